import {breakCycles} from './breakCycles';
import {equalGroups} from './equalGroups';
import type {Graph} from '../graph/graph';

/**
 * Before: roles with or without a step.
 * After: a column for each role, from 0; each column is used, unless ladders share them.
 *
 * A role with a step stands in the column of its step. One without stands just after the roles that are promoted to it
 * (the longest path), and its equals with it. If none are, it stands just before the roles it is promoted to;
 * if it has no promotions at all, beside a role it shares a lateral move with, else in the first column.
 *
 * @param shared how many columns there are, if a step is its column
 */
export function columns(graph: Graph, shared?: number): number[] {
  const steps = graph.roles.map((role) => role.step);
  const everyStep = steps.filter((step) => step !== undefined);
  const found =
    everyStep.length === steps.length ? everyStep : byPromotions(graph);
  return shared === undefined
    ? compressed(found)
    : found.map((column) => Math.min(Math.max(0, column), shared - 1));
}

function byPromotions(graph: Graph): number[] {
  const promotions = breakCycles(
    graph.roles.length,
    graph.moves.filter((move) => move.promotion),
  );
  const group = equalGroups(graph, promotions);
  const step: (number | undefined)[] = [];
  graph.roles.forEach((role, index) => (step[group[index]!] ??= role.step));

  const before = graph.roles.map((): number[] => []);
  const after = graph.roles.map((): number[] => []);
  for (const {from, to} of promotions) {
    before[group[to]!]!.push(group[from]!);
    after[group[from]!]!.push(group[to]!);
  }
  const order = beforeFirst(new Set(group), before, after);

  const earliest: number[] = [];
  for (const one of order) {
    earliest[one] =
      step[one] ?? Math.max(0, ...before[one]!.map((b) => earliest[b]! + 1));
  }
  const latest: number[] = [];
  for (const one of order.toReversed()) {
    latest[one] =
      step[one] ??
      (after[one]!.length > 0
        ? Math.min(...after[one]!.map((a) => latest[a]! - 1))
        : earliest[one]!);
  }
  const column: (number | undefined)[] = [];
  for (const one of order) {
    const alone = before[one]!.length === 0 && after[one]!.length === 0;
    if (step[one] !== undefined || !alone) {
      column[one] =
        step[one] ??
        (before[one]!.length > 0
          ? Math.max(...before[one]!.map((b) => column[b]! + 1))
          : latest[one]!);
    }
  }
  standBesideLaterals(graph, group, column);
  return graph.roles.map(
    (role, index) => role.step ?? column[group[index]!] ?? 0,
  );
}

/** Gives roles without a column that of a role they share a lateral move with, and so on from there. */
function standBesideLaterals(
  graph: Graph,
  group: number[],
  column: (number | undefined)[],
): void {
  const laterals = graph.moves.filter((move) => !move.promotion);
  for (let changed = true; changed;) {
    changed = false;
    for (const {from, to} of laterals) {
      const a = group[from]!;
      const b = group[to]!;
      if ((column[a] === undefined) !== (column[b] === undefined)) {
        column[a] ??= column[b];
        column[b] ??= column[a];
        changed = true;
      }
    }
  }
}

/** The groups in an order in which each comes after those before it (topological order). */
function beforeFirst(
  groups: Set<number>,
  before: number[][],
  after: number[][],
): number[] {
  const waiting = before.map((list) => list.length);
  const order = [...groups].filter((group) => waiting[group] === 0);
  for (const group of order) {
    for (const next of after[group]!) {
      waiting[next]!--;
      if (waiting[next] === 0) {
        order.push(next);
      }
    }
  }
  return order;
}

/** The same order with the unused columns left out. */
function compressed(column: number[]): number[] {
  const used = [...new Set(column)].sort((a, b) => a - b);
  const index = new Map(used.map((value, i) => [value, i]));
  return column.map((value) => index.get(value)!);
}
