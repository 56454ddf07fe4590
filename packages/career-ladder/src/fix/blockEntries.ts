import {visit, type YAMLMap} from 'yaml';
import type {Range} from './edits';
import {lineFrom, nextLine, previousLine, startOfLine} from './lines';
import {pairsOf, rangeOf} from './nodes';
import type {Entries} from './sortKeys';

/**
 * The entries of a value whose keys stand in lines of their own. To an entry belong the comments directly above its key, in
 * the same column, and those below it that are indented more. Blank lines stand between entries.
 * Nothing is returned where another comment stands between two entries, or where blank lines may be part of a text.
 */
export function blockEntries(text: string, map: YAMLMap): Entries | undefined {
  const keys = pairsOf(map).map(({key}) => rangeOf(key).start);
  const [first = 0, ...others] = keys;
  const before = (key: number) => text.slice(startOfLine(text, key), key);
  const indent = ' '.repeat(before(first).length);
  if (
    !/^ *(?:- +)*$/.test(before(first)) ||
    others.some((key) => before(key) !== indent) ||
    keepsBlankLines(text, map)
  ) {
    return undefined;
  }
  const ends = pairsOf(map).map(({value}) =>
    endBelow(text, rangeOf(value), indent),
  );
  // Comments beside a dash or above it belong to all of what it begins.
  const starts = keys.map((key) =>
    before(key) === indent ? startAbove(text, key, indent) : key,
  );
  const entries = starts.map((start, index) => ({
    start,
    end: ends[index] ?? start,
  }));
  const between = starts.slice(1).map((end, index) => ({
    start: ends[index] ?? end,
    end,
  }));
  return between.every(({start, end}) => text.slice(start, end).trim() === '')
    ? {entries, between}
    : undefined;
}

/** Where the comments above a key begin. What an editor is told by the first of them belongs to the file. */
function startAbove(text: string, key: number, indent: string): number {
  let start = key;
  for (
    let line = previousLine(text, key);
    line &&
    text.startsWith(`${indent}#`, line.start) &&
    !isForEditors(text, line);
    line = previousLine(text, line.start)
  ) {
    start = line.start + indent.length;
  }
  return start;
}

function isForEditors(text: string, {start, end}: Range): boolean {
  return /^# *yaml-language-server:/.test(text.slice(start, end));
}

/** Where the lines of a value end, with the comments below it that are indented more than its key. */
function endBelow(text: string, value: Range, indent: string): number {
  // A text in lines of its own ends with a line break.
  const last = text.slice(value.start, value.end).trimEnd().length;
  let {end} = lineFrom(text, value.start + last);
  for (
    let line = nextLine(text, end);
    line && /^ *(?:#|$)/.test(text.slice(line.start, line.end));
    line = nextLine(text, line.end)
  ) {
    const column = text.slice(line.start, line.end).indexOf('#');
    if (column !== -1 && column <= indent.length) {
      break;
    }
    end = column === -1 ? end : line.end;
  }
  return end;
}

/** `|+`: the blank lines below a text are part of it. */
function keepsBlankLines(text: string, map: YAMLMap): boolean {
  let keeps = false;
  visit(map, {
    Scalar: (_, {type, range}) => {
      keeps ||=
        type?.startsWith('BLOCK') === true &&
        /^[|>]\d?\+/.test(text.slice(range?.[0]));
    },
  });
  return keeps;
}
