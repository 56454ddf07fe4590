import fc from 'fast-check';
import {parse} from 'yaml';
import {organizeFiles} from '../../resolve/__tests__/organizeFiles';
import {fixFiles} from '../fixFiles';
import {withoutSlash} from '../../lint/page';
import {tracks} from './ladders';
import {type Layout, layouts, layoutsWithoutComments} from './layouts';

const folders = foldersWith(layouts);

/** Up to three tracks, each in a layout of its own. */
function foldersWith(
  layout: fc.Arbitrary<Layout>,
): fc.Arbitrary<Record<string, string>> {
  return fc
    .array(fc.tuple(tracks, layout), {minLength: 1, maxLength: 3})
    .map((written) =>
      Object.fromEntries(
        written.map(([track, write], index) => [`t${index}.yml`, write(track)]),
      ),
    );
}

function fixed(texts: Record<string, string>) {
  const files = Object.entries(texts).map(([file, text]) => ({file, text}));
  const fixes = fixFiles(files);
  const mended = fixes.flatMap(({file, text}) =>
    text === undefined ? [] : [[file, text] as const],
  );
  return {fixes, texts: {...texts, ...Object.fromEntries(mended)}};
}

/** What a folder says, without where it is written. */
function content(texts: Record<string, string>): unknown {
  const {organization, problems} = organizeFiles(texts);
  expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
  return JSON.parse(
    JSON.stringify(organization, (key, value: unknown) =>
      key === 'position'
        ? undefined
        : key === 'href'
          ? withoutSlash(String(value))
          : value,
    ),
  );
}

/** Comments of layouts are numbered. */
function comments(texts: Record<string, string>): string[][] {
  return Object.values(texts).map((text) =>
    [...text.matchAll(/# (?:\d+|Of the file|yaml-.*)/g)]
      .map(([comment]) => comment)
      .sort(),
  );
}

const numRuns = 60;

describe('whatever is written in whatever layout', () => {
  it('the organization stays the same', () => {
    fc.assert(
      fc.property(folders, (texts) => {
        expect(content(fixed(texts).texts)).toEqual(content(texts));
      }),
      {numRuns},
    );
  });

  it('every file can be mended: none has to stay as it is', () => {
    fc.assert(
      fc.property(folders, (texts) => {
        const stayed = fixed(texts).fixes.filter(
          ({text}) => text === undefined,
        );
        expect(stayed).toEqual([]);
      }),
      {numRuns},
    );
  });

  it('all comments are kept', () => {
    fc.assert(
      fc.property(folders, (texts) => {
        expect(comments(fixed(texts).texts)).toEqual(comments(texts));
      }),
      {numRuns},
    );
  });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(folders, (texts) => {
        expect(fixed(fixed(texts).texts).fixes).toEqual([]);
      }),
      {numRuns},
    );
  });

  it('keys are in their order, where no comment stands in the way', () => {
    const order = ['id', 'title', 'level', 'href', 'description'];
    const inFile = ['title', 'description', 'href', 'allow', 'levels', 'roles'];
    const expectOrder = (value: object, known: readonly string[]) => {
      const keys = Object.keys(value).filter((key) => known.includes(key));
      expect(keys).toEqual(known.filter((key) => keys.includes(key)));
    };
    fc.assert(
      fc.property(foldersWith(layoutsWithoutComments), (texts) => {
        for (const text of Object.values(fixed(texts).texts)) {
          // A text that keeps its blank lines has to stay above them.
          fc.pre(!text.includes('|+'));
          const file = parse(text) as {roles: (string | object)[]};
          expectOrder(file, inFile);
          for (const role of file.roles) {
            if (typeof role === 'object') {
              expectOrder(role, order);
              expect(Object.keys(role)).not.toEqual(['title']);
            }
          }
        }
      }),
      {numRuns},
    );
  });
});
