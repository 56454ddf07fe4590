import {readMatrixCsv} from '../csv';
import {drawn} from './drawn';

const read = (text: string) => drawn(readMatrixCsv(text));

describe('a CSV file', () => {
  it('has levels in columns, with themes and descriptions before them', () => {
    expect(
      read(
        [
          '\uFEFFCategory,Parameter,Description,Junior,Senior',
          'Craft,Testing,How you find mistakes.,Writes tests for new code.,"Chooses what to test,',
          'and what not."',
          ',Reviews,How you read code.,Asks for reviews.,"• Gives reviews.',
          '• Teaches by them."',
        ].join('\r\n'),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Testing [Craft]: How you find mistakes.
        Junior: Writes tests for new code. (2)
        Senior: Chooses what to test,
      and what not. (2)
      Reviews [Craft]: How you read code.
        Junior: Asks for reviews. (4)
        Senior: - Gives reviews.
      - Teaches by them. (4)"
    `);
  });

  it('may part its fields by semicolons or tabs', () => {
    const comma =
      'Skill,Junior,Senior\nTesting,Writes tests for new code.,Chooses what is worth testing.';
    for (const delimiter of [';', '\t']) {
      expect(readMatrixCsv(comma.replaceAll(',', delimiter))).toEqual(
        readMatrixCsv(comma),
      );
    }
    expect(read(comma)).toMatchInlineSnapshot(`
      "Junior < Senior
      Testing
        Junior: Writes tests for new code. (2)
        Senior: Chooses what is worth testing. (2)"
    `);
  });

  it('may have one expectation a row', () => {
    expect(
      read(
        [
          'competency;level;text',
          'Testing;Junior;Writes tests for new code.',
          'Testing;Senior;Chooses what is worth testing.',
          'Reviews;Junior;Asks for reviews.',
          'Reviews;Senior;Gives reviews that teach.',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "Junior < Senior
      Testing
        Junior: Writes tests for new code. (2)
        Senior: Chooses what is worth testing. (3)
      Reviews
        Junior: Asks for reviews. (4)
        Senior: Gives reviews that teach. (5)"
    `);
  });

  it('is refused where its quotes make no sense', () => {
    expect(
      read('Skill,Junior,Senior\nTesting,"Writes tests'),
    ).toMatchInlineSnapshot(
      `"The CSV file in line 1: It is no CSV file: a text in double quotes has no end."`,
    );
    expect(
      read('Skill,Junior,Senior\nTesting,Writes "tests",x'),
    ).toMatchInlineSnapshot(
      `"The CSV file in line 1: It is no CSV file: its quotes are not what they should be in line 2."`,
    );
  });

  it('is none of a matrix’s business where it holds something else', () => {
    expect(read('city,people\nBern,three\nParis,four')).toBe('no matrix');
    expect(read('')).toBe('no matrix');
  });
});
