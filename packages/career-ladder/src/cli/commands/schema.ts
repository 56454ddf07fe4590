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
  program
    .command('schema')
    .argument('[folder]', 'the folder with the ladders')
    .summary('write the JSON Schemas that editors complete with')
    .description(
      'Writes the JSON Schemas with which editors complete keys, levels, paths, gates and roles, to ".schema" in the ladder folder. From then on, the builds of the site refresh them.',
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
        if (out === undefined) {
          const {broken} = await writeSchemas(
            await ladderFolder(named, host),
            host,
          );
          finish(broken.length > 0 ? exit.problems : exit.fine);
          return;
        }
        if (named !== undefined) {
          throw new Refusal(
            `--out writes the schemas that hold for every ladder folder. Leave out "${named}", or --out.`,
          );
        }
        const files = generalSchemaFiles().map(({file, text}) => ({
          file: path.resolve(host.cwd, out, file),
          text,
        }));
        await writeAll(files, {force: true, host});
        host.stdout.write(written(files, host));
      },
    );
};
