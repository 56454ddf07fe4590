import {columns} from '../columns/columns';
import {parts} from '../graph/parts';
import type {Part} from '../graph/parts';
import {simpleGraph} from '../graph/simpleGraph';
import type {Layout, LayoutInput, LayoutMove, LayoutRole} from '../types';

/**
 * A ladder in short: roles as `id`, `id:step`, `id:step:lane` or `id:step:lane:height`; moves as chains, `a > b > c` for promotions and `a ~ b`
 * for a lateral move; equals as `a = b`.
 */
export function sketch(
  roles: string,
  moves: string[] = [],
  equals: string[] = [],
): LayoutInput {
  return {
    roles: roles.split(' ').filter(Boolean).map(toRole),
    moves: moves.flatMap(toMoves),
    equals: equals.map((pair) => pair.split(' = ') as [string, string]),
  };
}

function toRole(text: string): LayoutRole {
  const [id, step, lane, height] = text.split(':');
  return {
    id: id!,
    ...(step ? {step: Number(step)} : {}),
    ...(lane ? {lane} : {}),
    ...(height ? {height: Number(height)} : {}),
  };
}

function toMoves(chain: string): LayoutMove[] {
  const words = chain.split(' ');
  const moves: LayoutMove[] = [];
  for (let i = 1; i + 1 < words.length; i += 2) {
    moves.push({
      from: words[i - 1]!,
      to: words[i + 1]!,
      kind: words[i] === '>' ? 'promotion' : 'lateral',
    });
  }
  return moves;
}

/** The only part of a ladder in short. */
export function part(...args: Parameters<typeof sketch>): Part {
  const graph = simpleGraph(sketch(...args));
  const [only, ...others] = parts(graph, columns(graph));
  if (!only || others.length > 0) {
    throw new Error('A sketch of one part was expected.');
  }
  return only;
}

/** The layout as text: cards from their first row to their last, and dashes where a move passes. */
export function picture(layout: Layout): string {
  const width = 2 + Math.max(3, ...layout.cells.map(({id}) => id.length));
  const lines = Array.from({length: layout.rows}, () =>
    Array.from({length: layout.columns}, () => ''.padEnd(width)),
  );
  for (const {id, column, row, span} of layout.cells) {
    for (let at = row; at < row + span; at++) {
      lines[at]![column] = (at === row ? id : '|').padEnd(width);
    }
  }
  for (const {via} of layout.routes) {
    for (const {column, above} of via) {
      lines[Math.floor(above)]![column] = ''.padEnd(width - 2, '-') + '  ';
    }
  }
  return lines.map((line) => line.join('').trimEnd()).join('\n');
}

/** How many segments cross a later one. */
export function crossings({cells, routes}: Layout): number {
  const cellOf = new Map(
    cells.map(({id, column, row, span}) => [
      id,
      {column, above: row + span / 2},
    ]),
  );
  const segments = routes.flatMap(({from, to, via}) => {
    const places = [cellOf.get(from)!, ...via, cellOf.get(to)!];
    return places
      .slice(1)
      .map((place, i) =>
        [places[i]!, place].sort((a, b) => a.column - b.column),
      )
      .filter(([a, b]) => a!.column !== b!.column)
      .map(([a, b]) => ({column: a!.column, left: a!.above, right: b!.above}));
  });
  return segments.filter((one, index) =>
    segments
      .slice(index + 1)
      .some(
        (other) =>
          one.column === other.column &&
          (one.left - other.left) * (one.right - other.right) < 0,
      ),
  ).length;
}
