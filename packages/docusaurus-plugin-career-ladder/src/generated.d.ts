/** A track's data, for pages that pass it themselves: `<CareerLadder ladder={security}/>`. */
declare module '@generated/docusaurus-plugin-career-ladder/*' {
  const ladder: import('career-ladder').LadderView;
  export default ladder;
}
