import type {Arranged} from './arrange';
import {CARD} from './gaps';
import type {SimpleGraph} from './simpleGraph';
import type {Layout, LayoutInput, Route} from './types';

/** Free rows between two parts: half a card. */
const BETWEEN_PARTS = CARD / 2;

/**
 * Before: parts with their rows, in quarters of a card.
 * After: the parts one under the other, on the coarsest grid that holds them.
 */
export function grid(
  input: LayoutInput,
  graph: SimpleGraph,
  column: number[],
  arranged: Arranged[],
): Layout {
  const row: number[] = [];
  const vias = new Map<string, number[]>();
  let top = 0;
  for (const {part, row: rowInPart, via} of arranged) {
    let bottom = 0;
    rowInPart.forEach((at, role) => {
      row[part.whole[role]!] = top + at;
      bottom = Math.max(bottom, at);
    });
    for (const [{from, to}, rows] of via) {
      const ends = `${part.whole[from]!} ${part.whole[to]!}`;
      vias.set(
        ends,
        rows.map((at) => top + at),
      );
      bottom = Math.max(bottom, ...rows);
    }
    top += bottom + CARD + BETWEEN_PARTS;
  }
  const height = Math.max(0, top - BETWEEN_PARTS);
  const unit = [...row, ...[...vias.values()].flat(), height].reduce(gcd, CARD);

  const routes = graph.moves.map(({from, to}, index): Route => {
    const {kind} = graph.written[index]!;
    const forth = column[from]! < column[to]! ? 1 : -1;
    const rows = vias.get(`${from} ${to}`) ?? [];
    return {
      from: input.roles[from]!.id,
      to: input.roles[to]!.id,
      kind,
      via: rows.map((at, i) => ({
        column: column[from]! + forth * (i + 1),
        row: at / unit,
      })),
    };
  });
  return {
    columns: Math.max(-1, ...column) + 1,
    rows: height / unit,
    span: CARD / unit,
    cells: input.roles.map(({id}, role) => ({
      id,
      column: column[role]!,
      row: row[role]! / unit,
    })),
    routes,
  };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
