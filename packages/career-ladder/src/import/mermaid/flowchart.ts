import type {Doubt} from '../types';

/** What a Mermaid flowchart says, before anything is made of it. Lines count from 1 in the source file. */
export interface Flowchart {
  /** In the order in which they are first named; ids of subgraphs that are ends of edges are among them. */
  nodes: FlowNode[];
  edges: FlowEdge[];
  /** In the order in which they begin. */
  subgraphs: Subgraph[];
  clicks: Click[];
  /** What Mermaid itself would not accept, but can be understood. */
  doubts: Doubt[];
}

export interface FlowNode {
  id: string;
  /** Where it is first named. */
  line: number;
  /** Each label that it is given; the last one counts. */
  labels: FlowLabel[];
  shape: string;
  /** The subgraph that claims it, by its place in the list: the first to end among those that name it. */
  subgraph?: number;
}

/** A text as it is written, without the quotes around it. */
export interface FlowLabel {
  text: string;
  /** Between quotes and backticks. */
  markdown: boolean;
  line: number;
}

export type Stroke = 'normal' | 'thick' | 'dotted' | 'invisible';

export interface FlowEdge {
  from: string;
  to: string;
  line: number;
  stroke: Stroke;
  /** What it ends in; `open` has no head. */
  head: 'arrow' | 'circle' | 'cross' | 'open';
  /** The same head at both ends. */
  both: boolean;
  label?: FlowLabel;
  /** The innermost subgraph that it is written in, by its place in the list. */
  subgraph?: number;
}

export interface Subgraph {
  /** Ends of edges name it by this; a title with spaces is no id. */
  id?: string;
  title: FlowLabel;
  /** The subgraph around it, by its place in the list. */
  parent?: number;
}

export interface Click {
  id: string;
  line: number;
  /** Nothing where a click calls a function. */
  address?: string;
}
