import type {PlacedCell} from '../grid';
import type {Joined} from './component';
import type {Drawing} from './drawing';
import type {Join} from './join';

/**
 * A ladder that goes on in the next row, as text does: an arrow at the end of a row leads to the first role of the next one, if
 * nothing else leads there; an arrow at the beginning of a row comes from the last role of the row above.
 */
export function wrapped(joins: readonly Join[], drawing: Drawing): Join[] {
  const joined = joins.filter((join) => join.kind === 'joined');
  const reached = new Set(joined.flatMap(({to}) => to));
  const left = new Set(joined.flatMap(({from}) => from));
  return joins.map((join) => {
    if (join.kind !== 'loose' || !isForwards(join, drawing)) {
      return join;
    }
    const [start] = join.start;
    const [end] = join.end;
    if (start && !end && !isFollowed(join.mark, drawing)) {
      const next = textsNear(join.mark.row, 1, drawing)[0];
      return next && !reached.has(next) && left.has(next)
        ? carried(join, start, next)
        : join;
    }
    if (end && !start && join.mark.column === 0) {
      const last = textsNear(join.mark.row, -1, drawing).at(-1);
      return last && !left.has(last) && reached.has(last)
        ? carried(join, last, end)
        : join;
    }
    return join;
  });
}

type Loose = Extract<Join, {kind: 'loose'}>;

function isForwards({mark: {direction}}: Loose, {upright}: Drawing): boolean {
  return !upright && direction?.x === 1 && direction.y === 0;
}

function carried({mark}: Loose, from: PlacedCell, to: PlacedCell): Joined {
  return {
    kind: 'joined',
    mark,
    from: [from],
    to: [to],
    doubt:
      'it stands at the edge of the table, where a row may go on in the next',
  };
}

/** Whether there is a title after an arrow in its row. */
function isFollowed(
  {row, columnEnd}: Loose['mark'],
  drawing: Drawing,
): boolean {
  return textsIn(row, drawing).some(({column}) => column >= columnEnd);
}

/** The titles of the nearest row above or below that has any. */
function textsNear(row: number, sign: number, drawing: Drawing): PlacedCell[] {
  for (
    let near = row + sign;
    near >= 0 && near < drawing.grid.height;
    near += sign
  ) {
    const texts = textsIn(near, drawing);
    if (texts.length > 0) {
      return texts;
    }
  }
  return [];
}

function textsIn(row: number, {grid, titles}: Drawing): PlacedCell[] {
  return [...new Set(grid.places[row])].flatMap((cell) =>
    cell && titles.has(cell) ? cell : [],
  );
}
