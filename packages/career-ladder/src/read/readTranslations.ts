import {readFolder, type ReadOptions, type ReadResult} from './readFolder';

/** Holds the interface's words, in Docusaurus' format. */
export const interfaceFile = '_interface.json';

/** Reads the texts of a ladder folder in another language. Nobody may have written any yet. */
export async function readTranslations({
  exclude,
  ...options
}: ReadOptions): Promise<ReadResult> {
  const result = await readFolder({
    ...options,
    exclude: [...exclude, interfaceFile],
  });
  return {
    ...result,
    problems: result.problems.filter(({rule}) => !nothingThere.includes(rule)),
  };
}

const nothingThere = ['missing-folder', 'empty-folder'];
