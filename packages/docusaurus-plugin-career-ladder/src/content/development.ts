import {setTimeout} from 'node:timers/promises';
import type {LadderView, LoadResult} from 'career-ladder';
import {anyTrack} from '../delivery/names';
import type {PluginOptions} from '../options';
import {emptyLadder} from './emptyLadder';
import {problemTeller} from './problemTeller';
import {bySeverity} from './severity';
import {viewAll} from './viewAll';
import {withProblems} from './withProblems';

/** Time in which a program that saves a file by emptying and writing it has done so, in milliseconds. */
const savingTime = 100;

/**
 * Loads the ladders for the dev server, where broken data must not take the page away. It never throws: broken tracks
 * keep their last good ladder, good ones update, and each that is concerned carries its problems.
 */
export function developmentLoader(
  load: () => Promise<LoadResult>,
  options: PluginOptions,
): () => Promise<LadderView[]> {
  let good = new Map<string, LadderView>();
  const tell = problemTeller(options.path);

  return async () => {
    const {organization, problems, broken} = await loadSettled(load);
    const sorted = bySeverity(problems, options.lint);
    tell(sorted);
    const serious = sorted.throw;
    // A problem of the folder itself, such as that it is missing, leaves no track to be read.
    const unread = serious.some(({position}) => position.file === '')
      ? [...good.keys(), anyTrack]
      : broken;
    const ladders = new Map([
      ...viewAll(organization, options).map(byTrack),
      ...unread.map((track) => byTrack(good.get(track) ?? emptyLadder(track))),
    ]);
    good = new Map([...ladders].filter(([, {roles}]) => roles.length > 0));
    return [...ladders.values()].map((ladder) =>
      withProblems(ladder, serious, {
        folder: options.path,
        broken: unread.includes(ladder.track),
      }),
    );
  };
}

function byTrack(ladder: LadderView): [string, LadderView] {
  return [ladder.track, ladder];
}

/** Loads once more where there are errors: a file may have been read while it was being saved. */
async function loadSettled(
  load: () => Promise<LoadResult>,
): Promise<LoadResult> {
  const result = await load();
  if (result.problems.every(({severity}) => severity !== 'error')) {
    return result;
  }
  await setTimeout(savingTime);
  return load();
}
