import type {Arranged} from './arrange';
import {CARD, LINE} from './places/reach';
import type {SimpleGraph} from './graph/simpleGraph';
import type {Layout, LayoutInput, Route} from './types';

/** Free rows between two parts: half a card. */
const BETWEEN_PARTS = CARD / 2;

/**
 * Before: parts with their rows, in eighths of a usual card.
 * After: the parts one under the other, on the coarsest grid that holds them.
 */
export function grid(
  input: LayoutInput,
  graph: SimpleGraph,
  column: number[],
  arranged: Arranged[],
): Layout {
  const middle: number[] = [];
  const reach: number[] = [];
  const vias = new Map<string, number[]>();
  let top = 0;
  for (const {part, row, reach: reachInPart, via} of arranged) {
    let bottom = top;
    row.forEach((at, role) => {
      middle[part.whole[role]!] = top + at;
      reach[part.whole[role]!] = reachInPart[role]!;
      bottom = Math.max(bottom, top + at + reachInPart[role]!);
    });
    for (const [{from, to}, rows] of via) {
      const lines = rows.map((at) => top + at);
      vias.set(`${part.whole[from]!} ${part.whole[to]!}`, lines);
      bottom = Math.max(bottom, ...lines.map((at) => at + LINE));
    }
    top = bottom + BETWEEN_PARTS;
  }
  const height = Math.max(0, top - BETWEEN_PARTS);
  const lines = [...vias.values()].flat();
  const edges = middle.map((at, role) => at - reach[role]!);
  const unit = [
    ...lines,
    ...edges,
    ...reach.map((at) => at * 2),
    height,
  ].reduce(gcd, CARD);

  const routes = graph.moves.map(({from, to}, index): Route => {
    const {kind} = graph.written[index]!;
    const forth = column[from]! < column[to]! ? 1 : -1;
    const above = vias.get(`${from} ${to}`) ?? [];
    return {
      from: input.roles[from]!.id,
      to: input.roles[to]!.id,
      kind,
      via: above.map((at, i) => ({
        column: column[from]! + forth * (i + 1),
        above: at / unit,
      })),
    };
  });
  return {
    columns: input.columns ?? Math.max(-1, ...column) + 1,
    rows: height / unit,
    span: CARD / unit,
    cells: input.roles.map(({id}, role) => ({
      id,
      column: column[role]!,
      row: edges[role]! / unit,
      span: (reach[role]! * 2) / unit,
    })),
    routes,
  };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
