import type {ForeignMove} from '../types';
import {distinctIds} from './distinctIds';
import {tidyTitle} from './tidy';

/** Ids of gates by their words. */
export function nameGates(moves: readonly ForeignMove[]): Map<string, string> {
  const words = [...new Set(moves.flatMap(({gate}) => gate ?? []))];
  const ids = distinctIds(words.map(tidyTitle), 'gate');
  return new Map(words.map((name, index) => [name, ids[index] ?? '']));
}

/** The gate of all promotions to a level, where they have the same one: it is written once. */
export function gatesOfLevels(
  moves: readonly ForeignMove[],
  levelOf: ReadonlyMap<string, string>,
  gates: ReadonlyMap<string, string>,
): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const {kind, to, gate} of moves) {
    const level = levelOf.get(to);
    if (kind === 'promotion' && level !== undefined) {
      const id = gates.get(gate ?? '');
      found.set(
        level,
        found.has(level) && found.get(level) !== id ? undefined : id,
      );
    }
  }
  return new Map(
    [...found].flatMap(([level, id]) =>
      id === undefined ? [] : [[level, id]],
    ),
  );
}
