import type {Expectation, Track} from '../../../organization';
import {organizationOf} from '../../__tests__/organizations';
import {viewCompetencyMatrix} from '../viewCompetencyMatrix';
import {expectation} from './expectation';

const parts = {
  title: 'Security',
  steps: [
    {levels: [{id: 'junior', title: 'Junior'}]},
    {levels: [{id: 'senior', title: 'Senior'}]},
    {
      levels: [
        {id: 'staff', title: 'Staff'},
        {id: 'manager', title: 'Manager'},
      ],
    },
    {levels: [{id: 'fellow', title: 'Fellow'}]},
  ],
  themes: [
    {id: 'craft', title: 'Craft'},
    {id: 'people', title: 'People'},
  ],
  competencies: [
    {id: 'scope', title: 'Scope'},
    {id: 'teaching', title: 'Teaching', theme: 'people'},
    {id: 'threats', title: 'Threat modelling', theme: 'craft'},
    {id: 'unused', title: 'Unused', theme: 'craft'},
  ],
};

function viewOf(
  expectations: Expectation[],
  more: Partial<Omit<Track, 'roles' | 'moves'>> = {},
  levels: string[] = [],
) {
  const organization = organizationOf({
    ...parts,
    ...more,
    expectations,
    roles: levels.map((level) => ({id: `role-${level}`, level})),
  });
  return viewCompetencyMatrix(organization, 'track');
}

/** The rows of a matrix as lines: a theme, or a competency and how much is expected in each column. */
function rowsOf({groups}: ReturnType<typeof viewOf>): string[] {
  return groups.flatMap(({theme, competencies}) => [
    theme?.title ?? '(no theme)',
    ...competencies.map(
      ({title, cells}) =>
        `  ${title}: ${cells.map(({length}) => length).join(' ')}`,
    ),
  ]);
}

describe('the rows of a matrix', () => {
  it('are competencies by theme, in the authored order, without those of which nothing is expected', () => {
    const matrix = viewOf([
      expectation('scope junior: A task.'),
      expectation('teaching senior: Teaches.'),
      expectation('threats senior: Models.'),
      expectation('threats senior: Reviews.'),
    ]);
    expect(rowsOf(matrix)).toEqual([
      'Craft',
      '  Threat modelling: 0 2',
      'People',
      '  Teaching: 0 1',
      '(no theme)',
      '  Scope: 1 0',
    ]);
  });

  it('keep their place where a competency begins at a higher level', () => {
    const matrix = viewOf(
      [expectation('threats fellow: Sets the method.')],
      {},
      ['junior', 'senior'],
    );
    expect(matrix.levels.map(({id}) => id)).toEqual([
      'junior',
      'senior',
      'fellow',
    ]);
    expect(rowsOf(matrix)).toEqual(['Craft', '  Threat modelling: 0 0 1']);
  });
});

describe('the columns of a matrix', () => {
  const [staff, manager] = [
    expectation('scope staff: Several teams.'),
    expectation('scope manager: Several teams.'),
  ];

  const ofEveryone = expectation('scope junior: A task.', {
    origin: '_organization',
  });
  const own = expectation('scope senior: A service.');

  it('are the levels with a role, or with an expectation of its own', () => {
    const {levels} = viewOf([ofEveryone, own], {}, ['fellow']);
    expect(levels).toEqual([
      {id: 'senior', title: 'Senior'},
      {id: 'fellow', title: 'Fellow'},
    ]);
  });

  it('are all levels at which something is expected, where roles have none', () => {
    const {levels} = viewOf([ofEveryone, own]);
    expect(levels.map(({id}) => id)).toEqual(['junior', 'senior']);
  });

  it('are one for all names of a step that expect the same', () => {
    const {levels, groups} = viewOf([staff, manager]);
    expect(levels).toEqual([
      {id: 'staff', title: 'Staff / Manager', also: ['manager']},
    ]);
    expect(groups[0]?.competencies[0]?.cells).toEqual([
      [{text: 'Several teams.'}],
    ]);
  });

  it.each([
    ['another text', {...manager, text: 'One team.'}],
    ['another example', {...manager, examples: ['Hired two people.']}],
    ['another origin', {...manager, origin: '_organization'}],
    ['another competency', {...manager, competency: 'teaching'}],
  ])('are one for each name where one expects %s', (_what, other) => {
    const {levels} = viewOf([staff, other]);
    expect(levels).toEqual([
      {id: 'staff', title: 'Staff'},
      {id: 'manager', title: 'Manager'},
    ]);
  });
});

