import {knownNames} from '../names/knownNames';
import {slug} from '../names/slug';
import type {NamedShape} from '../schema/shape';
import {translateText, type Work} from './texts';

/** The lists whose entries have an id and a title, and what one entry is called. */
export const namedLists = {
  roles: 'role',
  levels: 'level',
  paths: 'path',
  gates: 'gate',
  themes: 'theme',
  competencies: 'competency',
} as const;

/**
 * Reports the ids that a list of the original does not have.
 * @returns what translates an entry of the list
 */
export function entryTranslator(
  list: keyof typeof namedLists,
  entries: readonly (NamedShape & {aliases?: string[]})[],
  work: Work,
): <Entry extends NamedShape>(entry: Entry) => Entry {
  const {written, positionOf, isOpen, report} = work;
  const ids = new Map(
    entries.flatMap(({id, aliases = []}) =>
      [...aliases, id].map((name) => [slug(name), slug(id)] as const),
    ),
  );
  const found = new Map<string, {name: string; keys: Keys}>();
  for (const [name, text] of Object.entries(written[list] ?? {})) {
    const id = ids.get(slug(name));
    if (id !== undefined) {
      found.set(id, {
        name,
        keys: typeof text === 'string' ? {title: text} : text,
      });
    } else if (!isOpen(list)) {
      report(
        `unknown-${namedLists[list]}`,
        positionOf([list, name], 'key'),
        `The original has no ${namedLists[list]} "${name}". ${knownNames(list, name, [...ids.keys()])}`,
      );
    }
  }

  return (entry) => {
    const {name = slug(entry.id), keys = {}} = found.get(slug(entry.id)) ?? {};
    if (keys.description !== undefined && entry.description === undefined) {
      report(
        'unknown-text',
        positionOf([list, name, 'description'], 'key'),
        `The ${namedLists[list]} "${name}" has no description in the original.`,
      );
    }
    return {
      ...entry,
      title: translateText(entry.title, keys.title, [list, name], work),
      ...(entry.description !== undefined && {
        description: translateText(
          entry.description,
          keys.description,
          [list, name, 'description'],
          work,
        ),
      }),
    };
  };
}

interface Keys {
  title?: string | undefined;
  description?: string | undefined;
}
