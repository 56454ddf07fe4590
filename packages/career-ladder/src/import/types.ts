import type {Problem} from '../organization';

/**
 * What stands between a foreign page and a track file: what was found, and what it was taken for. Plain data; lines count
 * from 1 in the source file.
 */

/** What a person has today. */
export interface Source {
  /** As messages name it. */
  file: string;
  bytes: Uint8Array;
}

/** A reading, and what it is called if the source does not say. */
export type NamedReading = Reading & {heading?: string};

export interface ReadSource {
  file: string;
  /** In the order of the source. */
  readings: NamedReading[];
  /** Why the file cannot be read at all. */
  problems: Problem[];
}

/** One diagram, table or data file, and what it was taken for. One of them may hold several ladders. */
export type Reading = LadderReading | MatrixReading | RefusedReading;

interface Found {
  /** What it is, as the report says it after "the": `Mermaid flowchart`, `HTML table`, `CSV file`. */
  what: string;
  line: number;
}

export interface LadderReading extends Found {
  kind: 'ladder';
  ladder: ForeignLadder;
  doubts: Doubt[];
}

/** What is expected, by competency and level. */
export interface MatrixReading extends Found {
  kind: 'matrix';
  matrix: Matrix;
  doubts: Doubt[];
}

/** No ladder and no matrix, or one that cannot be read without guessing. */
export interface RefusedReading extends Found {
  kind: 'refused';
  /** A sentence: what it looks like, or what is missing. */
  reason: string;
}

/** Something that may have been read wrongly. */
export interface Doubt {
  line: number;
  /** A sentence or two: what was found, what it was taken for. */
  message: string;
}

export interface ForeignLadder {
  /** What the source calls it; else the heading above it is taken. */
  title?: string;
  /** In the order of the source, where the first of two branches comes first. */
  roles: ForeignRole[];
  moves: ForeignMove[];
}

export interface ForeignRole {
  /** Tells the roles of one ladder apart; a node's id, or where a cell stands. */
  key: string;
  title: string;
  /** The address as the source has it. */
  href?: string;
  /** Where the address stands, if not where the role does. */
  hrefLine?: number;
  line: number;
  /** The column that the source draws it in, from 0, where the source has columns of its own. */
  column?: number;
  /** What the source calls this step, where it says so: `IC5`. */
  level?: string;
  /** Titles of what it is drawn in, the outermost first, without those that are gates. */
  groups?: string[];
}

export interface ForeignMove {
  /** Keys of roles. */
  from: string;
  to: string;
  kind: 'promotion' | 'lateral';
  /** May be made in both directions; only for lateral moves. */
  both?: boolean;
  /** What it depends on, where the source says that: `Merit Based`. */
  gate?: string;
  /** What else the source writes on it. */
  note?: string;
  line: number;
}

export interface Matrix {
  title?: string;
  /** Junior to senior. Two names in one entry are the same step. */
  levels: string[][];
  /** What the source calls the role at a level, where it has both. */
  roleTitles?: ReadonlyMap<string, string>;
  competencies: MatrixCompetency[];
  /** In the order of the source; several of one competency and level are a list. */
  expectations: MatrixExpectation[];
}

export interface MatrixCompetency {
  title: string;
  /** The group it stands in. */
  theme?: string;
  description?: string;
}

export interface MatrixExpectation {
  /** A competency's title. */
  competency: string;
  /** One of the names in `levels`. */
  level: string;
  /** Markdown. */
  text: string;
  /** What shows it. Markdown. */
  examples?: string[];
  line: number;
}

/** A table as it is written: no cell is repeated for the rows and columns that it spans. */
export interface Table {
  format: 'HTML' | 'Markdown' | 'CSV';
  line: number;
  /** The text of `<caption>`. */
  caption?: string;
  /** The headings above it, the nearest last. */
  headings: string[];
  /** Whether its first column is at the right, if the page says so. */
  rtl?: boolean;
  rows: TableRow[];
}

export interface TableRow {
  line: number;
  cells: TableCell[];
}

export interface TableCell {
  /** White space collapsed, markup taken away, entities decoded. */
  text: string;
  /** The same as Markdown, with its lists and paragraphs: what an expectation keeps. */
  markdown: string;
  /** Text and address of each link, in their order. */
  links: {text: string; href: string}[];
  /** Of an arrow or other picture: its alternative text, else its file name. */
  images: string[];
  /** At least 1, as the HTML standard limits them: at most 1,000 columns and 65,534 rows. */
  colspan: number;
  rowspan: number;
  /** A `<th>`, or a cell of a Markdown table's head. */
  header: boolean;
  /** All of its text is bold. */
  bold: boolean;
  line: number;
}
