import logger from '@docusaurus/logger';
import {
  formatProblems,
  type LadderView,
  type LoadResult,
  type Problem,
} from 'career-ladder';
import {anyTrack} from '../delivery/names';
import {bySeverity} from './severity';
import {type Site, viewAll} from './site';

/**
 * The ladders of the dev server, where broken data must not take the page away: broken tracks keep their last good
 * ladder, good ones update, and each that is concerned carries its problems. Returns a function that remembers, to be
 * asked at each load.
 */
export function developmentLadders(
  site: Site,
): (result: LoadResult) => LadderView[] {
  const folder = site.options.path;
  let good = new Map<string, LadderView>();
  let told = '';

  return ({organization, problems, broken}) => {
    const sorted = bySeverity(problems, site.options.lint);
    tell(sorted);
    const serious = sorted.throw;
    // A problem of the folder itself, such as that it is missing, leaves no track to be read.
    const folderBroken = serious.some(({position}) => position.file === '');
    const current = new Map(
      viewAll(organization, site).map((ladder) => [ladder.track, ladder]),
    );
    const kept = folderBroken ? [...good.keys(), anyTrack] : broken;
    const ladders = new Map(current);
    for (const track of kept) {
      ladders.set(track, good.get(track) ?? emptyLadder(track));
    }
    good = new Map([...ladders].filter(([, {roles}]) => roles.length > 0));
    return [...ladders.values()].map((ladder) =>
      withProblems(ladder, serious, kept.includes(ladder.track)),
    );
  };

  /** Lists the problems in the terminal, once. */
  function tell({
    log,
    warn,
    throw: serious,
  }: ReturnType<typeof bySeverity>): void {
    const texts = [serious, warn, log].map((some) =>
      some.length > 0 ? formatProblems(some, {folder}) : '',
    );
    const all = texts.join('\n');
    if (all === told) {
      return;
    }
    const [errors, warnings, infos] = texts;
    if (errors) {
      logger.error(errors);
    }
    if (warnings) {
      logger.warn(warnings);
    }
    if (infos) {
      logger.info(infos);
    }
    if (all === '') {
      logger.success(`The ladders in "${folder}" have no problems any more.`);
    }
    told = all;
  }

  function withProblems(
    ladder: LadderView,
    serious: Problem[],
    broken: boolean,
  ): LadderView {
    const own = serious.filter(
      ({position}) => trackOf(position.file) === ladder.track,
    );
    // A track without problems of its own is broken by a file that it shares or includes.
    const list = own.length === 0 && broken ? serious : own;
    return list.length === 0
      ? ladder
      : {
          ...ladder,
          problems: {
            title: `This ladder's data has problems`,
            list: list.map(
              ({position: {file, line, column}, message}) =>
                `${[folder, file].filter(Boolean).join('/')}:${line}:${column} ${message}`,
            ),
          },
        };
  }
}

function trackOf(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}

/** Stands for a ladder whose data has not been good since the server started. */
function emptyLadder(track: string): LadderView {
  return {
    version: 1,
    track,
    title: track,
    label: track,
    columns: 0,
    rows: 0,
    span: 1,
    width: 0,
    lanes: 0,
    roles: [],
    strips: [],
    here: '',
  };
}
