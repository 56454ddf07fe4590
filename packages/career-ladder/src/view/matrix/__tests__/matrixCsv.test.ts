// The words are German: cspell:ignore Thema Kompetenz Stufe Erwartung Beispiele
import {organizationOf} from '../../__tests__/organizations';
import {matrixCsv} from '../matrixCsv';
import {expectation} from './expectation';

const organization = organizationOf({
  title: 'Security',
  steps: [
    {levels: [{id: 'junior', title: 'Junior'}]},
    {
      levels: [
        {id: 'staff', title: 'Staff'},
        {id: 'manager', title: 'Manager'},
      ],
    },
  ],
  roles: [],
  shared: [{id: '_organization'}],
  themes: [{id: 'craft', title: 'Craft'}],
  competencies: [
    {id: 'threats', title: 'Threats, and more', theme: 'craft'},
    {id: 'scope', title: 'Scope'},
  ],
  expectations: [
    expectation('scope junior: - One task\n- *No* more', {
      origin: '_organization',
    }),
    expectation('threats staff: Models.', {examples: ['=A `review`.', 'Two.']}),
    expectation('threats manager: Models.', {
      examples: ['=A `review`.', 'Two.'],
    }),
  ],
});

/** Without the mark at its start, which nobody sees. */
function linesOf(csv: string): string[] {
  return csv.replace('\uFEFF', '').split('\r\n');
}

it('is one expectation a row, in plain words', () => {
  expect(linesOf(matrixCsv(organization, 'track'))).toMatchInlineSnapshot(`
    [
      "Theme,Competency,Level,Expectation,Examples,Applies to",
      "Craft,"Threats, and more",Staff / Manager,Models.,"'=A review.
    Two.",Security",
      ",Scope,Junior,"• One task
    • No more",,All tracks",
      "",
    ]
  `);
});

it('has its heads in the language of the site', () => {
  const [heads] = linesOf(matrixCsv(organization, 'track', {locale: 'de'}));
  expect(heads).toMatchInlineSnapshot(
    `"Thema,Kompetenz,Stufe,Erwartung,Beispiele,Gilt für"`,
  );
});
