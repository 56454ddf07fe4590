import {slug} from '../../names/slug';
import {distinctIds} from './distinctIds';
import type {ProposedLevels} from './levels';
import {tidyTitle} from './tidy';

export interface NamedLevels {
  steps: {id: string; title: string; bare: boolean}[][];
  /** By key of a role: the id of its level. */
  levelOf: ReadonlyMap<string, string>;
  /** The names are ours. */
  proposed: boolean;
}

/** Gives each name of a step an id. */
export function nameLevels({steps, stepOf}: ProposedLevels): NamedLevels {
  const titles = steps.flat().map(tidyTitle);
  const ids = distinctIds(titles, 'level');
  let next = 0;
  const named = steps.map((names) =>
    names.map(() => {
      const at = next++;
      return {
        id: ids[at] ?? '',
        title: titles[at] ?? '',
        bare: ids[at] === slug(titles[at] ?? ''),
      };
    }),
  );
  return {
    steps: named,
    levelOf: new Map(
      [...stepOf].map(([key, {step, name}]) => [
        key,
        named[step]?.[name]?.id ?? '',
      ]),
    ),
    proposed: steps.flat().some((name) => /^Level \d+$/.test(name)),
  };
}
