import {arrange} from './arrange';
import {columns} from './columns/columns';
import {grid} from './grid';
import {parts} from './graph/parts';
import {simpleGraph} from './graph/simpleGraph';
import type {Layout, LayoutInput} from './types';

/**
 * Places the roles of a ladder on a grid and finds a way for its moves.
 *
 * Pure and deterministic: integers only, no measuring, no random numbers. Ends that do not exist, loops and repeated
 * moves are left out rather than refused: the data was checked before.
 */
export function layout(input: LayoutInput): Layout {
  const graph = simpleGraph(input);
  const column = columns(graph, input.columns);
  return grid(input, graph, column, parts(graph, column).map(arrange));
}
