// cspell:ignore العربية
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {loadOrganization, messagesFor} from 'career-ladder';
import type {Page} from 'playwright-core';
import {withPage} from './support/page';
import {buildSite} from './support/site';
import {readTexts, type Texts} from './support/texts';
import {translatedSite} from './support/translatedSite';
import {useBrowser} from './support/use';

/**
 * What is the same in English, looked at one by one. Names of languages are in their own language; “Search” is what the theme of
 * the search calls its box to a screen reader, in every language.
 */
const sameInEnglish: Record<string, string[]> = {
  de: [
    'Lapwing',
    'English',
    'Deutsch',
    'العربية',
    'Firmware',
    'Software',
    '(Software)',
    'Winter',
    'Search',
  ],
  ar: ['Lapwing', 'English', 'Deutsch', 'العربية', 'Search'],
};

/** Words of the Arabic site that are not in Arabic letters: names, what they are made of, what Docusaurus calls feeds, and earlier titles, which are ids. */
const namesInLatin =
  /^Search$|Lapwing( Instruments)?|Career Ladder( for Docusaurus)?|Docusaurus|English|Deutsch|HTML|JavaScript|MDX|SVG|CSV|Lead developer|Security architect|(RSS|Atom|JSON) Feed/g;

const browser = useBrowser();
const locales = ['de', 'ar'];

/** By language and file, `en` being what is not below a language's own folder. */
const texts: Record<string, Map<string, Texts>> = {};

beforeAll(async () => {
  const folder = await buildSite(translatedSite);
  await withPage(browser(), {}, async (tab) => {
    for (const locale of ['en', ...locales]) {
      texts[locale] = await readAll(
        tab,
        path.join(folder, locale === 'en' ? '' : locale),
      );
    }
  });
});

/** Reads the pages of one language, and its pictures. */
async function readAll(tab: Page, folder: string): Promise<Map<string, Texts>> {
  const files = (await readdir(folder, {recursive: true})).filter(
    (file) =>
      !locales.includes(file.split(path.sep)[0]!) &&
      /\.html$|^career-ladder.*\.svg$/.test(file),
  );
  const read = new Map<string, Texts>();
  for (const file of files.sort()) {
    read.set(
      file,
      await readTexts(tab, await readFile(path.join(folder, file), 'utf8')),
    );
  }
  return read;
}

/** What of each file is not as it should be, for files of which anything is not. */
function flaws(
  locale: string,
  find: (translated: Texts, english: Texts) => string[],
): Record<string, string[]> {
  return Object.fromEntries(
    [...texts.en!]
      .map(([file, english]): [string, string[]] => {
        const translated = texts[locale]!.get(file);
        return [file, translated ? find(translated, english) : ['missing']];
      })
      .filter(([, found]) => found.length > 0),
  );
}

/** What the data of the handbook and the interface say in English. */
async function englishPhrases(): Promise<string[]> {
  const {organization} = await loadOrganization({
    folder: path.join(__dirname, '../../website/ladders'),
    include: ['**/*.yml'],
    exclude: [],
  });
  const ofData = organization.tracks.flatMap(
    ({title, roles, steps, paths, gates, moves, equivalences}) => [
      title,
      ...[
        ...roles,
        ...steps.flatMap(({levels}) => levels),
        ...paths,
        ...gates,
      ].flatMap((named) => [named.title, named.description ?? '']),
      ...moves.map(({note = ''}) => note),
      ...equivalences.flatMap((equivalence) => equivalence.in),
    ],
  );
  const ofInterface = Object.values(messagesFor('en')).flatMap(({message}) =>
    // Between what is filled in.
    message.split(/\{\w+\}/),
  );
  return [...new Set([...ofData, ...ofInterface])]
    .map(asWords)
    .filter((phrase) => phrase.length > 5 && phrase !== asWords('Firmware'));
}

/** Only its words, with a space around each. A German title may have a colon in a word: “Partner:in”. */
function asWords(text: string): string {
  return ` ${text
    .replace(/[^\p{Letter}:]|:(?!\p{Letter})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()} `;
}

describe.each(locales)('in %s', (locale) => {
  test('every page has the ladders and tables of the English one', () => {
    expect(
      flaws(locale, ({shown}, english) =>
        shown.join() === english.shown.join() ? [] : shown,
      ),
    ).toEqual({});
  });

  test('headings keep the addresses that they have in English', () => {
    expect(
      flaws(locale, ({anchors}, english) =>
        english.anchors.filter((anchor) => !anchors.includes(anchor)),
      ),
    ).toEqual({});
  });

  test('ladders, tables, links to roles and pictures have no English word', async () => {
    const phrases = await englishPhrases();
    const isEnglish = (text: string): boolean =>
      phrases.some((phrase) => asWords(text).includes(phrase));
    expect(
      flaws(locale, ({ladders}) => ladders.filter((text) => isEnglish(text))),
    ).toEqual({});
    // It would be found.
    expect(
      [...texts.en!.values()].flatMap(({ladders}) =>
        ladders.filter((text) => isEnglish(text)),
      ).length,
    ).toBeGreaterThan(1000);
  });

  test('nothing on any page is as it is in English', () => {
    expect(
      flaws(locale, ({all}, english) =>
        all.filter(
          (text) =>
            english.all.includes(text) &&
            !sameInEnglish[locale]!.includes(text),
        ),
      ),
    ).toEqual({});
  });
});

test('the Arabic site is written in Arabic letters', () => {
  expect(
    flaws('ar', ({all}) =>
      all.filter((text) => /[A-Za-z]{2}/.test(text.replace(namesInLatin, ''))),
    ),
  ).toEqual({});
});
