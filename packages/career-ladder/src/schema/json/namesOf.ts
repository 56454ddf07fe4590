import {groupBy} from '../../groupBy';
import type {Organization, Role, Track} from '../../organization';

/** The names that can be written and what they mean, by the definition of a JSON Schema that they complete. */
export type KnownNames = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** All names of an organization, each once. What is named twice means what its first track says. */
export function namesOf({tracks}: Organization): KnownNames {
  const levels = titles(
    tracks.flatMap(({steps}) => steps.flatMap((step) => step.levels)),
  );
  return {
    levelReference: levels,
    pathReference: titles(tracks.flatMap(({paths}) => paths)),
    gateReference: titles(tracks.flatMap(({gates}) => gates)),
    themeReference: titles(tracks.flatMap(({themes}) => themes)),
    trackReference: titles(tracks),
    roleReference: roleNames(tracks),
    expectations: titles(tracks.flatMap(({competencies}) => competencies)),
    expectationsByLevel: levels,
  };
}

function titles(
  named: readonly {id: string; title: string}[],
): Map<string, string> {
  const first = new Map<string, string>();
  for (const {id, title} of named) {
    if (!first.has(id)) {
      first.set(id, title);
    }
  }
  return first;
}

/** Ids for use in the role's own track, then `track#role` for all others. */
function roleNames(tracks: readonly Track[]): Map<string, string> {
  const trackTitles = titles(tracks);
  const roles = tracks.flatMap((track) =>
    // Those that it includes are listed with their own track.
    track.roles.filter((role) => role.track === track.id),
  );
  const meaning = ({title, track}: Role) =>
    `${title} (${trackTitles.get(track) ?? track})`;
  return new Map([
    ...[...groupBy(roles, ({id}) => id)].map(
      ([id, same]) => [id, same.map(meaning).join(', ')] as const,
    ),
    ...roles.map((role) => [role.key, meaning(role)] as const),
  ]);
}
