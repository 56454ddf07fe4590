import type {GraphMove} from '../graph/graph';
import type {Part} from '../graph/parts';

/**
 * Before: a part with its columns.
 * After: its promotions to a later column without those that skip: where other promotions lead
 * from the same role to the same role over roles in between. Only direct ones make a fork.
 */
export function directPromotions({roles, moves, column}: Part): Set<GraphMove> {
  const forward = moves.filter(
    ({from, to, promotion}) => promotion && column[from]! < column[to]!,
  );
  const leaving = roles.map((): GraphMove[] => []);
  for (const move of forward) {
    leaving[move.from]!.push(move);
  }
  const isSkipped = (skip: GraphMove): boolean => {
    const reached = new Set(
      leaving[skip.from]!.filter((move) => move !== skip).map(({to}) => to),
    );
    for (const role of reached) {
      for (const {to} of leaving[role]!) {
        if (column[to]! <= column[skip.to]!) {
          reached.add(to);
        }
      }
    }
    return reached.has(skip.to);
  };
  return new Set(
    forward.filter(
      (move) => leaving[move.from]!.length < 2 || !isSkipped(move),
    ),
  );
}
