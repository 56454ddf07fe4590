import {haveCommonRole} from './metrics.mjs';

/**
 * How many crossings a company cannot be drawn without, whoever draws it with one column for each step.
 *
 * Two moves that run side by side from one column to the next without crossing keep their order: what is above in the one
 * column is above in the other. Each such pair ties the order of two places to the order of two others. Round a circle of ties
 * some places may come out above each other: then at least one of its pairs of moves has to cross.
 * Circles that have no pair of moves in common are counted, so the true number may be higher, never lower.
 *
 * @param {import('./generator.mjs').Company} company
 */
export function leastCrossings(company) {
  let ties = allTies(company);
  let count = 0;
  for (
    let circle = impossible(ties);
    circle !== undefined;
    circle = impossible(ties)
  ) {
    const used = new Set(circle.map(({moves}) => moves));
    ties = ties.filter(({moves}) => !used.has(moves));
    count++;
  }
  return count;
}

/**
 * @typedef {object} Tie
 * @property {[string, string]} ends Two pairs of places, one in each column, each named in one of its two orders.
 * @property {boolean} turned The two orders named are opposite ones.
 * @property {string} moves
 */

/** @returns {Tie[]} */
function allTies(company) {
  return segmentsByColumn(company).flatMap((segments) =>
    segments.flatMap((one, index) =>
      segments
        .slice(index + 1)
        .filter((other) => !haveCommonRole(one.move, other.move))
        .map((other) => ({
          ends: [pairName(one.from, other.from), pairName(one.to, other.to)],
          turned: one.from < other.from !== one.to < other.to,
          moves: `${one.index} ${other.index}`,
        })),
    ),
  );
}

/** The parts of the moves that lead from each column to the next. */
function segmentsByColumn({roles, moves}) {
  const steps = [...new Set(roles.map(({step}) => step))].sort((a, b) => a - b);
  const column = new Map(roles.map(({id, step}) => [id, steps.indexOf(step)]));
  const segments = steps.map(() => []);
  moves.forEach((move, index) => {
    const last = column.get(move.to);
    let from = move.from;
    for (let at = column.get(move.from); at < last; at++) {
      const to = at + 1 === last ? move.to : `${index} in ${at + 1}`;
      segments[at].push({from, to, move, index});
      from = to;
    }
  });
  return segments;
}

function pairName(a, b) {
  return a < b ? `${a}, ${b}` : `${b}, ${a}`;
}

/**
 * The shortest circle found in which an order contradicts itself. From each pair of places the ties are followed in breadth.
 *
 * @param {Tie[]} ties
 */
function impossible(ties) {
  const tiesOf = new Map();
  for (const tie of ties) {
    for (const end of tie.ends) {
      tiesOf.set(end, [...(tiesOf.get(end) ?? []), tie]);
    }
  }
  let shortest;
  for (const start of tiesOf.keys()) {
    const circle = circleFrom(start, tiesOf);
    if (circle && (!shortest || circle.length < shortest.length)) {
      shortest = circle;
    }
  }
  return shortest;
}

function circleFrom(start, tiesOf) {
  const seen = new Map([[start, {turned: false, path: []}]]);
  for (const [end, {turned, path}] of seen) {
    for (const tie of tiesOf.get(end)) {
      const other = tie.ends.find((name) => name !== end);
      const isTurned = turned !== tie.turned;
      const known = seen.get(other);
      if (!known) {
        seen.set(other, {turned: isTurned, path: [...path, tie]});
      } else if (known.turned !== isTurned) {
        return [...path, tie, ...known.path];
      }
    }
  }
  return undefined;
}
