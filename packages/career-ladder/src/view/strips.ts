import type {DrawnLadder} from './drawnLadder';
import type {Join} from './joins';
import type {Numbers} from './numbers';
import {piecesOfEquivalences, piecesOfMoves, type Piece} from './pieces';
import {tellApart} from './tellApart';
import type {LineView, StripView} from './types';

/** What runs through the gutters, and through the columns of cards that moves pass. */
export function stripsOf(
  ladder: DrawnLadder,
  {gates, equals}: Numbers,
  joins: Join[],
): StripView[] {
  const joined = new Set(joins.map(({move}) => move));
  const moves = ladder.moves.filter((move) => !joined.has(move));
  const strips = groupByStrip([
    ...piecesOfMoves(moves, ladder, gates),
    ...piecesOfEquivalences(ladder, equals),
  ]);
  return [...strips]
    .map(([at, lines]) => ({at, ...tellApart(lines, ladder.layout)}))
    .sort((a, b) => a.at - b.at);
}

function groupByStrip(pieces: Piece[]): Map<number, LineView[]> {
  const strips = new Map<number, LineView[]>();
  for (const {at, line} of pieces) {
    const lines = strips.get(at) ?? [];
    lines.push(line);
    strips.set(at, lines);
  }
  return strips;
}
