import type {Company} from '../generator.mjs';
import type {Drawing} from '../metrics.mjs';

const size = {width: 100, height: 50};

/** Four roles in two columns, 200 px apart, in rows of 100 px; `ends` are the rows of `a`, `b`, `x`, `y`. */
function drawing(
  moves: Company['moves'],
  [a, b, x, y]: [number, number, number, number],
): [Company, Drawing] {
  const cards = new Map([
    ['a', {x: 0, y: 100 * a, ...size}],
    ['b', {x: 0, y: 100 * b, ...size}],
    ['x', {x: 200, y: 100 * x, ...size}],
    ['y', {x: 200, y: 100 * y, ...size}],
  ]);
  const roles = [...cards.keys()].map((id) => ({
    id,
    title: id,
    step: 0,
    lane: id === 'a' || id === 'x' ? 'first' : 'second',
    family: 0,
  }));
  const lines = moves.map(({from, to}): [number, number][] => [
    [cards.get(from)!.x, cards.get(from)!.y],
    [cards.get(to)!.x, cards.get(to)!.y],
  ]);
  return [
    {roles, moves, equals: [['a', 'b']]},
    {cards, lines},
  ];
}

describe('measure', () => {
  const promotion = (from: string, to: string) => ({
    from,
    to,
    kind: 'promotion' as const,
  });

  it('counts crossings, but not of moves with a common role', async () => {
    const {measure} = await import('../metrics.mjs');
    const moves = [promotion('a', 'y'), promotion('b', 'x')];
    expect(measure(...drawing(moves, [0, 1, 0, 1])).crossings).toBe(1);
    expect(measure(...drawing(moves, [0, 1, 1, 0])).crossings).toBe(0);
    const fork = [promotion('a', 'x'), promotion('a', 'y')];
    expect(measure(...drawing(fork, [0, 1, 0, 1])).crossings).toBe(0);
  });

  it('counts a crossing once where both lines have a point', async () => {
    const {measure} = await import('../metrics.mjs');
    const moves = [promotion('a', 'y'), promotion('b', 'x')];
    const [company, {cards}] = drawing(moves, [0, 1, 0, 1]);
    const lines = (down: number[], up: number[]): [number, number][][] =>
      [down, up].map((rows) =>
        rows.map((row, i): [number, number] => [100 * i, row]),
      );
    const crossings = (down: number[], up: number[]): number =>
      measure(company, {cards, lines: lines(down, up)}).crossings;
    expect(crossings([0, 50, 100], [100, 50, 0])).toBe(1);
    expect(crossings([0, 50, 100], [50, 50, 50])).toBe(1);
    expect(crossings([0, 50, 0], [100, 50.1, 100])).toBe(0);
  });

  it('tells straight lanes and centred forks', async () => {
    const {measure} = await import('../metrics.mjs');
    const moves = [promotion('a', 'x'), promotion('a', 'y')];
    expect(measure(...drawing(moves, [0, 1, 0, 1]))).toMatchObject({
      straight: 1,
      centred: 0,
    });
    expect(measure(...drawing(moves, [1, 3, 0, 2]))).toMatchObject({
      straight: 0,
      centred: 1,
    });
  });

  it('tells whether a card stands between equals', async () => {
    const {measure} = await import('../metrics.mjs');
    const [company, {cards}] = drawing([], [0, 2, 0, 1]);
    expect(measure(company, {cards, lines: []}).together).toBe(1);
    cards.get('x')!.x = 0;
    cards.get('x')!.y = 100;
    expect(measure(company, {cards, lines: []}).together).toBe(0);
  });

  it('counts moves through cards, overlapping cards and bends', async () => {
    const {measure} = await import('../metrics.mjs');
    const [company, {cards}] = drawing([promotion('a', 'x')], [0, 1, 0, 1]);
    const line: [number, number][] = [
      [0, 0],
      [100, 100],
      [200, 0],
    ];
    expect(measure(company, {cards, lines: [line]})).toMatchObject({
      bends: 1,
      through: 0,
      overlaps: 0,
    });
    cards.set('b', {x: 100, y: 90, ...size});
    cards.set('y', {x: 150, y: 120, ...size});
    expect(measure(company, {cards, lines: [line]})).toMatchObject({
      through: 2,
      overlaps: 1,
    });
  });
});
