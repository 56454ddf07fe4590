import {existsSync} from 'node:fs';
import path from 'node:path';

/** Where an installed program can be found. */
export interface Program {
  /** An environment variable; the path that it holds wins. */
  variable: string;
  /** What it is called in one of the folders of `PATH`. */
  names: string[];
  /** Its path on systems that do not use `PATH`. */
  usualPlaces: string[];
  /** What to say where it is nowhere. */
  missing: string;
}

/** Path of an installed program. */
export function findProgram({
  variable,
  names,
  usualPlaces,
  missing,
}: Program): string {
  const chosen = process.env[variable];
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new Error(`${variable} names "${chosen}", which does not exist.`);
    }
    return chosen;
  }
  const folders = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean);
  const inPath = folders.flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );
  const found = [...inPath, ...usualPlaces].find((file) => existsSync(file));
  if (!found) {
    throw new Error(missing);
  }
  return found;
}
