import type {Equivalence, Move} from '../organization';
import type {DrawnLadder} from './drawnLadder';
import {equalPairs} from './equals';

/** Two neighbouring roles of one column that a short line joins. */
export interface Join {
  /** Indexes in the ladder's roles. */
  above: number;
  below: number;
  /** Free grid rows between the two cards. */
  gap: number;
  move?: Move;
  equivalence?: Equivalence;
}

/** Finds the neighbours in a column that are equals, or between which a move leads. */
export function joinsOf(ladder: DrawnLadder): Join[] {
  const {roles, moves} = ladder;
  const equalAbove = new Map(
    equalPairs(ladder)
      .filter(({above, below}) => below - above === 1)
      .map(({below, equivalence}) => [below, equivalence]),
  );
  const moveBetween = new Map(
    moves.map((move) => [pairKey(move.from, move.to), move]),
  );
  return roles.flatMap((role, below) => {
    const above = below - 1;
    const upper = roles[above];
    if (!upper || upper.column !== role.column) {
      return [];
    }
    const move = moveBetween.get(pairKey(upper.role.key, role.role.key));
    const equivalence = equalAbove.get(below);
    return move || equivalence
      ? [
          {
            above,
            below,
            gap: role.row - upper.row - upper.span,
            ...(move && {move}),
            ...(equivalence && {equivalence}),
          },
        ]
      : [];
  });
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
