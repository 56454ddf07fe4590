import fc from 'fast-check';
import type {Company} from '../generator.mjs';

/** Roles `a0`, `a1`, … of the first column, `b0`, … of the next and so on; moves as `a0 b1`. */
function company(size: number, moves: string[]): Company {
  const columns = ['a', 'b', 'c'];
  return {
    roles: columns.flatMap((name, step) =>
      Array.from({length: size}, (_, index) => ({
        id: `${name}${index}`,
        title: name,
        step,
        lane: name,
        family: 0,
      })),
    ),
    moves: moves.map((move) => {
      const [from, to] = move.split(' ') as [string, string];
      return {from, to, kind: 'promotion'};
    }),
    equals: [],
  };
}

async function least(size: number, ...moves: string[]): Promise<number> {
  const {leastCrossings} = await import('../leastCrossings.mjs');
  return leastCrossings(company(size, moves));
}

describe('leastCrossings', () => {
  it('is nothing where an order without crossings exists', async () => {
    expect(await least(2, 'a0 b1', 'a1 b0', 'b0 c1', 'b1 c0')).toBe(0);
    expect(await least(2, 'a0 b0', 'a0 b1', 'a1 b0', 'b1 c1')).toBe(0);
  });

  it('sees moves that no order takes apart', async () => {
    const square = ['a0 b0', 'a0 b1', 'a1 b0', 'a1 b1'];
    expect(await least(2, ...square)).toBe(1);
  });

  it('follows moves that pass a column', async () => {
    const parallel = ['a0 b0', 'b0 c0', 'a1 b1', 'b1 c1'];
    expect(await least(2, ...parallel, 'a0 c1')).toBe(0);
    expect(await least(2, ...parallel, 'a0 c1', 'a1 c0')).toBe(1);
  });

  it('is never more than the best of all drawings has', async () => {
    const {leastCrossings} = await import('../leastCrossings.mjs');
    const move = fc
      .tuple(fc.constantFrom('a b', 'b c'), fc.nat(2), fc.nat(2))
      .map(([columns, from, to]) => columns.replace(' ', `${from} `) + `${to}`);
    fc.assert(
      fc.property(fc.uniqueArray(move, {maxLength: 14}), (moves) => {
        expect(leastCrossings(company(3, moves))).toBeLessThanOrEqual(
          best(moves),
        );
      }),
      {numRuns: 100, seed: 2},
    );
  });
});

const ORDERS = ['012', '021', '102', '120', '201', '210'];

/** The fewest crossings of all orders of three columns with three roles each. */
function best(moves: string[]): number {
  const counts = ORDERS.flatMap((a) =>
    ORDERS.flatMap((b) =>
      ORDERS.map((c) => {
        const order: Record<string, string> = {a, b, c};
        const rows = moves.map((move) =>
          move.split(' ').map((id) => order[id[0]!]!.indexOf(id[1]!)),
        );
        return rows.flatMap(([from, to], i) =>
          rows
            .slice(i + 1)
            .filter(
              ([otherFrom, otherTo], k) =>
                moves[i]![0] === moves[i + 1 + k]![0] &&
                (from! - otherFrom!) * (to! - otherTo!) < 0,
            ),
        ).length;
      }),
    ),
  );
  return Math.min(...counts);
}
