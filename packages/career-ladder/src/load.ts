import {checkAllow} from './lint/checkAllow';
import {lint} from './lint/lint';
import type {Organization, Problem} from './organization';
import {sortProblems} from './problems/sort';
import {readFolder, type ReadOptions, type ReadResult} from './read/readFolder';
import {resolve} from './resolve/resolve';
import {checkShape} from './schema/checkShape';

export interface LoadResult {
  /** The tracks without errors. */
  organization: Organization;
  /** Errors and warnings of all files, sorted by file, line and column. */
  problems: Problem[];
  /** Ids of the tracks that have errors: their own, or in what they extend or include. */
  broken: string[];
}

/**
 * Reads, checks, resolves and lints a ladder folder.
 * Never rejects because of what is in the folder: all that is wrong is in `problems`.
 */
export async function loadOrganization(
  options: ReadOptions,
): Promise<LoadResult> {
  return organize(await readFolder(options));
}

/** The same for files that have been read. */
export function organize({
  documents,
  problems: unread,
  unreadable,
}: ReadResult): LoadResult {
  const files = documents.map((document) => ({
    file: document.file,
    ...checkShape(document),
  }));
  const shapes = files.flatMap(({shape}) => shape ?? []);
  const incomplete = new Map(
    files.map(({file, incomplete: keys}) => [file, keys]),
  );
  const earlier = [
    ...unread,
    ...files.flatMap(({problems}) => problems),
    ...shapes.flatMap(checkAllow),
  ];
  const resolved = resolve(shapes, {
    unreadable: [
      ...unreadable,
      ...files.flatMap(({file, shape}) => (shape ? [] : file)),
    ],
    problems: earlier,
    hasLost: (file, key) => incomplete.get(file)?.has(key) ?? false,
  });
  return {
    organization: resolved.organization,
    problems: sortProblems([
      ...earlier,
      ...resolved.problems,
      ...lint(resolved),
    ]),
    broken: resolved.broken,
  };
}
