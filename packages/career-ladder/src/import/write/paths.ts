import {groupBy} from '../../groupBy';
import {disjointSets} from '../../layout/graph/disjointSets';
import {promotionDepths} from '../../resolve/promotionDepths';
import type {ForeignLadder} from '../types';

/**
 * Proposes paths: what lies behind forks falls into parts that promotions do not join. Where each fork leads to at least
 * two of these parts, they are the paths; else the first forks are left out, where departments part and not kinds of career.
 * @returns for each path the keys of its roles, in the order of the roles; none where the branches are all joined again
 */
export function proposePaths({roles, moves}: ForeignLadder): string[][] {
  const keys = roles.map(({key}) => key);
  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const depthOf = promotionDepths(keys, promotions);
  const leaving = groupBy(promotions, ({from}) => from);
  const nextOf = (key: string) => (leaving.get(key) ?? []).map(({to}) => to);
  const forks = keys
    .filter((key) => nextOf(key).length > 1)
    .sort((a, b) => (depthOf.get(a) ?? 0) - (depthOf.get(b) ?? 0));
  const places = new Map(keys.map((key, index) => [key, index]));
  const place = (key: string) => places.get(key) ?? 0;

  for (
    let first = 0;
    first < forks.length;
    first = nextDepth(forks, first, depthOf)
  ) {
    const chosen = forks.slice(first);
    const behind = reachable(chosen, nextOf);
    const sets = disjointSets(keys.length);
    for (const {from, to} of promotions) {
      if (behind.has(from) && behind.has(to)) {
        sets.join(place(from), place(to));
      }
    }
    const partOf = (key: string) => sets.find(place(key));
    const outermost = chosen.filter((fork) => !behind.has(fork));
    if (outermost.every((fork) => new Set(nextOf(fork).map(partOf)).size > 1)) {
      return [
        ...groupBy(
          keys.filter((key) => behind.has(key)),
          partOf,
        ).values(),
      ];
    }
  }
  return [];
}

function nextDepth(
  forks: readonly string[],
  at: number,
  depthOf: ReadonlyMap<string, number>,
): number {
  const depth = depthOf.get(forks[at] ?? '');
  const next = forks.findIndex(
    (fork, index) => index > at && depthOf.get(fork) !== depth,
  );
  return next < 0 ? forks.length : next;
}

/** All that promotions lead to from these roles. */
function reachable(
  from: readonly string[],
  nextOf: (key: string) => string[],
): Set<string> {
  const found = new Set<string>();
  const waiting = from.flatMap(nextOf);
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (!found.has(key)) {
      found.add(key);
      waiting.push(...nextOf(key));
    }
  }
  return found;
}
