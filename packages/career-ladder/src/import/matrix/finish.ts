import {groupBy} from '../../groupBy';
import {quoted} from '../../names/quoted';
import {slug} from '../../names/slug';
import type {Doubt, Matrix, MatrixReading, RefusedReading} from '../types';
import type {Draft, DraftCompetency} from './draft';
import {fall, inOrder} from './levelNames';
import {formSteps} from './formSteps';

/**
 * The reading of a draft: levels from junior to senior, competencies with titles of their own.
 * Refused where two levels have one name.
 */
export function finish(draft: Draft): MatrixReading | RefusedReading {
  const {what, line} = draft;
  const twice = sameLevels(draft);
  if (twice) {
    return {kind: 'refused', what, line, reason: twice};
  }
  const doubts = [...draft.doubts];
  const titles = titlesOf(draft.competencies, doubts);
  const matrix: Matrix = {
    ...(draft.title !== undefined && {title: draft.title}),
    levels: formSteps(juniorFirst(draft, doubts), doubts),
    ...(draft.roleTitles && {roleTitles: draft.roleTitles}),
    competencies: draft.competencies.map((competency) => ({
      title: titles.get(competency) ?? competency.title,
      ...(competency.theme !== undefined && {theme: competency.theme}),
      ...(competency.description !== undefined && {
        description: competency.description,
      }),
    })),
    expectations: draft.expectations
      .filter(({text}) => !saysNothing(text))
      .map(({competency, ...expectation}) => ({
        ...expectation,
        competency: titles.get(competency) ?? competency.title,
      })),
  };
  doubts.sort((a, b) => a.line - b.line);
  return {kind: 'matrix', what, line, matrix, doubts};
}

/** Signs for an empty place. Words such as "N/A" are something that the source says. */
function saysNothing(text: string): boolean {
  return /^(?:[-\u2010-\u2015\u2212]+|\.{3}|\u2026)$/.test(text);
}

function sameLevels({levels}: Draft): string | undefined {
  const same = [...groupBy(levels, ({title}) => slug(title) || title)].find(
    ([, group]) => group.length > 1,
  )?.[1][0];
  return (
    same &&
    `Two of its levels are called ${quoted(same.title)}. Give each level a name of its own.`
  );
}

function juniorFirst({levels}: Draft, doubts: Doubt[]): Draft['levels'] {
  const titles = levels.map(({title}) => title);
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last) {
    return levels;
  }
  const sorted = fall(titles) ? undefined : inOrder(titles);
  if (sorted?.some((title, index) => title !== titles[index])) {
    doubts.push({
      line: first.line,
      message: `The levels are not written in their order. It is taken to be: ${sorted.map(quoted).join(', ')}.`,
    });
    return levels.toSorted(
      (a, b) => sorted.indexOf(a.title) - sorted.indexOf(b.title),
    );
  }
  if (!fall(titles)) {
    return levels;
  }
  doubts.push({
    line: first.line,
    message: `The levels are written from ${quoted(first.title)} down to ${quoted(last.title)}. They are taken the other way round, the most junior first.`,
  });
  return levels.toReversed();
}

/** Titles by competency. Where two themes have a competency of the same title, the theme is added. */
function titlesOf(
  competencies: readonly DraftCompetency[],
  doubts: Doubt[],
): Map<DraftCompetency, string> {
  const titles = new Map(
    competencies.map((competency) => [competency, competency.title]),
  );
  const changed: DraftCompetency[] = [];
  for (const [, same] of groupBy(competencies, ({title}) => slug(title))) {
    for (const competency of same.length > 1 ? same : []) {
      const {title, theme} = competency;
      if (theme !== undefined) {
        titles.set(competency, `${title} (${theme})`);
        changed.push(competency);
      }
    }
  }
  const second = changed[1];
  if (second) {
    doubts.push({
      line: second.line,
      message: `${quoted(second.title)} stands in several themes. Where a title does, its theme is added to it: ${quoted(titles.get(second) ?? '')}.`,
    });
  }
  return titles;
}
