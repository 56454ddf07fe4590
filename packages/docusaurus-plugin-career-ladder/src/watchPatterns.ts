import path from 'node:path';
import {posixPath} from '@docusaurus/utils';

/**
 * What to watch for changes in a folder. `@(ladders)` means the same as `ladders`, but watching begins in the folder above:
 * otherwise a folder that comes only after the start, or goes and comes back with another branch, would not be seen.
 */
export function watchPatterns(folder: string, include: string[]): string[] {
  const {dir, base} = path.parse(folder);
  return include.map((pattern) => `${posixPath(dir)}/@(${base})/${pattern}`);
}
