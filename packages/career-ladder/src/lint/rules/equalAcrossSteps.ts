import type {Equivalence, Track} from '../../organization';
import {groupBy} from '../../groupBy';
import {levelsOf} from '../../resolve/levels';
import type {Finding, Rule} from '../rule';

/** Roles that are called equal though they stand in different columns. */
export const equalAcrossSteps: Rule = {
  name: 'equal-across-steps',
  check: ({tracks}) =>
    tracks.flatMap((track) =>
      track.equivalences.flatMap((equivalence): Finding[] => {
        const levels = levelsByStep(equivalence, track);
        return levels.length > 1
          ? [
              {
                position: equivalence.position,
                message: `What is equal in ${equivalence.in.join(', ')} is on different steps: ${levels
                  .map((names) => names.map((name) => `"${name}"`).join('/'))
                  .join(
                    ', ',
                  )}. Levels of one step are one entry of "levels": [Staff, Manager].`,
                track,
              },
            ]
          : [];
      }),
    ),
};

/** The levels of the equals, those of each step together. */
function levelsByStep(
  {roles, levels: named}: Equivalence,
  track: Track,
): string[][] {
  const levels = levelsOf(track.steps);
  const equals = new Set(roles);
  const used =
    named ??
    track.roles.flatMap(({key, level}) =>
      level !== undefined && equals.has(key) ? level : [],
    );
  return [
    ...groupBy(
      [...new Set(used)].filter((level) => levels.has(level)),
      (level) => String(levels.get(level)?.step),
    ).values(),
  ];
}
