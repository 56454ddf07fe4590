// cspell:ignore Einsteiger Fortgeschrittene Experte
import fc from 'fast-check';
import {slug} from '../../../names/slug';
import {readCsv} from '../../page/readCsv';
import {readPage} from '../../readPage';
import {tableOf} from '../../tables/__tests__/table';
import type {Reading} from '../../types';
import {readMatrixFile} from '../data';
import {readMatrixHeadings} from '../headings';
import {readMatrixTable} from '../table';

interface Generated {
  levels: string[];
  /** What is expected, by competency and level. */
  texts: Record<string, string[]>;
}

const levels = fc.constantFrom<string[]>(
  ['Junior', 'Middle', 'Senior'],
  ['IC1', 'IC2', 'IC3', 'IC4'],
  ['Engineer', 'Senior Engineer', 'Staff Engineer'],
  ['Level 1', 'Level 2', 'Level 3'],
  ['Baker I', 'Baker II', 'Baker III'],
  ['Einsteiger', 'Fortgeschrittene', 'Experte'],
);

const competencies = fc.uniqueArray(
  fc.constantFrom('Testing', 'Reviews', 'Feedback', 'Scope', 'Hiring', 'Soil'),
  {minLength: 2, maxLength: 6, selector: slug},
);

/** Sentences of at least 20 letters, with what CSV has to quote. */
const sentence = fc
  .array(
    fc.constantFrom(
      'asks',
      'early, often',
      'the "why"',
      'and; then',
      'listens',
    ),
    {
      minLength: 3,
      maxLength: 6,
    },
  )
  .map((words) => `Always ${words.join(' ')} when needed`);

const matrices: fc.Arbitrary<Generated> = fc
  .tuple(levels, competencies)
  .chain(([names, titles]) =>
    fc
      .tuple(
        ...titles.map(() =>
          fc.array(sentence, {
            minLength: names.length,
            maxLength: names.length,
          }),
        ),
      )
      .map((rows) => ({
        levels: names,
        texts: Object.fromEntries(
          titles.map((title, index) => [title, rows[index] ?? []]),
        ),
      })),
  );

/** The table of a matrix, its levels in columns. */
function rowsOf({levels, texts}: Generated): string[][] {
  return [
    ['Competency', ...levels],
    ...Object.entries(texts).map(([title, row]) => [title, ...row]),
  ];
}

function turned(rows: string[][]): string[][] {
  return (rows[0] ?? []).map((_, column) =>
    rows.map((row) => row[column] ?? ''),
  );
}

/** What a reading holds, as it was generated. */
function found(readings: readonly Reading[] = []) {
  const [reading] = readings;
  if (reading?.kind !== 'matrix' || readings.length > 1) {
    return readings;
  }
  const {matrix, doubts} = reading;
  const names = matrix.levels.flat();
  return {
    doubts,
    levels: names,
    texts: Object.fromEntries(
      matrix.competencies.map(({title}) => [
        title,
        names.map((level) =>
          matrix.expectations
            .filter((one) => one.competency === title && one.level === level)
            .map(({text}) => text)
            .join('|'),
        ),
      ]),
    ),
  };
}

async function isRead(
  read: (matrix: Generated) => Reading[] | undefined | Promise<Reading[]>,
) {
  await fc.assert(
    fc.asyncProperty(matrices, async (matrix) => {
      expect(found(await read(matrix))).toEqual({...matrix, doubts: []});
    }),
    {numRuns: 50},
  );
}

describe('a matrix that is written down is read again', () => {
  it('from a table with levels in columns', () =>
    isRead((matrix) => readMatrixTable(tableOf(rowsOf(matrix)))));

  it('from a table with levels in rows', () =>
    isRead((matrix) =>
      readMatrixTable({
        ...tableOf(
          turned([['Title', ...matrix.levels], ...rowsOf(matrix).slice(1)]),
        ),
        headings: ['Career ladder'],
      }),
    ));

  it.each([',', ';', '\t'])(
    'from CSV with %j between the fields',
    (delimiter) =>
      isRead((matrix) =>
        readPage(
          readCsv(
            rowsOf(matrix)
              .map((row) =>
                row
                  .map((field) => `"${field.replaceAll('"', '""')}"`)
                  .join(delimiter),
              )
              .join('\r\n'),
          ),
        ),
      ),
  );

  it('from JSON, competencies over levels and levels over competencies', async () => {
    await isRead(({levels, texts}) =>
      readMatrixFile(
        'a.json',
        JSON.stringify(
          Object.entries(texts).map(([name, row]) => ({
            competency: name,
            levels: levels.map((title, index) => ({
              title,
              criteria: [row[index]],
            })),
          })),
        ),
      ),
    );
    await isRead(({levels, texts}) =>
      readMatrixFile(
        'a.json',
        JSON.stringify(
          levels.map((level, index) => ({
            level,
            ...Object.fromEntries(
              Object.entries(texts).map(([title, row]) => [
                title,
                [row[index]],
              ]),
            ),
          })),
        ),
      ),
    );
  });

  it('from headings, levels over competencies', () =>
    isRead(({levels, texts}) =>
      readMatrixHeadings([
        {depth: 1, text: 'Careers', line: 1, markdown: '', markdownLine: 1},
        ...levels.flatMap((level, index) => [
          {depth: 2, text: level, line: 1, markdown: '', markdownLine: 1},
          ...Object.entries(texts).map(([title, row]) => ({
            depth: 3,
            text: title,
            line: 1,
            markdown: row[index] ?? '',
            markdownLine: 1,
          })),
        ]),
      ]),
    ));
});

describe('whatever a file holds', () => {
  it('is read without an error', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Skill',
        'Level',
        'L1',
        'L2',
        'Senior',
        '✓',
        'R',
        '2020',
        '→',
      ),
      sentence,
      fc.string({unit: 'binary'}),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.record({
              text: cell,
              colspan: fc.integer({min: 1, max: 3}),
              rowspan: fc.integer({min: 1, max: 3}),
            }),
            {maxLength: 5},
          ),
          {maxLength: 6},
        ),
        fc.json(),
        fc.string(),
        async (rows, json, text) => {
          readMatrixTable(tableOf(rows));
          readMatrixFile('a.json', json);
          readMatrixFile('a.yml', text);
          await readPage(readCsv(text));
          await readMatrixHeadings([
            {depth: 1, text, line: 1, markdown: text, markdownLine: 1},
          ]);
        },
      ),
    );
  });
});
