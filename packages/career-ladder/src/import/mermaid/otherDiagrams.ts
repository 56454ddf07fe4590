// First words of diagrams: cspell:ignore mindmap xychart treemap zenuml
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

/** Why a prepared text is no flowchart. */
export function notAFlowchart(text: string): string | undefined {
  const start = text.trimStart().slice(0, 100);
  if (flowchart.test(start)) {
    return undefined;
  }
  if (start === '') {
    return 'It is empty.';
  }
  const name = names.find(([first]) => first.test(start))?.[1];
  return name === undefined
    ? 'It does not begin with "graph" or "flowchart", as a flowchart does.'
    : `It is ${name}, not a flowchart.`;
}
