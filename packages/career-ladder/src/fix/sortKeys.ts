import type {YAMLMap} from 'yaml';
import {blockEntries} from './blockEntries';
import type {Edit, Range} from './edits';
import {hasAnchor, pairsOf, rangeOf} from './nodes';

/** The entries of a value with keys, and the texts between them. */
export interface Entries {
  entries: readonly Range[];
  /**
   * One fewer than entries: commas, or line breaks and blank lines. Each belongs to the entry after it; the one that was first
   * gets that of the one that becomes first.
   */
  between: readonly Range[];
}

/**
 * The edit that puts keys in their order, each with the comments above it and in its line. None where they are in order, where
 * a key is not among the known ones, and where it cannot be told what a comment belongs to.
 */
export function sortKeys(
  text: string,
  map: YAMLMap,
  order: readonly string[],
): Edit | undefined {
  const pairs = pairsOf(map);
  const places = pairs.map(({key}) => order.indexOf(String(key.value)));
  const isSorted = places.every(
    (place, index) => place > (places[index - 1] ?? -1),
  );
  if (isSorted || places.includes(-1) || hasAnchor(map)) {
    return undefined;
  }
  const found = map.flow ? flowEntries(text, map) : blockEntries(text, map);
  if (!found) {
    return undefined;
  }
  const {entries, between} = found;
  const sorted = entries
    .map((entry, index) => ({
      entry,
      place: places[index] ?? 0,
      above: between[index - 1],
    }))
    .sort((a, b) => a.place - b.place);
  return {
    start: entries[0]?.start ?? 0,
    end: entries.at(-1)?.end ?? 0,
    mends: 'order',
    pieces: sorted.flatMap(({entry, above = sorted[0]?.above}, index) =>
      index === 0 || !above ? [entry] : [above, entry],
    ),
  };
}

/** In braces, entries are moved if there are only commas between them. */
function flowEntries(text: string, map: YAMLMap): Entries | undefined {
  const entries = pairsOf(map).map(({key, value}) => ({
    start: rangeOf(key).start,
    end: rangeOf(value).end,
  }));
  const between = entries.slice(1).map(({start}, index) => ({
    start: entries[index]?.end ?? start,
    end: start,
  }));
  const last = {start: entries.at(-1)?.end ?? 0, end: rangeOf(map).end};
  const isPlain = between.every(({start, end}) =>
    /^\s*,\s*$/.test(text.slice(start, end)),
  );
  return isPlain && /^\s*(?:,\s*)?\}$/.test(text.slice(last.start, last.end))
    ? {entries, between}
    : undefined;
}
