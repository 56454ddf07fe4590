import type {Flowchart} from '../flowchart';
import {readLabel} from './readLabel';
import {isGate} from './words';

/** What the subgraphs of a diagram say of what is written in them. */
export interface Groups {
  /** Titles around a subgraph's content, the outermost first, without gates and blank ones. */
  titlesAt: (subgraph: number | undefined) => string[];
  /** The title of the innermost one that is a gate. */
  gateAt: (subgraph: number | undefined) => string | undefined;
}

/** Parents begin before their children, so that each can extend what its parent has. */
export function groupsOf({subgraphs}: Flowchart): Groups {
  const titles: string[][] = [];
  const gates: (string | undefined)[] = [];
  for (const {title, parent} of subgraphs) {
    const {text} = readLabel(title);
    const outer = parent === undefined ? [] : (titles[parent] ?? []);
    const gate = isGate(text);
    titles.push(gate || text === '' ? outer : [...outer, text]);
    gates.push(gate ? text : parent === undefined ? undefined : gates[parent]);
  }
  return {
    titlesAt: (subgraph) =>
      subgraph === undefined ? [] : (titles[subgraph] ?? []),
    gateAt: (subgraph) =>
      subgraph === undefined ? undefined : gates[subgraph],
  };
}
