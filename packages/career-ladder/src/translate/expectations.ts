import {groupBy} from '../groupBy';
import {knownNames} from '../names/knownNames';
import {slug} from '../names/slug';
import type {ExpectationShape, Place} from '../schema/shape';
import {translateText, type Work} from './texts';

/** By id; those without one by their place, in a list as long as the original's. */
export function translateExpectations(
  expectations: readonly ExpectationShape[],
  work: Work,
): ExpectationShape[] {
  const found = findTexts(expectations, work);
  return expectations.map((expectation) => {
    const {
      place,
      text,
      examples = [],
    } = found.get(expectation) ?? {
      place: [
        'expectations',
        expectation.competency,
        expectation.level,
        expectation.id ?? expectation.index + 1,
      ],
    };
    const same = examples.length === expectation.examples.length;
    return {
      ...expectation,
      text: translateText(expectation.text, text, place, work),
      examples: expectation.examples.map((example, index) =>
        translateText(
          example,
          same ? examples[index] : undefined,
          [...place, 'examples', index + 1],
          work,
        ),
      ),
    };
  });
}

interface Found {
  place: Place;
  text?: string;
  examples?: string[];
}

function findTexts(
  expectations: readonly ExpectationShape[],
  work: Work,
): Map<ExpectationShape, Found> {
  const found = new Map<ExpectationShape, Found>();
  const originals = groupBy(expectations, ({competency}) => slug(competency));
  const {expectations: written = {}} = work.written;
  for (const [competency, levels] of Object.entries(written)) {
    const place = ['expectations', competency];
    const ofCompetency = originals.get(slug(competency));
    if (!ofCompetency) {
      miss('competency', competency, place, [...originals.keys()], work);
      continue;
    }
    const byLevel = groupBy(ofCompetency, ({level}) => slug(level));
    for (const [level, entries] of Object.entries(levels)) {
      const ofLevel = byLevel.get(slug(level));
      if (!ofLevel) {
        miss('level', level, [...place, level], [...byLevel.keys()], work);
        continue;
      }
      matchEntries(ofLevel, list(entries), [...place, level], work, found);
    }
  }
  return found;
}

type Entries = NonNullable<Work['written']['expectations']>[string][string];
type Entry = Exclude<Entries, unknown[]>;

function matchEntries(
  originals: readonly ExpectationShape[],
  entries: readonly Entry[],
  place: Place,
  work: Work,
  found: Map<ExpectationShape, Found>,
): void {
  entries.forEach((entry, index) => {
    const {id, text, examples} =
      typeof entry === 'string' ? {text: entry} : entry;
    const at = [...place, index];
    const ids = originals.flatMap((original) => original.id ?? []);
    const original =
      id === undefined
        ? originals.length === entries.length
          ? originals[index]
          : undefined
        : originals.find((one) => one.id && slug(one.id) === slug(id));
    if (original) {
      found.set(original, {
        place: at,
        text,
        ...(examples !== undefined && {examples: list(examples)}),
      });
    } else if (id !== undefined) {
      miss('expectation', id, [...at, 'id'], ids, work);
    }
  });
}

function miss(
  kind: 'competency' | 'level' | 'expectation',
  name: string,
  place: Place,
  known: string[],
  {isOpen, positionOf, report}: Work,
): void {
  if (isOpen('expectations')) {
    return;
  }
  const plurals = {
    competency: 'competencies',
    level: 'levels',
    expectation: 'ids',
  };
  report(
    `unknown-${kind}`,
    positionOf(place, kind === 'expectation' ? undefined : 'key'),
    `The original expects nothing of "${name}" here. ${knownNames(plurals[kind], name, known)}`,
  );
}

function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
