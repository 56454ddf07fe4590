import type {Command} from 'commander';
import {addCheck} from './commands/check';
import {addDiff} from './commands/diff';
import {addImport} from './commands/import';
import {addInit} from './commands/init';
import {addRender} from './commands/render';
import {addSchema} from './commands/schema';
import type {Exit, Host} from './host';

/**
 * Adds one command to the program.
 * @param finish tells what the process is to exit with
 */
export type AddCommand = (
  program: Command,
  host: Host,
  finish: (code: Exit) => void,
) => void;

/** In the order in which help lists them. */
export const commands: readonly AddCommand[] = [
  addCheck,
  addImport,
  addDiff,
  addRender,
  addInit,
  addSchema,
];
