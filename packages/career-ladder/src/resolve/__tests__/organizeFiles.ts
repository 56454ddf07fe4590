import type {LoadResult} from '../../load';
import {organize} from '../../load';
import type {Track} from '../../organization';
import {parseDocument} from '../../read/parseDocument';
import type {ReadResult} from '../../read/readFolder';

/** Loads files given as text, by their names. */
export function organizeFiles(files: Record<string, string>): LoadResult {
  return organize(readFiles(files));
}

/** Reads files given as text, by their names. */
export function readFiles(files: Record<string, string>): ReadResult {
  const read = Object.entries(files).map(([file, text]) => ({
    file,
    ...parseDocument(file, text),
  }));
  return {
    documents: read.flatMap(({document}) => document ?? []),
    problems: read.flatMap(({problems}) => problems),
    unreadable: read.flatMap(({document, file}) => (document ? [] : file)),
  };
}

/** The errors of some files, one a line. */
export function errorsOf(files: Record<string, string>): string {
  return linesOf(files, 'error');
}

/** The warnings of some files, one a line. */
export function warningsOf(files: Record<string, string>): string {
  return linesOf(files, 'warning');
}

function linesOf(
  files: Record<string, string>,
  wanted: 'error' | 'warning',
): string {
  return organizeFiles(files)
    .problems.filter(({severity}) => severity === wanted)
    .map(
      ({position: {file, line, column}, rule, message}) =>
        `${file}:${line}:${column} ${rule}: ${message}`,
    )
    .join('\n');
}

/** A track of files without errors. */
export function trackOf(files: Record<string, string>, id: string): Track {
  const {organization, problems} = organizeFiles(files);
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  const track = organization.tracks.find((one) => one.id === id);
  if (!track) {
    throw new Error(`No track ${id}`);
  }
  return track;
}

/** The moves of a track as text: `a → b (gate)`, `a ⇢ b` for lateral ones, `⇠⇢` for both ways. */
export function movesOf({id, moves}: Track): string[] {
  const short = (key: string) => key.replace(`${id}#`, '');
  return moves.map(({from, to, kind, both, gate}) => {
    const arrow = kind === 'promotion' ? '→' : both ? '⇠⇢' : '⇢';
    return `${short(from)} ${arrow} ${short(to)}${gate === undefined ? '' : ` (${gate})`}`;
  });
}
