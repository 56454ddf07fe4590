import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';

/** Where sites are built. */
export const work = path.resolve(__dirname, '../../.work/browser');
/** What is left of a run: sites that were built. */
const finished = path.join(work, 'finished');
/** What holds for one run: builds that somebody has begun, and those that failed. */
const begun = path.join(work, 'begun');
const failed = path.join(work, 'failed');

/** Before a run: forgets what earlier ones built, or, to keep that, only what they did not finish. */
export async function prepareBuilds(keep: boolean): Promise<void> {
  for (const folder of keep ? [begun, failed] : [work]) {
    await rm(folder, {recursive: true, force: true});
  }
}

/**
 * Builds a site once in a run, also where several processes of tests ask for it: one builds, the others wait. A build that
 * failed fails for all of them, in the same words.
 */
export async function buildOnce(
  name: string,
  build: () => Promise<unknown>,
): Promise<void> {
  const success = path.join(finished, name);
  const failure = path.join(failed, name);
  if (!existsSync(success) && (await isFirst(name))) {
    try {
      await build();
      await put(success, '');
    } catch (error) {
      await put(failure, (error as Error).message);
    }
  }
  while (!existsSync(success)) {
    if (existsSync(failure)) {
      throw new Error(await readFile(failure, 'utf8'));
    }
    await setTimeout(100);
  }
}

/** Whether no other process has begun: a system makes a folder for one of those that ask. */
async function isFirst(name: string): Promise<boolean> {
  await mkdir(begun, {recursive: true});
  try {
    await mkdir(path.join(begun, name));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

/** Writes a file that others see with all of its text, or not at all. */
async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
