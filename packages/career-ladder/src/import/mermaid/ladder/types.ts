import type {Doubt} from '../../types';
import type {FlowEdge} from '../flowchart';
import type {ReadText} from './readLabel';

/** A node that may be a role, with its title. */
export interface Node {
  id: string;
  line: number;
  shape: string;
  title: ReadText;
  /** The label is its own; else the id is the title. */
  labelled: boolean;
  subgraph?: number;
}

export interface Edge extends Omit<FlowEdge, 'label'> {
  /** What is written on it, line by line. */
  text: string[];
}

/** What could be a ladder: nodes, edges between them, and what is doubtful about them so far. */
export interface Graph {
  nodes: Node[];
  edges: Edge[];
  doubts: Doubt[];
}
