import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {organize} from '../../load';
import type {Problem} from '../../organization';
import {readFiles} from '../../resolve/__tests__/organizeFiles';
import {ruleNames} from '../rules';

const folder = path.resolve(__dirname, '../../../docs/rules');

/** The files of one example, by their names. */
type Files = Record<string, string>;

/** The files that stand under a heading of a page, each in a fence that begins with its name. */
function filesUnder(heading: string, page: string): Files {
  const section = page.split(/^## /m).find((text) => text.startsWith(heading));
  const fences = section?.matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm);
  return Object.fromEntries(
    [...(fences ?? [])].map(([, file = '', text = '']) => [file, text]),
  );
}

const texts = /^i18n\/de\/docusaurus-plugin-career-ladder\//;

/** What `check` finds in an example, in its own language and in the one that it is translated into. */
function problemsOf(example: Files): Problem[] {
  const files = Object.entries(example);
  const originals = () =>
    readFiles(Object.fromEntries(files.filter(([file]) => !texts.test(file))));
  const translations = files
    .filter(([file]) => texts.test(file))
    .map(([file, text]) => [file.replace(texts, ''), text] as const);
  const loads = [
    organize(originals(), undefined, ruleNames),
    ...(translations.length > 0
      ? [
          organize(
            originals(),
            {
              ...readFiles(Object.fromEntries(translations)),
              name: 'i18n/de',
              original: false,
            },
            ruleNames,
          ),
        ]
      : []),
  ];
  return loads.flatMap(({problems}) => problems);
}

const rulesOf = (example: Files) => [
  ...new Set(problemsOf(example).map(({rule}) => rule)),
];

it('has a page for every rule, and no other', async () => {
  const pages = await readdir(folder);
  expect(pages.sort()).toEqual(ruleNames.map((name) => `${name}.md`));
});

describe.each(ruleNames)('the page of %s', (name) => {
  let page = '';

  beforeAll(async () => {
    page = await readFile(path.join(folder, `${name}.md`), 'utf8');
  });

  it('has the same parts as the others', () => {
    expect(page.split('\n', 1)).toEqual([`# ${name}`]);
    expect([...page.matchAll(/^## .*$/gm)].map(String)).toEqual([
      '## Why',
      '## Wrong',
      '## Right',
      '## Allow',
    ]);
  });

  it('has a wrong example in which this is found, and nothing else', () => {
    expect(rulesOf(filesUnder('Wrong', page))).toEqual([name]);
  });

  it('has a right example in which nothing is found', () => {
    const right = filesUnder('Right', page);
    expect(Object.keys(right)).not.toEqual([]);
    expect(problemsOf(right)).toEqual([]);
  });

  it('has a wrong example that can be allowed', () => {
    const allowed = Object.entries(filesUnder('Wrong', page)).map(
      ([file, text]) => [
        file,
        texts.test(file) ? text : `allow: ${name}\n${text}`,
      ],
    );
    // No track extends the file, so none can allow it.
    expect(rulesOf(Object.fromEntries(allowed) as Files)).toEqual(
      name === 'unused-shared-file' ? [name] : [],
    );
  });
});
