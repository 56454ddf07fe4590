import path from 'node:path';
import type {AddCommand} from '../commands';
import {loadOrganization, type LoadResult} from '../../load';
import {knownNames} from '../../names/knownNames';
import type {Problem} from '../../organization';
import {formatProblems} from '../../problems/format';
import {trackId} from '../../resolve/fileNames';
import {withoutDrafts} from '../../resolve/withoutDrafts';
import {exit, Refusal} from '../host';
import {ladderFolder} from '../ladderFolder';
import {drawings, type DrawingFormat} from '../output/drawings';
import {formatOption} from '../output/format';
import {written} from '../output/written';
import {writeAll} from '../write';

interface Options {
  format: DrawingFormat;
  folder?: string;
  out?: string;
  force?: boolean;
}

/** Ladders as they are published, for use outside of the site. */
export const addRender: AddCommand = (program, host, finish) => {
  formatOption(
    program
      .command('render')
      .argument('<track...>', 'the tracks, by their ids')
      .summary('draw ladders')
      .description(
        'Draws ladders as SVG or as Mermaid flowcharts, or gives what a page shows of them as JSON. Drafts are left out.',
      ),
    Object.keys(drawings) as DrawingFormat[],
  )
    .option('--folder <folder>', 'the folder with the ladders')
    .option('--out <folder>', 'where to write a file for each track')
    .option('--force', 'replace files that are there already')
    .addHelpText(
      'after',
      `\nExamples:\n  ${host.name} render security > security.svg\n  ${host.name} render security legal/counsel --format json --out ladders-as-json`,
    )
    .action(
      async (
        names: string[],
        {format, folder: named, out, force = false}: Options,
      ): Promise<void> => {
        if (out === undefined && names.length > 1) {
          throw new Refusal(
            'Several tracks are several files. Name a folder for them: --out <folder>',
          );
        }
        const {name, folder, include, exclude} = await ladderFolder(
          named,
          host,
        );
        const load = await loadOrganization({folder, include, exclude});
        const tracks = names.map((written) => known(written, load));
        const problems = new Set(
          tracks.flatMap((track) => problemsOf(track, load)),
        );
        if (problems.size > 0) {
          host.stderr.write(
            `${formatProblems([...problems], {folder: name})}\n`,
          );
          finish(exit.problems);
          return;
        }
        const {extension, draw} = drawings[format];
        const published = withoutDrafts(load.organization);
        const drawn = tracks.map((track) => ({
          track,
          text: draw(published, track),
        }));
        if (out === undefined) {
          host.stdout.write(drawn.map(({text}) => text).join(''));
          return;
        }
        const files = drawn.map(({track, text}) => ({
          file: path.resolve(host.cwd, out, `${track}.${extension}`),
          text,
        }));
        await writeAll(files, {force, host});
        host.stdout.write(written(files, host));
      },
    );
};

/** The id of a track that a folder has. */
function known(name: string, {organization, broken}: LoadResult): string {
  const ids = [...organization.tracks.map(({id}) => id), ...broken].sort();
  const id = trackId(name);
  if (!ids.includes(id)) {
    throw new Refusal(
      `Unknown track "${name}". ${knownNames('tracks', name, ids)}`,
    );
  }
  return id;
}

/** Why a track cannot be drawn: its own errors, else those of the files that it shares or includes. */
function problemsOf(track: string, {broken, problems}: LoadResult): Problem[] {
  if (!broken.includes(track)) {
    return [];
  }
  const errors = problems.filter(({severity}) => severity === 'error');
  const own = errors.filter(({position}) => trackId(position.file) === track);
  return own.length > 0 ? own : errors;
}
