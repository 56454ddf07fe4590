import type {Organization} from '../../../organization';
import {trackOf} from '../../__tests__/organizations';
import type {BandView, LevelMapView} from '../../types';
import {viewMap} from '../viewMap';

const steps = [
  ['junior'],
  ['senior'],
  ['staff', 'lead'],
  ['chief'],
  ['last'],
].map((ids) => ({levels: ids.map((id) => ({id, title: id.toUpperCase()}))}));
const gates = [{id: 'merit', title: 'Merit'}];

const design = trackOf({
  id: 'design',
  title: 'Design',
  href: '/design',
  steps,
  gates,
  roles: [
    {id: 'junior', level: 'junior', title: 'Junior Designer', aliases: ['old']},
    {id: 'senior', level: 'senior', title: 'Senior Designer'},
    {id: 'staff', level: 'staff', title: 'Staff Designer'},
  ],
  moves: [
    {from: 'junior', to: 'senior'},
    {from: 'senior', to: 'staff'},
    {from: 'senior', to: 'office#lead', gate: 'merit', note: 'After a year'},
    {from: 'junior', to: 'sales#trainee', kind: 'lateral'},
    {from: 'junior', to: 'elsewhere#x', kind: 'lateral'},
  ],
});
const sales = trackOf({
  id: 'sales',
  title: 'Sales',
  steps,
  gates,
  roles: [
    {id: 'trainee', level: 'junior', title: 'Trainee'},
    {id: 'agent', level: 'senior', title: 'Agent'},
  ],
  moves: [
    {from: 'trainee', to: 'agent'},
    {from: 'design#junior', to: 'trainee', kind: 'lateral'},
    {from: 'agent', to: 'office#chief'},
  ],
});
const office = trackOf({
  id: 'office',
  title: 'Office',
  steps,
  gates,
  roles: [
    {id: 'lead', level: 'lead', title: 'Lead'},
    {id: 'chief', level: 'chief', title: 'Chief'},
  ],
  moves: [
    {from: 'lead', to: 'chief'},
    {from: 'design#senior', to: 'lead', gate: 'merit', note: 'After a year'},
    {from: 'sales#agent', to: 'chief'},
    {from: 'lead', to: 'design#senior', kind: 'lateral'},
  ],
});
const other = trackOf({
  id: 'other',
  title: 'Other',
  steps: [{levels: [{id: 'one', title: 'One'}]}],
  roles: [{id: 'x', level: 'one', title: 'Ex'}],
});
const unlevelled = trackOf({
  id: 'unlevelled',
  title: 'Unlevelled',
  steps,
  roles: [
    {id: 'a', title: 'A'},
    {id: 'b', title: 'B'},
  ],
  moves: [{from: 'a', to: 'b'}],
});

const organization: Organization = {
  tracks: [design, sales, office, other, unlevelled],
};

function mapOf(tracks: string[]): LevelMapView {
  return viewMap(organization, tracks).maps[0]!;
}

/** What a band draws: `at: from → to height height`, with arrowheads. */
function linesOf({strips}: BandView, {bands}: LevelMapView): string[] {
  const ids = bands.flatMap(({roles}) => roles.map(({id}) => id));
  return strips.flatMap(({at, lines}) =>
    lines.map(
      ({from, to, y, head, mark, bend}) =>
        `${at}: ${ids[from]} → ${ids[to]} ${y.join(' ')}${bend ? ' bent' : ''}${head ? ` ${head}` : ''}${mark ? ' sign' : ''}`,
    ),
  );
}

test('tracks are bands on the levels that they share; levels that nobody is on are left out', () => {
  const {levels, bands} = mapOf(['design', 'office']);
  expect(levels).toEqual(['JUNIOR', 'SENIOR', 'STAFF / LEAD', 'CHIEF']);
  expect(
    bands.map(({title, roles}) => [
      title,
      roles.map(({id, column}) => `${id} ${column}`),
    ]),
  ).toEqual([
    ['Design', ['design#junior 0', 'design#senior 1', 'design#staff 2']],
    ['Office', ['office#lead 2', 'office#chief 3']],
  ]);
});