describe('a cell of a matrix', () => {
  it('holds text with formatting, and examples', () => {
    const {groups} = viewOf([
      expectation('scope junior: Owns *one* task.', {
        examples: ['Shipped [the form](/form).'],
      }),
    ]);
    expect(groups[0]?.competencies[0]?.cells[0]).toEqual([
      {
        text: ['Owns ', {tag: 'em', text: 'one'}, ' task.'],
        examples: [
          ['Shipped ', {tag: 'a', href: '/form', text: 'the form'}, '.'],
        ],
      },
    ]);
  });
});

describe('where an expectation comes from', () => {
  const shared = {shared: [{id: '_organization'}, {id: '_engineering'}]};
  const [ofAll, ofAllHigher, ofDepartment, own] = [
    expectation('scope junior: A task.', {origin: '_organization'}),
    expectation('scope senior: A service.', {origin: '_organization'}),
    expectation('scope senior: A service.', {origin: '_engineering'}),
    expectation('scope senior: A service.'),
  ];

  it('is said once for a competency that comes from one file', () => {
    const {origins, groups} = viewOf([ofAll, ofAllHigher], shared);
    expect(origins).toEqual(['All tracks']);
    expect(groups[0]?.competencies).toEqual([
      {
        id: 'scope',
        title: 'Scope',
        origin: 0,
        cells: [[{text: 'A task.'}], [{text: 'A service.'}]],
      },
    ]);
  });

  it('is said of each expectation where they come from several', () => {
    const {origins, groups} = viewOf([ofAll, ofDepartment], shared);
    expect(origins).toEqual(['All tracks', 'Engineering']);
    expect(groups[0]?.competencies[0]?.cells).toEqual([
      [{text: 'A task.', origin: 0}],
      [{text: 'A service.', origin: 1}],
    ]);
  });

  it("is not said of the track's own", () => {
    expect(viewOf([own], shared)).not.toHaveProperty('origins');
    expect(
      viewOf([ofAll, own], shared).groups[0]?.competencies[0]?.cells,
    ).toEqual([[{text: 'A task.', origin: 0}], [{text: 'A service.'}]]);
  });
});

describe('a large matrix', () => {
  const levels = Array.from({length: 10}, (_, index) => `l${index}`);
  const competencies = Array.from({length: 30}, (_, index) => `c${index}`);
  const expectations = competencies.flatMap((competency) =>
    levels.map((level) =>
      expectation(`${competency} ${level}: Does ${competency} as ${level}.`, {
        origin: '_organization',
      }),
    ),
  );

  it('holds each text once, and little else', () => {
    const matrix = viewOf(expectations, {
      steps: levels.map((id) => ({levels: [{id, title: id}]})),
      competencies: competencies.map((id) => ({id, title: id})),
    });
    const json = JSON.stringify(matrix);
    expect(json.match(/Does c7 as l3\./g)).toHaveLength(1);
    const texts = expectations.reduce((sum, {text}) => sum + text.length, 0);
    // Brackets, quotes and the key of an expectation take 14 bytes; the ids and heads are few.
    expect(json.length - texts).toBeLessThan(300 * 14 + 30 * 60 + 900);
  });
});

it('refuses a track that is not there', () => {
  expect(() =>
    viewCompetencyMatrix({tracks: []}, 'security'),
  ).toThrowErrorMatchingInlineSnapshot(
    `"The organization has no track "security"."`,
  );
});
