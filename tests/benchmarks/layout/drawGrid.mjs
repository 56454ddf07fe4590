/** Size of the cards, and the least room between them, in px. */
export const CARD = {width: 176, height: 76};
export const GAP = {x: 64, y: 24};

/**
 * Grid cells as a theme draws them: in the middle of equal rows, lines from side to side.
 *
 * @param {import('career-ladder').Layout} layout
 * @returns {import('./metrics.mjs').Drawing}
 */
export function drawGrid({cells, routes, span}) {
  const x = (column) => column * (CARD.width + GAP.x);
  const y = (row) => (row * (CARD.height + GAP.y)) / span;
  const cards = new Map(
    cells.map(({id, column, row, span: own}) => [
      id,
      {x: x(column), y: y(row + own / 2), ...CARD},
    ]),
  );
  const half = CARD.width / 2;
  const lines = routes.map(({from, to, via}) => {
    const [a, b] = [cards.get(from), cards.get(to)];
    if (a.x === b.x) {
      return [
        [a.x, a.y],
        [b.x, b.y],
      ];
    }
    const ahead = a.x < b.x ? half : -half;
    return [
      [a.x + ahead, a.y],
      ...via.flatMap(({column, above}) => [
        [x(column) - ahead, y(above)],
        [x(column) + ahead, y(above)],
      ]),
      [b.x - ahead, b.y],
    ];
  });
  return {cards, lines};
}
