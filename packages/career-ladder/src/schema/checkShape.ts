import type {Problem} from '../organization';
import {error} from '../problems/error';
import type {SourceDocument} from '../read/sourceDocument';
import {partialFile, sharedFile, trackFile} from './definitions/file';
import {carryKnownKeys, explain} from './explain';
import {isKeyed} from './isKeyed';
import {isShared} from './isShared';
import {meantIssues} from './meant';
import {salvage} from './salvage';
import type {Shape} from './shape';
import {shapeOf} from './shapeOf';

export interface CheckedShape {
  /** What could be kept of the file; absent if it holds no keys at all. */
  shape?: Shape;
  problems: Problem[];
  /**
   * The keys that something wrong was taken out of: `roles` if the shape misses a role that the file has.
   * What cannot be found in such a list may have been in the file.
   */
  incomplete: ReadonlySet<string>;
}

/** Checks the form of one file. All that is wrong is told at once; what is right is kept. */
export function checkShape(document: SourceDocument): CheckedShape {
  const {file} = document;
  const shared = isShared(file);
  // A shared file may wait for its first key.
  const value = document.value ?? (shared ? {} : null);
  if (!isKeyed(value)) {
    const found = value === null ? 'is empty' : 'holds no keys with values';
    const needed = shared
      ? 'A shared file has keys such as "levels" and "gates".'
      : 'A track needs "title" and "roles".';
    const message = `The file ${found}. ${needed}`;
    return {
      problems: [error('no-keys', document.positionOf([]), message)],
      incomplete: new Set(),
    };
  }
  const definition = shared ? sharedFile : trackFile;
  const result = definition.safeParse(value, {error: carryKnownKeys});
  const issues = meantIssues(result.error?.issues ?? [], value);
  const {data, findings, incomplete, writtenPlace} = salvage(
    value,
    {issues, whole: result.data},
    partialFile,
  );
  const all = [
    ...issues.flatMap((issue) => explain(issue, value)),
    ...findings,
  ];
  return {
    shape: shapeOf(data, {
      file,
      shared,
      positionOf: (place, part) =>
        document.positionOf(writtenPlace(place), part),
    }),
    problems: all.map(({rule, place, part, message}) =>
      error(rule, document.positionOf(place, part), message),
    ),
    incomplete,
  };
}
