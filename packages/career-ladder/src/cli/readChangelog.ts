import {readFile} from 'node:fs/promises';
import {z} from 'zod';
import {Refusal} from './host';
import {changelogSchema, type Changelog} from '../diff/schema';

/**
 * Reads a changelog that `diff --add-to` wrote; one that is not there yet is empty.
 * @param name the file as messages name it
 * @throws {Refusal} where the file is something else
 */
export async function readChangelog(
  file: string,
  name: string,
): Promise<Changelog> {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      return [];
    }
    throw new Refusal(`"${name}" cannot be read (${code ?? 'unknown error'}).`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(`"${name}" is not JSON, so nothing is added to it.`);
  }
  const {data, error} = changelogSchema.safeParse(value);
  if (!data) {
    const [issue] = error.issues;
    throw new Refusal(
      `"${name}" is no file that this command wrote, so nothing is added to it: ${issue ? `${issue.message} (at ${z.core.toDotPath(issue.path) || 'its beginning'})` : ''}.`,
    );
  }
  return data;
}
