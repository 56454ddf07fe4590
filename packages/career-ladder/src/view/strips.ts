import {groupBy} from '../groupBy';
import {bowReturns} from './bows';
import type {DrawnLadder} from './drawnLadder';
import {fillGutter} from './gutter';
import type {Join} from './joins';
import type {Numbers} from './numbers';
import {piecesOfEquals, piecesOfMoves} from './pieces';
import type {StripView} from './types';

/** What runs through the gutters, and through the columns of cards that moves pass. */
export function stripsOf(
  ladder: DrawnLadder,
  {gates, equals}: Numbers,
  joins: Join[],
): StripView[] {
  const joined = new Set(joins.map(({move}) => move));
  const moves = ladder.moves.filter((move) => !joined.has(move));
  const {layout} = ladder;
  const pieces = [
    ...piecesOfMoves(moves, ladder, gates),
    ...piecesOfEquals(ladder, equals),
  ];
  return [...groupBy(pieces, ({at}) => at)]
    .map(([at, strip]) => {
      const lines = strip.map(({line}) => line);
      return {at, ...fillGutter(bowReturns(lines, layout), layout)};
    })
    .sort((a, b) => a.at - b.at);
}
