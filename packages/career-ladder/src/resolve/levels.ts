import type {Level, Step} from '../organization';

/** Levels by id, each with the index of its step. */
export type Levels = ReadonlyMap<string, {level: Level; step: number}>;

export function levelsOf(steps: readonly Step[]): Levels {
  return new Map(
    steps.flatMap(({levels}, step) =>
      levels.map((level) => [level.id, {level, step}]),
    ),
  );
}

/** All names of a step: `Staff / Manager`. */
export function titleOfStep({levels}: Step): string {
  return levels.map(({title}) => title).join(' / ');
}
