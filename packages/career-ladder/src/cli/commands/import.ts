import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {planImport} from '../../import/planImport';
import {largestSource, readSource, unreadSource} from '../../import/readSource';
import type {ReadSource} from '../../import/types';
import {loadOrganization} from '../../load';
import {visible} from '../../names/quoted';
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
  const file = visible(named.split(path.sep).join('/'));
  const place = path.resolve(cwd, named);
  const unread = (message: string) =>
    unreadSource(file, 'unreadable-file', message);
  try {
    const found = await stat(place);
    if (!found.isFile()) {
      return unread(
        found.isDirectory()
          ? 'This is a folder. Name the pages in it: docs/careers/*.md'
          : 'This is no file.',
      );
    }
    // Before it is read: it may be larger than the memory.
    if (found.size > largestSource) {
      const [size, most] = [found.size, largestSource].map((bytes) =>
        Math.ceil(bytes / 1_000_000),
      );
      return unread(
        `The file has ${size} MB; at most ${most} MB are read. Import the page that holds the ladder.`,
      );
    }
    return await readSource({file, bytes: await readFile(place)});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === undefined) {
      throw error;
    }
    return unread(reasons[code] ?? `The file cannot be read (${code}).`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'The file may not be read.',
};

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
