import {slug} from '../../names/slug';
import {isData} from './fields';
import {radarRings} from './vocabulary';

/** What a data file is instead of a matrix, as a sentence; nothing if it is none of the kinds that are known. */
export function otherData(value: unknown): string | undefined {
  return kinds.find(({is}) => is(value))?.reason;
}

const kinds: {is: (value: unknown) => boolean; reason: string}[] = [
  {
    is: isRadar,
    reason:
      'It looks like a technology radar: its entries have rings and quadrants.',
  },
  {
    is: (value) =>
      hasKeys(value, ['states', 'initial']) ||
      hasKeys(value, ['states', 'transitions']),
    reason: 'It looks like a state machine.',
  },
  {
    is: (value) =>
      hasKeys(value, ['name', 'scripts']) ||
      hasKeys(value, ['name', 'dependencies']) ||
      hasKeys(value, ['name', 'devdependencies']),
    reason: 'It is a package.json: it describes a program.',
  },
  {
    is: (value) =>
      hasKeys(value, ['schema', 'properties']) ||
      hasKeys(value, ['openapi', 'paths']),
    reason: 'It is a schema: it describes data.',
  },
  {
    is: areNamesInGroups,
    reason:
      'It holds lists of names in groups, but no levels and nothing that is expected at one.',
  },
];

function hasKeys(value: unknown, keys: readonly string[]): boolean {
  const own = isData(value) ? Object.keys(value).map(slug) : [];
  return keys.every((key) => own.includes(key));
}

function isRadar(value: unknown): boolean {
  const entries: unknown[] = Array.isArray(value)
    ? value
    : isData(value)
      ? Object.values(value).flatMap((held): unknown[] =>
          Array.isArray(held) ? held : [],
        )
      : [];
  const rings = entries.filter(
    (entry) =>
      isData(entry) &&
      typeof entry['ring'] === 'string' &&
      (radarRings.has(slug(entry['ring'])) || 'quadrant' in entry),
  );
  return rings.length > 1 || hasKeys(value, ['quadrants', 'rings']);
}

/** Each key has a list of short texts. */
function areNamesInGroups(value: unknown): boolean {
  const lists = isData(value) ? Object.values(value) : [];
  return (
    lists.length > 1 &&
    lists.every(
      (list) =>
        Array.isArray(list) &&
        list.every(
          (entry: unknown) => typeof entry === 'string' && entry.length < 80,
        ),
    )
  );
}
