import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {DEFAULT_PLUGIN_ID} from '@docusaurus/utils';
import type {PluginOptions} from '../options';
import {siteTexts} from '../translations/siteLanguage';

type Cli = Parameters<NonNullable<Plugin['extendCli']>>[0];

/**
 * Adds `docusaurus career-ladder`, which is the command `career-ladder` with the site's configuration. Other instances of the
 * plugin have their id in the name: `docusaurus career-ladder:sales`.
 */
export function addCommand(
  cli: Cli,
  context: LoadContext,
  {id, path: folder, include, exclude, lint}: PluginOptions,
): void {
  const name =
    id === DEFAULT_PLUGIN_ID ? 'career-ladder' : `career-ladder:${id}`;
  cli
    .command(name)
    .description('Check, import, compare and draw career ladders.')
    // Everything is left to the command itself. Docusaurus' commander always has an option for help, which takes the first place.
    .allowUnknownOption()
    .helpOption('--docusaurus-help')
    .action(async () => {
      // Only here: builds of the site need none of it.
      const {runCommand} = await import('career-ladder/cli');
      const args = cli.rawArgs as string[];
      process.exitCode = await runCommand(args.slice(args.indexOf(name) + 1), {
        cwd: process.cwd(),
        env: process.env,
        stdout: process.stdout,
        stderr: process.stderr,
        name: `docusaurus ${name}`,
        ladders: {
          folder: path.resolve(context.siteDir, folder),
          include,
          exclude,
          lint,
          translations: siteTexts(context, id),
        },
      });
    });
}
