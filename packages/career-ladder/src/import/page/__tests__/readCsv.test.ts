import {drawn} from '../../matrix/__tests__/drawn';
import {readPage} from '../../readPage';
import {readCsv} from '../readCsv';

const read = async (text: string) => drawn(await readPage(readCsv(text)));

describe('a CSV file', () => {
  it('has levels in columns, with themes and descriptions before them', async () => {
    expect(
      await read(
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

  it('may part its fields by semicolons or tabs', async () => {
    const comma =
      'Skill,Junior,Senior\nTesting,Writes tests for new code.,Chooses what is worth testing.';
    for (const delimiter of [';', '\t']) {
      expect(readCsv(comma.replaceAll(',', delimiter))).toEqual(readCsv(comma));
    }
    expect(await read(comma)).toMatchInlineSnapshot(`
      "Junior < Senior
      Testing
        Junior: Writes tests for new code. (2)
        Senior: Chooses what is worth testing. (2)"
    `);
  });

  it('may have one expectation a row', async () => {
    expect(
      await read(
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

  it('is refused where its quotes make no sense', async () => {
    expect(
      await read('Skill,Junior,Senior\nTesting,"Writes tests'),
    ).toMatchInlineSnapshot(
      `"The CSV file in line 1: It is no CSV file: a text in double quotes has no end."`,
    );
    expect(
      await read('Skill,Junior,Senior\nTesting,Writes "tests",x'),
    ).toMatchInlineSnapshot(
      `"The CSV file in line 1: It is no CSV file: its quotes are not what they should be in line 2."`,
    );
  });

  it('may be the list of moves of a ladder', async () => {
    const [ladder] = await readPage(
      readCsv(
        [
          'Role,Promotion to,Lateral move to',
          'Data Engineer,Senior Data Engineer,Data Analyst',
          'Senior Data Engineer,Staff Data Engineer,',
        ].join('\n'),
      ),
    );
    expect(ladder).toMatchObject({kind: 'ladder', what: 'CSV file', line: 1});
  });

  it('is refused where it holds something else', async () => {
    expect(
      await read('city,people\nBern,three\nParis,four'),
    ).toMatchInlineSnapshot(
      `"The CSV file in line 1: It has no arrows between roles, no columns that say what a role leads to, and no levels with what is expected at them."`,
    );
    expect(await read('')).toMatchInlineSnapshot(
      `"The CSV file in line 1: It has no arrows between roles, no columns that say what a role leads to, and no levels with what is expected at them."`,
    );
  });
});
