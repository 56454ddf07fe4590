import {groupBy} from '../../groupBy';
import type {Equivalence, RoleKey, Track} from '../../organization';
import {levelsIn} from '../levelsIn';
import {type Names} from '../names';
import {listed} from '../../names/listed';
import type {Change} from '../schema';
import type {Finder} from './finder';

/**
 * Who is equal to whom in what. Only roles that are in both states count: that a role came or went is told of the role.
 */
export const equivalenceChanges: Finder = ({tracks, roles}, names) => {
  const kept = new Set(roles.kept.map(({after}) => after.key));
  return tracks.kept.flatMap(({before, after}) => {
    const was = equalsIn(before, kept, names);
    const is = equalsIn(after, kept, names);
    const about = (equals: Equals): Pick<Change, 'tracks' | 'roles'> => ({
      tracks: [names.track(after.id)],
      roles: equals.levels ? [] : equals.roles,
    });
    const gone = new Set(was.keys());
    const changes: Change[] = [];
    for (const [name, equals] of is) {
      const old = was.get(name) ?? overlapping(equals, was, is);
      if (!old) {
        changes.push({
          kind: 'equivalence-added',
          effect: 'adds',
          ...about(equals),
          after: equals.in,
          sentence: `${equals.titles} are now equal in ${equals.in}.`,
        });
        continue;
      }
      gone.delete(old.name);
      if (old.name !== name || old.in !== equals.in) {
        changes.push({
          kind: 'equivalence-changed',
          effect: 'neither',
          ...about(equals),
          before: old.in,
          after: equals.in,
          sentence: `${equals.titles} are now equal in ${equals.in} (before: ${old.name === name ? old.in : `${old.titles}, in ${old.in}`}).`,
        });
      }
    }
    for (const name of gone) {
      const equals = was.get(name);
      if (equals) {
        changes.push({
          kind: 'equivalence-removed',
          effect: 'neither',
          ...about(equals),
          before: equals.in,
          sentence: `${equals.titles} are no longer said to be equal in ${equals.in}.`,
        });
      }
    }
    return changes;
  });
};

interface Equals {
  name: string;
  roles: RoleKey[];
  levels?: string[];
  titles: string;
  in: string;
}

/** What roles or levels of a track are equal in, by their names; several statements about the same are one. */
function equalsIn(
  track: Track,
  kept: ReadonlySet<RoleKey>,
  names: Names,
): Map<string, Equals> {
  const levelOf = new Map(track.roles.map(({key, level}) => [key, level]));
  const statements = track.equivalences.flatMap((written) => {
    const equivalence: Equivalence = {
      ...written,
      roles: written.roles.filter((key) => kept.has(key)),
    };
    const {roles, levels} = equivalence;
    const ends = levels ? new Set(roles.map((key) => levelOf.get(key))) : roles;
    return [...ends].length > 1 ? equivalence : [];
  });
  const groups = groupBy(statements, ({roles, levels}) =>
    JSON.stringify([
      levels ? 'levels' : 'roles',
      [...(levels ?? roles)].sort(),
    ]),
  );
  const levelTitles = new Map(
    levelsIn(track).map(({id, title}) => [id, title]),
  );
  return new Map(
    [...groups].flatMap(([name, group]): [string, Equals][] => {
      const [first] = group;
      const things = [...new Set(group.flatMap((one) => one.in))].sort();
      return first
        ? [
            [
              name,
              {
                name,
                roles: first.roles,
                ...(first.levels && {levels: first.levels}),
                titles: first.levels
                  ? `The levels ${listed(first.levels.map((id) => levelTitles.get(id) ?? id))}`
                  : listed(first.roles.map((key) => names.role(key, track.id))),
                in: listed(things),
              },
            ],
          ]
        : [];
    }),
  );
}

/** A statement that is no longer there and shares two roles with one that is new: it was changed. */
function overlapping(
  equals: Equals,
  was: ReadonlyMap<string, Equals>,
  is: ReadonlyMap<string, Equals>,
): Equals | undefined {
  return [...was.values()].find(
    (old) =>
      !is.has(old.name) &&
      !old.levels === !equals.levels &&
      old.roles.filter((key) => equals.roles.includes(key)).length > 1,
  );
}
