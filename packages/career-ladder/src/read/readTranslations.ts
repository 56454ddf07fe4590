import {readFolder, type ReadOptions, type ReadResult} from './readFolder';

/** Holds a site's own words for the interface. */
export const interfaceFile = '_interface.json';

/** Reads the texts of a ladder folder in another language, and the words of the interface. Nobody may have written any yet. */
export async function readTranslations({
  include,
  ...options
}: ReadOptions): Promise<ReadResult> {
  const result = await readFolder({
    ...options,
    include: [...include, interfaceFile],
  });
  return {
    ...result,
    problems: result.problems.filter(({rule}) => !nothingThere.includes(rule)),
  };
}

const nothingThere = ['missing-folder', 'empty-folder'];
