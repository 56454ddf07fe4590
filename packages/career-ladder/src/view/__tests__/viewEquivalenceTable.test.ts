// The German words are meant: cspell:ignore Stufe gleich
import {viewEquivalenceTable} from '../viewEquivalenceTable';
import type {LevelTableView} from '../types';
import {trackOf} from './organizations';

const steps = [['junior'], ['senior'], ['staff', 'manager'], ['chief']].map(
  (ids) => ({levels: ids.map((id) => ({id, title: id.toUpperCase()}))}),
);
const paths = [
  {id: 'ic', title: 'Contributor'},
  {id: 'management', title: 'Management'},
];
const equals = [
  {
    roles: ['staff', 'manager'],
    levels: ['staff', 'manager'],
    in: ['pay', 'prestige'],
  },
];

const forked = trackOf({
  id: 'forked',
  title: 'Forked',
  steps,
  paths,
  equals,
  roles: [
    {id: 'junior', level: 'junior', href: '/junior'},
    {id: 'senior', level: 'senior'},
    {id: 'staff', level: 'staff', path: 'ic', status: 'planned'},
    {id: 'manager', level: 'manager', path: 'management'},
    {id: 'old', level: 'staff', path: 'ic', status: 'deprecated'},
  ],
});

const single = trackOf({
  id: 'single',
  title: 'Single',
  steps,
  roles: [
    {id: 'agent', level: 'junior'},
    {id: 'adviser', level: 'junior'},
    {id: 'lead', level: 'manager'},
  ],
});

/** Draws the roles of another track besides its own. */
const including = trackOf({
  id: 'including',
  title: 'Including',
  steps,
  paths,
  roles: forked.roles,
});

const ownLevels = trackOf({
  id: 'own',
  title: 'Own levels',
  steps: [{levels: [{id: 'one', title: 'One'}]}],
  roles: [{id: 'x', level: 'one'}],
});

const withoutLevels = trackOf({id: 'none', roles: [{id: 'y'}]});

const organization = {
  tracks: [forked, including, withoutLevels, ownLevels, single],
};

function tablesOf(tracks?: string[]): LevelTableView[] {
  return viewEquivalenceTable(organization, tracks).tables;
}

/** A table as text: one line for each row, cells between bars; a cell that spans others is followed by `<`. */
function drawn({level, tracks, equals: head, rows}: LevelTableView): string {
  const heads = tracks.map(({title, paths: own}) =>
    own ? `${title}: ${own.join(', ')}` : title,
  );
  return [
    [level, ...heads, ...(head ? [head] : [])],
    ...rows.map((row) => [
      row.level,
      ...row.cells.map(
        ({roles, span}) =>
          roles
            .map(({title, note}) => (note ? `${title} (${note})` : title))
            .join(', ') + ' <'.repeat((span ?? 1) - 1),
      ),
      ...(row.equals ? [row.equals.join(' ')] : []),
    ]),
  ]
    .map((cells) => cells.join(' | ').trimEnd())
    .join('\n');
}

it('has the levels that are used as rows, tracks and their paths as columns, and says what is equal', () => {
  const [table] = tablesOf(['forked', 'single']);
  expect(drawn(table!)).toMatchInlineSnapshot(`
    "Level | Forked: Contributor, Management | Single | What is equal
    JUNIOR | junior < | agent, adviser
    SENIOR | senior < |
    STAFF / MANAGER | staff (Planned) | manager | lead | STAFF and MANAGER are equal in pay and prestige."
  `);
});

it('links each role', () => {
  const [table] = tablesOf(['forked']);
  expect(table!.rows[0]?.cells[0]?.roles).toEqual([
    {title: 'junior', href: '/junior'},
  ]);
});

it('shows all tracks with roles of their own that have levels, those with other levels in a table of their own', () => {
  expect(tablesOf().map(({tracks}) => tracks.map(({title}) => title))).toEqual([
    ['Forked', 'Single'],
    ['Own levels'],
  ]);
});

it('shows the roles that a track only includes where it is named', () => {
  const [table] = tablesOf(['including']);
  expect(table!.tracks).toEqual([
    {title: 'Including', paths: ['Contributor', 'Management']},
  ]);
});

it('names the paths in the cells where a step has roles with a path and without one', () => {
  const mixed = trackOf({
    id: 'mixed',
    steps,
    paths,
    roles: [
      {id: 'generalist', level: 'staff'},
      {id: 'manager', level: 'manager', path: 'management'},
    ],
  });
  const {tables} = viewEquivalenceTable({tracks: [mixed]}, undefined);
  expect(drawn(tables[0]!)).toMatchInlineSnapshot(`
    "Level | Track
    STAFF / MANAGER | generalist, manager (Management)"
  `);
});

it('says what is equal by role with the titles of the roles, and nothing of what it does not show', () => {
  const byRole = trackOf({
    id: 'roles',
    steps,
    roles: [
      {id: 'a', level: 'senior', title: 'Anna'},
      {id: 'b', level: 'chief', title: 'Bert'},
      {id: 'c', title: 'Without a level'},
    ],
    equals: [
      {roles: ['a', 'b'], in: ['pay']},
      {roles: ['a', 'c'], in: ['rank']},
    ],
  });
  const {tables} = viewEquivalenceTable({tracks: [byRole]}, undefined);
  expect(tables[0]?.rows.map((row) => row.equals)).toEqual([
    ['Anna and Bert are equal in pay.'],
    undefined,
  ]);
});

it('says once what several tracks share, and has no column for it where nothing is equal', () => {
  const second = trackOf({
    id: 'second',
    title: 'Second',
    steps,
    paths,
    equals,
    roles: forked.roles.map(({id, level, path}) => ({
      id,
      ...(level !== undefined && {level}),
      ...(path !== undefined && {path}),
    })),
  });
  const {tables} = viewEquivalenceTable({tracks: [forked, second]}, undefined);
  expect(tables[0]?.rows.flatMap((row) => row.equals ?? [])).toEqual([
    'STAFF and MANAGER are equal in pay and prestige.',
  ]);
  expect(tablesOf(['single'])[0]).not.toHaveProperty('equals');
});

it('speaks the language of the site', () => {
  const {tables} = viewEquivalenceTable(organization, ['forked'], {
    locale: 'de',
  });
  expect(tables[0]).toMatchObject({level: 'Stufe', equals: 'Was gleich ist'});
});
