import type {Move, RoleKey} from '../organization';
import type {Includes} from './includes';
import type {Report} from './report';
import {levelsOf} from './levels';
import type {TrackFile} from './trackFile';

/** Included roles are drawn in this track's columns: their levels have to be among its own, in an order in which their promotions rise. */
export function checkIncludes(
  track: TrackFile,
  includes: Includes,
  promotionsFrom: ReadonlyMap<RoleKey, readonly Move[]>,
  report: Report,
): void {
  const direct = includes.of(track);
  if (direct.length === 0 || track.isOpen('levels')) {
    return;
  }
  const levels = levelsOf(includes.drawn(track).steps);
  for (const {place, track: included} of direct) {
    const {roles} = includes.drawn(included);
    const position = track.shape.positionOf(['roles', place, 'track']);
    const missing = new Set(
      roles.flatMap(({level}) =>
        level !== undefined && !levels.has(level) ? level : [],
      ),
    );
    const steps = new Map(
      roles.map(({key, level}) => [key, levels.get(level ?? '')?.step]),
    );
    const falls = (from: RoleKey, to: RoleKey) =>
      (steps.get(to) ?? Infinity) < (steps.get(from) ?? -Infinity);
    if (missing.size > 0) {
      const names = [...missing].map((level) => `"${level}"`).join(', ');
      report(
        'unknown-level',
        position,
        `The track "${included.id}" has roles on levels that this track does not have: ${names}. Give both tracks the same levels.`,
      );
    } else if (
      roles.some(({key}) =>
        promotionsFrom.get(key)?.some(({from, to}) => falls(from, to)),
      )
    ) {
      report(
        'level-order',
        position,
        `In this track's order of levels, promotions of the track "${included.id}" would lead to a lower level. Give both tracks the same levels.`,
      );
    }
  }
}
