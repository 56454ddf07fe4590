import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Place} from '../../schema/shape';
import type {LineOf} from './dataOutline';
import {
  type Draft,
  type DraftCompetency,
  type DraftExpectation,
  emptyDraft,
} from './draft';
import {examplesOf, idOf, isData, textUnder, type Data} from './fields';
import {likeness, mostLevels} from './levelNames';
import {levelOrder} from './levelOrder';

interface Entry {
  data: Data;
  place: Place;
}

/** A list of the file whose entries others refer to. */
interface Names {
  entries: {title: string; description?: string; line: number}[];
  /** By id and by title, as slugs. */
  indexOf: ReadonlyMap<string, number>;
}

/**
 * A flat list of expectations that each name their level and their competency, mostly by ids of two other lists of the file.
 * @returns undefined if no list of the file is one
 */
export function readJoined(
  value: unknown,
  lineOf: LineOf,
  announced: boolean,
): Omit<Draft, 'what' | 'line'> | undefined {
  const lists = listsOf(value);
  const items = lists.find((list) => isExpectations(list, announced));
  return items && draftOf(items, lists, lineOf);
}

/** The lists of a file that hold entries with keys. */
function listsOf(value: unknown): Entry[][] {
  const holders: [Place, unknown][] = Array.isArray(value)
    ? [[[], value]]
    : isData(value)
      ? Object.entries(value).map(([key, held]) => [[key], held])
      : [];
  return holders.flatMap(([place, held]) => {
    const entries = Array.isArray(held)
      ? held.flatMap((data: unknown, index): Entry[] =>
          isData(data) ? [{data, place: [...place, index]}] : [],
        )
      : [];
    return entries.length > 0 ? [entries] : [];
  });
}

/**
 * Most entries name a level and a competency and have a text; there are several levels, and competencies come back.
 * @param announced whether the file speaks of competencies; else its levels have to be some by their names, and an entry with a
 * title of its own is a lesson or a question rather than an expectation
 */
function isExpectations(list: readonly Entry[], announced: boolean): boolean {
  const named = list.filter(
    ({data}) =>
      textUnder(data, 'level') !== undefined &&
      competencyOf(data) !== undefined &&
      textUnder(data, 'text') !== undefined &&
      (announced || textUnder(data, 'name') === undefined),
  );
  const levels = [
    ...new Set(named.flatMap(({data}) => textUnder(data, 'level') ?? [])),
  ];
  return (
    named.length > list.length / 2 &&
    levels.length > 1 &&
    levels.length <= mostLevels &&
    (announced || likeness(levels) !== 'none') &&
    new Set(named.map(({data}) => competencyOf(data))).size < named.length
  );
}

function competencyOf(data: Data): string | undefined {
  return textUnder(data, 'competency') ?? textUnder(data, 'theme');
}

function draftOf(
  items: readonly Entry[],
  lists: readonly Entry[][],
  lineOf: LineOf,
): Omit<Draft, 'what' | 'line'> {
  const levelNames = namesFor(
    items.map(({data}) => textUnder(data, 'level')),
    lists,
    items,
    lineOf,
  );
  const competencyNames = namesFor(
    items.map(({data}) => competencyOf(data)),
    lists,
    items,
    lineOf,
  );
  const competencies = new Map<string, DraftCompetency>();
  const draft = emptyDraft();
  for (const {data, place} of items) {
    const line = lineOf(place);
    const level = textUnder(data, 'level');
    const id = competencyOf(data);
    const text = textUnder(data, 'text');
    if (level === undefined || id === undefined || text === undefined) {
      draft.doubts.push({
        line,
        message:
          'This entry is left out, as it has no level, no competency or no text.',
      });
      continue;
    }
    const examples = examplesOf(data);
    const known = named(id, competencyNames);
    const theme =
      textUnder(data, 'competency') === undefined
        ? undefined
        : textUnder(data, 'theme');
    const key = JSON.stringify([theme, known?.title ?? id]);
    const competency = competencies.get(key) ?? {
      title: known?.title ?? id,
      ...(theme !== undefined && {theme}),
      ...(known?.description !== undefined && {
        description: known.description,
      }),
      line: known?.line ?? line,
    };
    competencies.set(key, competency);
    draft.expectations.push({
      competency,
      level: named(level, levelNames)?.title ?? level,
      text,
      ...(examples.length > 0 && {examples}),
      line,
    });
  }
  draft.competencies.push(
    ...inOrderOf(competencyNames, [...competencies.values()]),
  );
  draft.levels.push(
    ...(levelNames
      ? levelNames.entries
      : levelOrder(draft.expectations, draft.doubts)),
  );
  draft.doubts.push(...unknownLevels(draft.expectations, levelNames));
  return draft;
}

/** The list that most of the names refer to. */
function namesFor(
  used: readonly (string | undefined)[],
  lists: readonly Entry[][],
  items: readonly Entry[],
  lineOf: LineOf,
): Names | undefined {
  return lists
    .filter((list) => list !== items)
    .map((list) => namesOf(list, lineOf))
    .find(
      ({indexOf}) =>
        used.filter((name) => name !== undefined && indexOf.has(slug(name)))
          .length >
        used.length / 2,
    );
}

function namesOf(list: readonly Entry[], lineOf: LineOf): Names {
  const indexOf = new Map<string, number>();
  const entries = list.map(({data, place}, index) => {
    const title = textUnder(data, 'name') ?? idOf(data) ?? '';
    const description = textUnder(data, 'text');
    for (const name of [title, idOf(data)]) {
      if (name !== undefined) {
        indexOf.set(slug(name), index);
      }
    }
    return {
      title,
      ...(description !== undefined && {description}),
      line: lineOf(place),
    };
  });
  return {entries, indexOf};
}

function named(id: string, names: Names | undefined) {
  const index = names?.indexOf.get(slug(id));
  return index === undefined ? undefined : names?.entries[index];
}

/** In the order of the list that names them; others behind. */
function inOrderOf(
  names: Names | undefined,
  competencies: DraftCompetency[],
): DraftCompetency[] {
  const place = ({title}: DraftCompetency) =>
    names?.indexOf.get(slug(title)) ?? Infinity;
  return names
    ? competencies.toSorted((a, b) =>
        place(a) === place(b) ? 0 : place(a) - place(b),
      )
    : competencies;
}

/** Levels that the list of levels does not have. */
function unknownLevels(
  expectations: readonly DraftExpectation[],
  names: Names | undefined,
): Draft['doubts'] {
  if (!names) {
    return [];
  }
  return expectations
    .filter(({level}) => !names.indexOf.has(slug(level)))
    .map(({level, line}) => ({
      line,
      message: `There is no level ${quoted(level)} in the list of levels.`,
    }));
}
