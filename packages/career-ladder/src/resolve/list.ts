import type {Move} from '../organization';
import type {Report} from './report';
import type {OwnRole, TrackFile} from './trackFile';

/**
 * The promotions of a track of which no role has `next`: the list is the ladder, and each of its own roles leads to the one after it.
 * Where levels are given they must rise; the first that does not is reported.
 */
export function listMoves(
  {shape, scope, roles}: TrackFile,
  report: Report,
): Move[] {
  let last: {role: OwnRole['role']; step: number} | undefined;
  for (const {role, place} of roles) {
    const step = scope.levels.get(role.level ?? '')?.step;
    if (step === undefined) {
      continue;
    }
    if (last && step <= last.step) {
      report(
        'list-does-not-rise',
        shape.positionOf(['roles', place, 'level']),
        `No role of this track has "next", so each leads to the one after it; but "${role.id}" (level "${role.level}") is not above "${last.role.id}" (level "${last.role.level}"). Give the roles "next", or order them from junior to senior.`,
      );
      return [];
    }
    last = {role, step};
  }
  return roles.slice(1).map(({role: to}, index) => {
    const from = roles[index]?.role ?? to;
    const gate = scope.levels.get(to.level ?? '')?.level.gate;
    return {
      from: from.key,
      to: to.key,
      kind: 'promotion',
      ...(gate !== undefined && {gate}),
      both: false,
      implied: true,
      allow: [],
      position: from.position,
    };
  });
}
