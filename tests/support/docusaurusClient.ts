// Component tests render Docusaurus' own `Link`, which asks the running site to fetch what a visible link leads to.
// Here every link is visible.
if (typeof window !== 'undefined') {
  Object.assign(window, {
    docusaurus: {prefetch: () => true, preload: () => true},
    IntersectionObserver: class {
      constructor(
        private readonly report: (
          entries: {target: Element; isIntersecting: boolean}[],
        ) => void,
      ) {}

      observe(target: Element) {
        this.report([{target, isIntersecting: true}]);
      }

      unobserve() {
        // Every target is reported once.
      }

      disconnect() {
        // Nothing is kept.
      }
    },
  });
}
