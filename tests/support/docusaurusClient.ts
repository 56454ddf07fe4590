// Component tests render Docusaurus' own `Link`, which asks the running site to fetch what a link leads to.
if (typeof window !== 'undefined') {
  Object.assign(window, {
    docusaurus: {prefetch: () => true, preload: () => true},
  });
}
