import {setTimeout} from 'node:timers/promises';
import type {LoadResult, Problem, Track} from 'career-ladder';
import {anyTrack} from '../delivery/names';
import type {PluginOptions} from '../options';
import type {Content} from './content';
import {linked} from '../pages/linked';
import {emptyLadder} from './emptyLadder';
import {problemTeller} from './problemTeller';
import {bySeverity} from './severity';
import {viewAll} from './viewAll';
import {withProblems} from './withProblems';

/** Time in which a program that saves a file by emptying and writing it has done so, in milliseconds. */
const savingTime = 100;

/**
 * Loads the ladders for the dev server, where broken data must not take the page away. It never throws: broken tracks
 * keep their last good state, good ones update, and each that is concerned carries its problems.
 */
export function developmentLoader(
  load: () => Promise<LoadResult>,
  options: PluginOptions,
  locale: string,
): () => Promise<Content> {
  let good = new Map<string, Track>();
  const tell = problemTeller(options.path);

  return async () => {
    const {organization, words, problems, broken} = await loadSettled(load);
    const sorted = bySeverity(problems, options.lint);
    tell(sorted);
    const serious = sorted.throw;
    // A problem of the folder itself, such as that it is missing, leaves no track to be read.
    const unread = serious.some(isOfLadderFolder)
      ? [...good.keys(), anyTrack]
      : broken;
    const tracks = [
      ...organization.tracks.filter(({id}) => !unread.includes(id)),
      ...unread.flatMap((id) => good.get(id) ?? []),
    ];
    good = new Map(tracks.map((track) => [track.id, track]));
    const lastGood = linked({...organization, tracks}, options);
    const language = {locale, words};
    const ladders = [
      ...viewAll(lastGood, options, language),
      ...unread.filter((id) => !good.has(id)).map(emptyLadder),
    ];
    return {
      organization: lastGood,
      ladders: ladders.map((ladder) =>
        withProblems(ladder, serious, {
          folder: options.path,
          broken: unread.includes(ladder.track),
        }),
      ),
      language,
    };
  };
}

function isOfLadderFolder({position}: Problem): boolean {
  return position.file === '' && position.folder === undefined;
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
