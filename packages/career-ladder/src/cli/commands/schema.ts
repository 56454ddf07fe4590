import path from 'node:path';
import type {AddCommand} from '../commands';
import {generalSchemaFiles} from '../../schema/json/files';
import {exit, Refusal} from '../host';
import {ladderFolder} from '../ladderFolder';
import {written} from '../output/written';
import {writeAll} from '../write';
import {writeSchemas} from '../writeSchemas';

/** JSON Schemas, with which editors complete keys and names, show what they mean and mark mistakes. */
export const addSchema: AddCommand = (program, host, finish) => {
  const ofOrganization = async (named: string | undefined): Promise<void> => {
    const {files, broken} = await writeSchemas(
      await ladderFolder(named, host),
      host,
    );
    host.stdout.write(written(files, host));
    if (broken.length > 0) {
      const tracks = broken.map((track) => `"${track}"`).join(', ');
      host.stderr.write(
        `The roles of ${tracks} are left out, because of the errors that "${host.name} check" lists.\n`,
      );
      finish(exit.problems);
    }
  };

  const general = async (out: string): Promise<void> => {
    const files = generalSchemaFiles().map(({file, text}) => ({
      file: path.resolve(host.cwd, out, file),
      text,
    }));
    await writeAll(files, {force: true, host});
    host.stdout.write(written(files, host));
  };

  program
    .command('schema')
    .argument('[folder]', 'the folder with the ladders')
    .summary('write JSON Schemas, with which editors complete')
    .description(
      'Writes JSON Schemas, with which editors complete keys, levels, paths, gates and roles, to ".schema" in the ladder folder. From then on, the site\'s builds refresh them.',
    )
    .option(
      '--out <folder>',
      'instead, write the schemas that hold for every ladder folder to this one',
    )
    .addHelpText(
      'after',
      `\nExamples:\n  ${host.name} schema ladders\n  ${host.name} schema --out static/schemas`,
    )
    .action(
      async (
        named: string | undefined,
        {out}: {out?: string},
      ): Promise<void> => {
        if (named !== undefined && out !== undefined) {
          throw new Refusal(
            `--out writes the schemas that hold for every ladder folder. Leave out "${named}" or --out.`,
          );
        }
        await (out === undefined ? ofOrganization(named) : general(out));
      },
    );
};
