import path from 'node:path';
import type {AddCommand} from '../commands';
import {findSite} from '../init/findSite';
import {firstLadders, firstTrack} from '../init/firstLadders';
import {nextSteps} from '../init/nextSteps';
import {ladderFolder} from '../ladderFolder';
import {written} from '../output/written';
import {writeAll} from '../write';
import {writeSchemas} from '../writeSchemas';

/** A small ladder folder to go on from, and what is left to do in the site. */
export const addInit: AddCommand = (program, host) => {
  program
    .command('init')
    .argument('[folder]', 'the folder for the ladders')
    .summary('begin with a small ladder folder')
    .description(
      'Writes a small ladder folder that works, and says what to add to the site in the working directory.',
    )
    .option('--force', 'replace files that are there already')
    .addHelpText('after', `\nExample:\n  ${host.name} init ladders`)
    .action(
      async (
        named: string | undefined,
        {force = false}: {force?: boolean},
      ): Promise<void> => {
        const folder = path.resolve(
          host.cwd,
          named ?? host.ladders?.folder ?? 'ladders',
        );
        const files = Object.entries(firstLadders).map(([file, text]) => ({
          file: path.join(folder, file),
          text,
        }));
        await writeAll(files, {force, host});
        const schemas = await writeSchemas(
          await ladderFolder(folder, host),
          host,
        );
        const steps = nextSteps(await findSite(host.cwd), {
          folder: path.relative(host.cwd, folder).split(path.sep).join('/'),
          track: firstTrack,
        });
        host.stdout.write(
          `${written([...files, ...schemas.files], host)}\n${steps}`,
        );
      },
    );
};
