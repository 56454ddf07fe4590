/** What Mermaid diagrams begin with, and what they are. */
const names: [first: RegExp, name: string][] = [
  [/^sequenceDiagram/, 'a sequence diagram'],
  [/^classDiagram/, 'a class diagram'],
  [/^stateDiagram/, 'a state diagram'],
  [/^erDiagram/, 'an entity relationship diagram'],
  [/^gantt/, 'a Gantt chart'],
  [/^journey/, 'a user journey'],
  [/^pie/, 'a pie chart'],
  [/^mindmap/, 'a mind map'],
  [/^gitGraph/, 'a Git graph'],
  [/^C4/, 'a C4 diagram'],
  [/^quadrantChart/, 'a quadrant chart'],
  [/^requirement/, 'a requirement diagram'],
  [/^timeline/, 'a timeline'],
  [/^(?:xychart|radar)/, 'a chart'],
  [/^sankey/, 'a Sankey diagram'],
  [/^block/, 'a block diagram'],
  [/^packet/, 'a packet diagram'],
  [/^kanban/, 'a Kanban board'],
  [/^architecture/, 'an architecture diagram'],
  [/^treemap/, 'a treemap'],
  [/^zenuml/, 'a sequence diagram'],
];

const flowchart = /^(?:flowchart-elk|flowchart|graph)(?![\w-])/;

/** What a prepared text is, if it is no flowchart: `a state diagram`. */
export function otherDiagram(text: string): string | undefined {
  const start = text.trimStart().slice(0, 100);
  if (flowchart.test(start)) {
    return undefined;
  }
  return (
    names.find(([first]) => first.test(start))?.[1] ??
    (start === '' ? 'empty' : 'no diagram that is known')
  );
}