test('tracks with other levels have a map of their own, and so has each without levels', () => {
  const {maps} = viewMap(organization, undefined);
  expect(
    maps.map(({levels, bands}) => [
      levels?.length,
      bands.map(({track}) => track),
    ]),
  ).toEqual([
    [4, ['design', 'sales', 'office']],
    [1, ['other']],
    [undefined, ['unlevelled']],
  ]);
});

test('a move to another band is drawn in every band that it passes, and ends in the one it leads to', () => {
  const map = mapOf(['design', 'sales', 'office']);
  const [first, second, third] = map.bands.map((band) =>
    linesOf(band, map).filter((line) =>
      line.includes('design#senior → office#lead'),
    ),
  );
  expect(first).toEqual(['3: design#senior → office#lead 500 2000']);
  expect(second).toEqual(['3: design#senior → office#lead -1000 2000']);
  expect(third).toEqual(['3: design#senior → office#lead -1000 600 end sign']);
});

test('a move back arrives at the start of its line', () => {
  const map = mapOf(['design', 'office']);
  const [first, second] = map.bands.map((band) =>
    linesOf(band, map).filter((line) =>
      line.includes('office#lead → design#senior'),
    ),
  );
  expect(first).toEqual(['3: office#lead → design#senior 500 2000 start']);
  expect(second).toEqual(['3: office#lead → design#senior -1000 500']);
});

test('a move within a column leaves it and comes back', () => {
  const map = mapOf(['design', 'sales']);
  const [first, second] = map.bands.map((band) =>
    linesOf(band, map).filter((line) => line.includes('sales#trainee')),
  );
  expect(first).toEqual(['1: design#junior → sales#trainee 500 2000 bent']);
  expect(second).toContain(
    '1: design#junior → sales#trainee -1000 500 bent end',
  );
});

test('a move past columns runs along the edge of the band it leads to, above its cards', () => {
  const map = mapOf(['sales', 'office']);
  const [, band] = map.bands;
  expect(linesOf(band!, map)).toMatchInlineSnapshot(`
    [
      "3: sales#agent → office#chief -1000 100",
      "4: sales#agent → office#chief 100 100",
      "5: sales#agent → office#chief 100 600 end",
      "5: office#lead → office#chief 600 600 end",
    ]
  `);
  expect(band!.roles.map(({row}) => row)).toEqual([2, 2]);
});

test('gutters are as wide in all bands as the lines of any of them ask for', () => {
  const {gutters} = mapOf(['design', 'sales', 'office']);
  expect(gutters).toHaveLength(3);
  expect(gutters[1]).toBeGreaterThan(0);
});

test('what can be seen nowhere in a map is said below it', () => {
  const {legend} = mapOf(['design', 'sales']);
  expect(legend?.map(({text}) => text)).toMatchInlineSnapshot(`
    [
      "Lateral move",
      "Senior Designer leads to Lead (Office), which this map does not draw.",
      "Junior Designer leads to elsewhere#x, which this map does not draw.",
      "Agent leads to Chief (Office), which this map does not draw.",
    ]
  `);
});

test('roles say all of their moves, and name the tracks of other bands', () => {
  const {bands} = mapOf(['design', 'sales', 'office']);
  expect(bands[0]!.roles.map(({words}) => words)).toMatchInlineSnapshot(`
    [
      [
        "Leads to Senior Designer.",
        "Lateral move to Trainee (Sales) and elsewhere#x.",
      ],
      [
        "Leads to Staff Designer.",
        "Leads to Lead (Office) (needs: Merit; After a year).",
      ],
      [],
    ]
  `);
});

test('a band links to the page of its ladder', () => {
  expect(mapOf(['design']).bands[0]!.whole).toEqual({
    href: '/design',
    text: 'The whole ladder: Design',
  });
});

test('nothing is in it that only links need', () => {
  expect(JSON.stringify(mapOf(['design']))).not.toContain('aliases');
});
