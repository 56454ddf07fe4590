import {checkAllow} from './lint/checkAllow';
import {lint} from './lint/lint';
import type {Organization, Problem} from './organization';
import {sortProblems} from './problems/sort';
import {readFolder, type ReadOptions, type ReadResult} from './read/readFolder';
import {resolve} from './resolve/resolve';
import {readTranslations} from './read/readTranslations';
import {checkShape} from './schema/checkShape';
import type {Texts} from './translate/texts';
import {translate, type Translations} from './translate/translate';
import type {Words} from './words/english';

export interface LoadResult {
  /** The tracks without errors. */
  organization: Organization;
  /** The words of the interface that the folder of translations gives. */
  words: Partial<Words>;
  /** Errors and warnings of all files, sorted by file, line and column. */
  problems: Problem[];
  /** Ids of the tracks that have errors: their own, or in what they extend or include. */
  broken: string[];
}

export interface LoadOptions extends ReadOptions {
  /** The texts in another language, in files of the same names. None by default. */
  translations?: LadderTexts;
  /** Names of lint rules that the site asks for: opt-in rules are checked only if they are among them. None by default. */
  asked?: readonly string[];
}

/** Where the texts of one language are. */
export interface LadderTexts {
  /** The folder, absolute or relative to the working directory. */
  folder: string;
  /** The folder as messages name it. */
  name: string;
  /** The originals are in this language, so that texts may be missing. */
  original: boolean;
}

/**
 * Reads, checks, translates, resolves and lints a ladder folder.
 * Never rejects because of what is in the folder: all that is wrong is in `problems`.
 */
export async function loadOrganization({
  translations,
  asked,
  ...options
}: LoadOptions): Promise<LoadResult> {
  const read = await readFolder(options);
  return organize(
    read,
    translations && (await readTexts(options, translations)),
    asked,
  );
}

/**
 * What is wrong or doubtful in a ladder folder and in its texts in other languages, each problem once.
 * The folder is read once, however many languages there are.
 */
export async function findProblems(
  options: ReadOptions,
  languages: readonly LadderTexts[],
  asked?: readonly string[],
): Promise<Problem[]> {
  const read = await readFolder(options);
  const texts = await Promise.all(
    languages.map((language) => readTexts(options, language)),
  );
  const problems = [undefined, ...texts].flatMap(
    (language) => organize(read, language, asked).problems,
  );
  return sortProblems([
    ...new Map(
      problems.map((problem) => [JSON.stringify(problem), problem]),
    ).values(),
  ]);
}

async function readTexts(
  options: ReadOptions,
  {folder, ...others}: LadderTexts,
): Promise<Translations> {
  return {...(await readTranslations({...options, folder})), ...others};
}

/** The same for files that have been read. */
export function organize(
  {documents, problems: unread, unreadable: notRead}: ReadResult,
  translations?: Translations,
  asked: readonly string[] = [],
): LoadResult {
  const files = documents.map((document) => ({
    file: document.file,
    ...checkShape(document),
  }));
  const shapes = files.flatMap(({shape}) => shape ?? []);
  const incomplete = new Map(
    files.map(({file, incomplete: keys}) => [file, keys]),
  );
  const earlier = [
    ...unread,
    ...files.flatMap(({problems}) => problems),
    ...shapes.flatMap(checkAllow),
  ];
  const unreadable = [
    ...notRead,
    ...files.flatMap(({file, shape}) => (shape ? [] : file)),
  ];
  const hasLost = (file: string, key: string) =>
    incomplete.get(file)?.has(key) ?? false;
  const translated = translations
    ? translate({shapes, unreadable, hasLost}, translations)
    : {shapes, texts: new Map<string, Texts>(), words: {}, problems: []};
  const resolved = resolve(translated.shapes, {
    unreadable,
    problems: earlier,
    hasLost,
  });
  return {
    organization: resolved.organization,
    words: translated.words,
    problems: sortProblems([
      ...earlier,
      ...resolved.problems,
      ...lint(resolved, {shapes, texts: translated.texts, asked}),
      ...translated.problems,
    ]),
    broken: resolved.broken,
  };
}
