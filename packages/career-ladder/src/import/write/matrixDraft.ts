import {slug} from '../../names/slug';
import {areOfProficiency} from '../matrix/levelNames';
import type {Matrix} from '../types';
import {distinctIds} from './distinctIds';
import {tidyText, tidyTitle} from './tidy';
import type {TrackDraft} from './trackText';

/** A matrix as a track file has it: what is expected at each level, and a role for each. */
export function matrixDraft(
  {levels, roleTitles, competencies, expectations}: Matrix,
  {title, source}: {title: string; source: string},
): TrackDraft {
  const names = levels.flat();
  const levelIds = named(names, 'level');
  const competencyIds = named(
    competencies.map((competency) => competency.title),
    'competency',
  );
  const themes = named(
    [...new Set(competencies.flatMap(({theme}) => theme ?? []))],
    'theme',
  );
  const roleTitleOf = (level: string) => roleTitles?.get(level) ?? level;
  const roleIds = named(names.map(roleTitleOf), 'role');
  const texts: Record<string, Record<string, WrittenExpectation[]>> = {};
  for (const {competency, level, text, examples} of expectations) {
    const ofCompetency = (texts[competencyIds.get(competency) ?? ''] ??= {});
    (ofCompetency[levelIds.get(level) ?? ''] ??= []).push(
      examples
        ? {text: tidyText(text), examples: examples.map(tidyText)}
        : tidyText(text),
    );
  }
  return {
    head: [`From ${source}.`, rolesProposed(names, roleTitles !== undefined)],
    keys: {
      title,
      levels: levels.map((step) => {
        const all = step.map((name) => entry(name, levelIds));
        return all.length === 1 ? all[0] : all;
      }),
      ...(themes.size > 0 && {
        themes: [...themes.keys()].map((name) => entry(name, themes)),
      }),
      competencies: competencies.map(({title: name, theme, description}) => {
        const bare = entry(name, competencyIds);
        const more = {
          ...(theme !== undefined && {theme: themes.get(theme)}),
          ...(description !== undefined && {
            description: tidyText(description),
          }),
        };
        return Object.keys(more).length === 0
          ? bare
          : {...(typeof bare === 'string' ? {title: bare} : bare), ...more};
      }),
      expectations: Object.fromEntries(
        Object.entries(texts).map(([competency, ofLevels]) => [
          competency,
          Object.fromEntries(
            Object.entries(ofLevels).map(([level, list]) => [
              level,
              list.length === 1 ? list[0] : list,
            ]),
          ),
        ]),
      ),
      roles: levels.flatMap((step, index) =>
        step.map((name, place) => {
          const next = nextOf(levels, index, place).map((other) =>
            roleIds.get(roleTitleOf(other)),
          );
          return {
            ...entryKeys(roleTitleOf(name), roleIds),
            level: levelIds.get(name),
            ...(next.length > 0 && {next: next.length === 1 ? next[0] : next}),
          };
        }),
      ),
    },
    above: new Map(),
  };
}

type WrittenExpectation = string | {text: string; examples: string[]};

/** What the head of the file says of its roles. */
function rolesProposed(levels: readonly string[], titled: boolean): string {
  return titled
    ? 'A role is proposed for each level, by its title: give them their links and their moves.'
    : areOfProficiency(levels)
      ? 'Its levels say how well somebody can do something, and name no jobs. A role stands for each, so that the track can be drawn: put your own roles in their places.'
      : 'The roles are proposed from the levels: give them their titles, their links and their moves.';
}

/** Two names of a step lead to the two of the next one each by itself; one leads to all, and all to one. */
function nextOf(
  levels: readonly string[][],
  step: number,
  place: number,
): string[] {
  const next = levels[step + 1] ?? [];
  const same = next[place];
  return next.length === levels[step]?.length && same !== undefined
    ? [same]
    : next;
}

function named(titles: readonly string[], kind: string): Map<string, string> {
  const ids = distinctIds(titles.map(tidyTitle), kind);
  return new Map(titles.map((title, index) => [title, ids[index] ?? '']));
}

/** The title alone, where the id follows from it. */
function entry(
  name: string,
  ids: ReadonlyMap<string, string>,
): string | {id?: string; title: string} {
  const keys = entryKeys(name, ids);
  return keys.id === undefined ? keys.title : keys;
}

function entryKeys(
  name: string,
  ids: ReadonlyMap<string, string>,
): {id?: string; title: string} {
  const id = ids.get(name);
  const title = tidyTitle(name);
  return id === undefined || id === slug(title) ? {title} : {id, title};
}
