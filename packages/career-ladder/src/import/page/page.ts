import type {Table} from '../types';

/** A Markdown or HTML page as importers see it. */
export interface Page {
  /** What its front matter or its `<title>` says. */
  title?: string;
  /** In the order of the page. */
  blocks: Block[];
  sections: Section[];
  /** The YAML of its front matter, each line in its place. */
  data?: string;
}

/** What may hold a ladder or a matrix. */
export type Block =
  | {kind: 'mermaid'; line: number; headings: string[]; text: string}
  | {kind: 'table'; line: number; headings: string[]; table: Table}
  | RefusedBlock;

/** What was not even parsed. */
export interface RefusedBlock {
  kind: 'refused';
  /** `HTML table`. */
  what: string;
  line: number;
  reason: string;
}

/** A heading and what is between it and the next one of any depth. */
export interface Section {
  /** 1 to 6. */
  depth: number;
  text: string;
  line: number;
  /** As it is written; empty if nothing stands there. */
  markdown: string;
  /** Of its first line. */
  markdownLine: number;
}
