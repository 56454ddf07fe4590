import type {LadderTexts} from '../load';
import type {ReadOptions} from '../read/readFolder';

/** Where a command runs: everything that it knows of the world outside its arguments. */
export interface Host {
  /** Absolute; what arguments name is relative to it. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** What was asked for: what a program that reads the output may rely on. */
  stdout: Output;
  /** What went wrong, and what is said by the way. */
  stderr: Output;
  /** How help names the command: `career-ladder`, or `docusaurus career-ladder` inside a site. */
  name: string;
  /** What the site's configuration says; without it the ladder folder is `ladders`. */
  ladders?: SiteLadders;
}

export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** A ladder folder as a site's configuration describes it. */
export interface SiteLadders extends ReadOptions {
  /** One for each language that has texts of its own. */
  translations: LadderTexts[];
  /** What is to happen to findings of a lint rule, by its name: `ignore` leaves them out, `throw` makes them errors. */
  lint: Readonly<Record<string, 'ignore' | 'log' | 'warn' | 'throw'>>;
}

/** What a command's exit says. */
export const exit = {
  fine: 0,
  /** Something was found that a person has to look at. */
  problems: 1,
  /** The command was used wrongly, or what it was given could not be read. */
  misused: 2,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];

/** Ends a command with a message and no stack. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly exit: Exit = 2,
  ) {
    super(message);
  }
}
