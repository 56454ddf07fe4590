import type {Position, Role, Track} from '../../organization';
import {ownRoles} from '../ownRoles';
import {roleName} from '../roleName';
import type {Finding, LintedFile, Rule} from '../rule';
import {slug} from '../../names/slug';

/** A level at which a track has a role but expects nothing, though it does at other levels. */
export const levelWithoutExpectations: Rule = {
  name: 'level-without-expectations',
  check: ({tracks, files}) => {
    const fileOf = new Map(files.map((file) => [file.shape.file, file]));
    return tracks.flatMap((track) =>
      emptyLevels(track, fileOf.get(track.file)),
    );
  },
};

function emptyLevels(track: Track, file: LintedFile | undefined): Finding[] {
  const {expectations} = track;
  const expected = new Set(expectations.map(({level}) => level));
  const hasOwn = expectations.some(({origin}) => origin === undefined);
  return expectations.length === 0
    ? []
    : [...rolesByLevel(track)]
        .filter(([level]) => !expected.has(level))
        .map(([level, role]) => {
          // Where all that is expected is shared, it is the shared files that miss something.
          const shared = hasOwn ? undefined : positionOfLevel(level, file);
          return {
            position: shared ?? role.position,
            message: `Nothing is expected at "${level}", the level of ${shared ? `"${role.key}"` : roleName(role.key, track)}. Say under "expectations" what is.`,
            track,
            role,
          };
        });
}

/** The first role at each level. */
function rolesByLevel(track: Track): Map<string, Role> {
  const first = new Map<string, Role>();
  for (const role of ownRoles(track)) {
    const {level, status} = role;
    if (level !== undefined && status !== 'draft' && status !== 'deprecated') {
      first.set(level, first.get(level) ?? role);
    }
  }
  return first;
}

/** Where a level is declared, in the nearest file that gives levels. */
function positionOfLevel(
  level: string,
  file: LintedFile | undefined,
): Position | undefined {
  const shape = [
    ...(file?.extended ?? []),
    ...(file ? [file.shape] : []),
  ].findLast(({levels}) => levels);
  const places = shape?.levels?.flatMap((step, index) =>
    step.map(({id}, name) => ({id, place: ['levels', index, name]})),
  );
  const found = places?.find(({id}) => slug(id) === level);
  return found && shape?.positionOf(found.place);
}
