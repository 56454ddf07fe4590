/** Follows the headings of a page, to know which ones stand above a place. */
export function headingTrail(): {
  enter: (depth: number, text: string) => void;
  current: () => string[];
} {
  let trail: {depth: number; text: string}[] = [];
  return {
    enter(depth, text) {
      trail = [...trail.filter((above) => above.depth < depth), {depth, text}];
    },
    current: () => trail.map(({text}) => text),
  };
}
