import {randomBytes} from 'node:crypto';
import {rmSync} from 'node:fs';
import {chmod, mkdir, rename, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {type Host, Refusal} from './host';
import {exists} from './isThere';
import {nameOf} from './ladderFolder';

/** A file to be written. */
export interface Written {
  /** Absolute. */
  file: string;
  text: string;
}

/**
 * Writes all files or, if one of them is there already, none. A file is whole or not there: it gets its name when all of
 * it is written, and Ctrl-C leaves nothing behind.
 * @param options.force replaces what is there
 * @throws {Refusal} that names every file that is there
 */
export async function writeAll(
  files: readonly Written[],
  {force, host}: {force: boolean; host: Host},
): Promise<void> {
  const taken = force ? [] : await existing(files);
  if (taken.length > 0) {
    const names = taken.map((file) => `"${nameOf(file, host)}"`).join(', ');
    throw new Refusal(
      `${names} ${taken.length > 1 ? 'are' : 'is'} there already, so nothing was written. --force replaces ${taken.length > 1 ? 'them' : 'it'}.`,
    );
  }
  const drafts = files.map(({file, text}) => ({
    file,
    text,
    // In the same folder, because a file cannot be renamed into another file system.
    draft: `${file}.${randomBytes(4).toString('hex')}.tmp`,
  }));
  const begun: string[] = [];
  const clear = () => begun.forEach((draft) => rmSync(draft, {force: true}));
  const interrupted = () => {
    clear();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  let current = '';
  try {
    for (const {file, draft, text} of drafts) {
      current = file;
      await mkdir(path.dirname(file), {recursive: true});
      begun.push(draft);
      await writeFile(draft, text);
      await keepPermissions(file, draft);
    }
    for (const {file, draft} of drafts) {
      current = file;
      await rename(draft, file);
    }
  } catch (cause) {
    const {code = 'unknown error'} = cause as NodeJS.ErrnoException;
    throw new Refusal(
      `"${nameOf(current, host)}" cannot be written (${code}).`,
    );
  } finally {
    process.off('SIGINT', interrupted);
    clear();
  }
}

async function keepPermissions(file: string, draft: string): Promise<void> {
  if (await exists(file)) {
    await chmod(draft, (await stat(file)).mode);
  }
}

async function existing(files: readonly Written[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({file}) => ((await exists(file)) ? file : [])),
  );
  return found.flat();
}
