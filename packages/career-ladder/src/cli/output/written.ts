import type {Host} from '../host';
import {nameOf} from '../ladderFolder';
import type {Written} from '../write';

/** Tells what has been written, a file a line. */
export function written(files: readonly Written[], host: Host): string {
  return `Wrote:\n${files.map(({file}) => `  ${nameOf(file, host)}\n`).join('')}`;
}
