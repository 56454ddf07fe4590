import {slug} from '../names/slug';
import type {NamedShape, Place, Shape} from '../schema/shape';
import type {namedLists} from '../translate/named';

export type NamedList = keyof typeof namedLists;

/** What has an id and a title in a file. */
export interface NamedEntry {
  list: NamedList;
  id: string;
  title: string;
  /** Where it is in the shape. */
  place: Place;
  /** Former ids. */
  aliases: readonly string[];
}

export function namedEntries({
  roles,
  levels = [],
  ...shape
}: Shape): NamedEntry[] {
  const entry = (
    list: NamedList,
    {id, title, aliases = []}: NamedShape & {aliases?: string[]},
    place: Place,
  ): NamedEntry => ({
    list,
    id: slug(id),
    title,
    place: [list, ...place],
    aliases: aliases.map(slug),
  });
  return [
    ...levels.flatMap((step, place) =>
      step.map((level, name) => entry('levels', level, [place, name])),
    ),
    ...(['paths', 'gates', 'themes', 'competencies'] as const).flatMap((list) =>
      shape[list].map((one, place) => entry(list, one, [place])),
    ),
    ...roles.flatMap((role, place) =>
      'track' in role ? [] : entry('roles', role, [place]),
    ),
  ];
}
