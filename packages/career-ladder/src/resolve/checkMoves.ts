import type {Move, Role, RoleKey} from '../organization';
import {findCycles} from './cycles';
import {endsOf} from './keys';
import type {Tracks} from './references';
import {groupBy} from '../groupBy';
import type {Report} from './report';

/** Roles shown of a long cycle, at its start and at its end. */
const shown = 6;

/** Checks all moves of all tracks together: none twice, no promotion in circles, none to a lower level. */
export function checkMoves(
  moves: readonly Move[],
  roles: ReadonlyMap<RoleKey, Role>,
  tracks: Tracks,
  report: Report,
): void {
  checkRepeated(moves, report);
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const cycleOf = checkCycles(promotions, report);
  for (const {from, to, position} of promotions) {
    const fromRole = roles.get(from);
    const toRole = roles.get(to);
    const inCycle = cycleOf.get(from);
    if (
      fromRole &&
      toRole &&
      // A cycle has to come down somewhere; it is reported already.
      (inCycle === undefined || inCycle !== cycleOf.get(to)) &&
      isLower(fromRole, toRole, tracks)
    ) {
      report(
        'lower-level',
        position,
        `A promotion cannot lead to a lower level: "${fromRole.id}" is "${fromRole.level}", "${toRole.id}" is "${toRole.level}". Correct a level, or write the move as "lateral".`,
      );
    }
  }
}

function checkRepeated(moves: readonly Move[], report: Report): void {
  const first = new Map<string, Move>();
  for (const move of moves) {
    const ends = endsOf(move);
    const earlier = ends
      .map((end) => first.get(end))
      .find((found) => found !== undefined);
    if (earlier) {
      const place =
        earlier.position.file === move.position.file
          ? `in line ${earlier.position.line}`
          : `in ${earlier.position.file}, line ${earlier.position.line}`;
      report(
        'same-move',
        move.position,
        `The move ${chainText([move.from, move.to])} is already ${place}. Keep one of the two.`,
      );
    }
    ends.forEach((end) => first.set(end, first.get(end) ?? move));
  }
}

/** Reports cycles of promotions, and says of each role which cycle it is on. */
function checkCycles(
  promotions: readonly Move[],
  report: Report,
): Map<RoleKey, number> {
  const next = groupBy(promotions, ({from}) => from);
  const cycleOf = new Map<RoleKey, number>();
  findCycles(next.keys(), (role) =>
    (next.get(role) ?? []).map(({to}) => to),
  ).forEach((cycle, index) => {
    const [first] = cycle;
    const closing = next.get(cycle.at(-1) ?? '')?.find(({to}) => to === first);
    cycle.forEach((role) => cycleOf.set(role, index));
    if (closing && first) {
      report(
        'promotion-cycle',
        closing.position,
        `Promotions lead in a circle: ${chainText([...cycle, first])}. Take one of them out.`,
      );
    }
  });
  return cycleOf;
}

function chainText(keys: readonly RoleKey[]): string {
  const [first = ''] = keys;
  const track = first.slice(0, first.indexOf('#') + 1);
  const names = keys.every((key) => key.startsWith(track))
    ? keys.map((key) => key.slice(track.length))
    : keys;
  const text =
    names.length > 2 * shown
      ? [
          ...names.slice(0, shown),
          `… (${names.length - 2 * shown} more)`,
          ...names.slice(-shown),
        ]
      : names;
  return text.join(' → ');
}

function isLower(from: Role, to: Role, {known}: Tracks): boolean {
  const steps = [from, to].map(({track}) => {
    const levels = known.get(track)?.scope.levels;
    return [from, to].map(({level}) => levels?.get(level ?? '')?.step);
  });
  const comparable = steps.find(
    (pair): pair is [number, number] => !pair.includes(undefined),
  );
  return comparable !== undefined && comparable[1] < comparable[0];
}
