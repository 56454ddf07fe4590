import {parse} from 'csv-parse/sync';
import * as fc from 'fast-check';
import {formatCsv} from '../formatCsv';

describe('formatCsv', () => {
  it('quotes what has to be quoted, and makes formulas harmless', () => {
    expect(
      formatCsv([
        ['Plain', 'With, comma', 'With "quotes"', 'Two\nlines', ''],
        ['=1+1', '+1', '-1', '@name', '\tTab', '\rReturn', 'a=b'],
      ]),
    ).toBe(
      '\uFEFFPlain,"With, comma","With ""quotes""","Two\nlines",\r\n' +
        "'=1+1,'+1,'-1,'@name,'\tTab,\"'\rReturn\",a=b\r\n",
    );
  });

  const cell = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        "'",
        'a',
      ),
    }),
  );
  const rows = fc
    .integer({min: 1, max: 4})
    .chain((width) =>
      fc.array(fc.array(cell, {minLength: width, maxLength: width})),
    );

  function read(csv: string): string[][] {
    return parse(csv, {bom: true, record_delimiter: '\r\n'});
  }

  it('is read back as the same words, whatever they are', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(
          read(formatCsv(written)).map((row) =>
            row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')),
          ),
        ).toEqual(
          written.map((row) =>
            row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')),
          ),
        );
      }),
    );
  });

  it('leaves no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const found = read(formatCsv(written)).flat();
        expect(found).toHaveLength(written.flat().length);
        expect(found.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      }),
    );
  });
});
