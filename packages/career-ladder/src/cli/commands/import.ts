import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {planImport} from '../../import/planImport';
import {readSource} from '../../import/readSource';
import type {ReadSource} from '../../import/types';
import {loadOrganization} from '../../load';
import {schemaFiles, schemaLine} from '../../schema/json/files';
import type {AddCommand} from '../commands';
import {exit, type Exit, type Host} from '../host';
import {folderToWrite} from '../ladderFolder';
import {formatOption} from '../output/format';
import {type ImportFormat, importFormats} from '../output/imports';
import {writeAll} from '../write';

/** Turns what people have into track files. */
export const addImport: AddCommand = (program, host, finish) => {
  formatOption(
    program
      .command('import')
      .argument('<files...>', 'pages and data that hold ladders or matrices')
      .option('--out <folder>', 'the ladder folder that is written to')
      .option('--force', 'replace files that are there')
      .summary('turn tables, diagrams and matrices into ladders')
      .description(
        'Turns what you have into track files, and says of each diagram and table what it took it for. Read are Markdown, MDX and HTML (tables drawn with arrows, tables of moves, Mermaid flowcharts, matrices of competencies), Mermaid files (.mmd), and matrices as CSV, JSON and YAML.',
      )
      .addHelpText(
        'after',
        `\nExample:\n  ${host.name} import docs/careers.md --out ladders`,
      ),
    Object.keys(importFormats),
  ).action(
    async (
      named: string[],
      {
        out,
        force = false,
        format,
      }: {out?: string; force?: boolean; format: ImportFormat},
    ) => {
      const folder = folderToWrite(out, host);
      const sources = await Promise.all(
        named.map((file) => readNamed(file, host)),
      );
      const plan = planImport(sources);
      await writeAll(
        plan.files.map(({name, text}) => ({
          file: path.join(folder.folder, name),
          text: `${schemaLine(name)}\n${text}`,
        })),
        {force, host},
      );
      if (plan.files.length > 0) {
        const {organization} = await loadOrganization(folder);
        await writeAll(
          schemaFiles(organization).map(({file, text}) => ({
            file: path.join(folder.folder, file),
            text,
          })),
          {force: true, host},
        );
      }
      host.stdout.write(importFormats[format](plan, folder.name, host));
      finish(exitOf(plan));
    },
  );
};

async function readNamed(named: string, {cwd}: Host): Promise<ReadSource> {
  const file = named.split(path.sep).join('/');
  try {
    return await readSource({
      file,
      bytes: await readFile(path.resolve(cwd, named)),
    });
  } catch (error) {
    return {
      file,
      readings: [],
      problems: [
        {
          rule: 'unreadable-file',
          severity: 'error',
          position: {file, line: 1, column: 1},
          message: reasonOf(error),
        },
      ],
    };
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EISDIR':
      return 'This is a folder. Name the pages in it: docs/careers/*.md';
    case 'EACCES':
      return 'The file may not be read.';
    default:
      throw error;
  }
}

/** A doubt is something to look at, and so is a page that nothing was found in. */
function exitOf({sources}: ReturnType<typeof planImport>): Exit {
  if (sources.some(({problems}) => problems.length > 0)) {
    return exit.misused;
  }
  const clean = sources.every(
    ({outcomes}) =>
      outcomes.some(({kind}) => kind !== 'refused') &&
      outcomes.every(({doubts}) => doubts.length === 0),
  );
  return clean ? exit.fine : exit.problems;
}
