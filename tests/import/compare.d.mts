import type {Track} from 'career-ladder';

/** What was read by hand. */
export interface Truth {
  ladders?: {
    name: string;
    roles: {title: string; href: string | null}[];
    edges: [string, string][];
  }[];
  levels?: string[];
  competencies?: string[];
  cells?: number;
  sample?: {level: string; competency: string; textStart: string}[];
  expect?: string;
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
