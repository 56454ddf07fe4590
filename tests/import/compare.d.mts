import type {Track} from 'career-ladder';

/** What was read by hand. What is left out is not compared. */
export interface Truth extends Partial<TrueMatrix> {
  ladders?: {
    name: string;
    roles: {title: string; href: string | null}[];
    edges: [string, string][];
    /** Which of the edges are lateral, and whether they go both ways. */
    lateral?: [from: string, to: string, both: boolean][];
    /** Which of the edges depend on what. */
    gates?: [edge: [string, string], words: string][];
  }[];
  /** In place of `levels` and so on, where there are several. */
  matrices?: TrueMatrix[];
  expect?: string;
  /** Where a doubt is due: a line, or the first and the last of which one has to be named. */
  doubts?: Place[];
  /** Where one may stand, but need not. */
  mayDoubt?: Place[];
}

export type Place = number | [first: number, last: number];

export interface TrueMatrix {
  levels: string[];
  competencies: string[];
  cells?: number;
  sample?: {level: string; competency: string; textStart: string}[];
}

/** One outcome of `career-ladder import --json`. */
export interface Found {
  kind: string;
  line: number;
  written?: string;
  doubts: {line: number; message: string}[];
}

export function compareWithTruth(
  truth: Truth,
  found: readonly Found[],
  tracks: readonly Track[],
): {told: boolean; wrong: string[]};
