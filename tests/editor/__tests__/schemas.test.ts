// Slips on purpose.
// cspell:ignore levl titel
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import Ajv, {type ValidateFunction} from 'ajv';
import fc from 'fast-check';
import {parse} from 'yaml';
import {loadOrganization, type Organization} from 'career-ladder';
import {parseDocument} from '../../../packages/career-ladder/src/read/parseDocument';
import {checkShape} from '../../../packages/career-ladder/src/schema/checkShape';
import {schemaFiles} from '../../../packages/career-ladder/src/schema/json/files';
import {
  sharedSchema,
  trackSchema,
  translationSchema,
} from '../../../packages/career-ladder/src/schema/json/schemas';

const ladders = 'website/ladders';

let organization: Organization;

beforeAll(async () => {
  ({organization} = await loadOrganization({
    folder: ladders,
    include: ['**/*.yml'],
    exclude: [],
  }));
});

/** Draft 7, with the keywords that editors add to it. */
function validator(schema: object): ValidateFunction {
  return new Ajv({
    allowUnionTypes: true,
    keywords: ['defaultSnippets', 'enumDescriptions', 'patternErrorMessage'],
  }).compile(schema);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.yml'));
}

/** Whether the model finds nothing wrong with the form of a file. */
function modelAccepts(data: unknown, file = 'new.yml'): boolean {
  const {document, problems} = parseDocument(file, JSON.stringify(data));
  return (
    document !== undefined &&
    problems.length === 0 &&
    checkShape(document).problems.length === 0
  );
}

/** Writes every key, each in a short form and a long one. */
const track = {
  title: 'Instruments',
  description: 'Builds *instruments*.',
  href: '/handbook/instruments',
  extends: ['_engineering'],
  allow: 'missing-href',
  levels: [
    'Associate',
    5,
    {id: 'senior', title: 'Senior', description: 'Knows.', gate: 'merit'},
    ['Staff', {title: 'Manager', gate: 'need'}],
  ],
  paths: ['IC', {id: 'management', title: 'Management'}],
  gates: ['Merit', {id: 'need', title: 'Need', description: 'An open seat.'}],
  themes: ['Craft'],
  competencies: ['Care', {id: 'calm', title: 'Calm', theme: 'craft'}],
  expectations: {
    care: {
      senior: 'Takes care.',
      5: ['Cares.', {id: 'c-2', text: 'Cares more.', examples: 'A review.'}],
      staff: {text: 'Cares most.', examples: ['One.', 'Two.']},
    },
  },
  remove: ['c-1'],
  roles: [
    'Maker',
    {track: 'workshop'},
    {
      id: 'lead',
      title: 'Lead',
      level: 'senior',
      path: 'ic',
      href: 'https://example.com/jobs#lead',
      description: 'Leads.',
      status: 'deprecated',
      replacedBy: 'security#lead',
      aliases: ['head', 'chief'],
      terminal: true,
      next: ['staff', {to: 'manager', gate: 'need', note: 'Later.'}],
      lateral: {to: 'manager', both: true, allow: ['dead-end']},
      allow: ['missing-href', 'dead-end'],
    },
    {title: 'Staff', next: {to: 'manager'}, lateral: 'lead', aliases: 'x'},
    {title: 'Manager', next: 'lead', lateral: ['lead', {to: 'staff'}]},
  ],
  equivalences: [
    {levels: ['staff', 'manager'], in: 'prestige'},
    {roles: ['staff', 'manager'], in: ['pay', 'prestige']},
  ],
};

const {title, description, levels, gates, expectations} = track;
const shared = {
  title,
  description,
  levels,
  gates,
  expectations,
  equivalences: track.equivalences.slice(0, 1),
};

/** A track in which up to three values are others, missing, or under other keys. */
const changedTracks = fc
  .array(
    fc.record({
      at: fc.nat(),
      value: fc.oneof(
        fc.constantFrom<unknown>(
          'Other',
          7,
          true,
          null,
          '',
          ' ',
          '!?',
          'two\nlines',
          '/jobs',
          '//jobs',
          'HTTPS://example.com',
          'javascript:alert(1)',
          'active',
          'next',
          [],
          ['Other'],
          ['Other', 'Other two'],
          [['Other']],
          {},
          {title: 'Other'},
          {to: 'other'},
          {text: 'Other.'},
          {track: 'other'},
        ),
        fc.string({maxLength: 4}),
        fc.constant(undefined),
      ),
      renamed: fc.boolean(),
    }),
    {maxLength: 3},
  )
  .map((changes) => {
    const changed = structuredClone(track);
    for (const {at, value, renamed} of changes) {
      const all = places(changed);
      const [holder, key] = all[at % all.length]!;
      if (renamed && typeof value === 'string' && !Array.isArray(holder)) {
        holder[value] = holder[key];
        holder[key] = undefined;
      } else {
        holder[key] = value;
      }
    }
    return JSON.parse(JSON.stringify(changed)) as unknown;
  });

type Holder = Record<string, unknown>;

function places(holder: object): [holder: Holder, key: string][] {
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder as Holder, key] as [Holder, string],
    ...(typeof value === 'object' && value !== null
      ? places(value as object)
      : []),
  ]);
}

describe('the schemas accept', () => {
  it('all ladders of the sample site, read as an editor reads them', () => {
    const isTrack = validator(trackSchema(organization));
    const isShared = validator(sharedSchema(organization));
    for (const file of filesIn(ladders)) {
      const data: unknown = parse(
        readFileSync(path.join(ladders, file), 'utf8'),
      );
      const accepts = file.includes('_') ? isShared : isTrack;
      expect([file, accepts(data), accepts.errors]).toEqual([file, true, null]);
    }
  });

  it('all their translations', () => {
    const isTranslation = validator(translationSchema());
    for (const locale of ['de', 'ar']) {
      const folder = `website/i18n/${locale}/docusaurus-plugin-career-ladder`;
      for (const file of filesIn(folder)) {
        const text = readFileSync(path.join(folder, file), 'utf8');
        expect([
          file,
          isTranslation(parse(text)),
          isTranslation.errors,
        ]).toEqual([file, true, null]);
      }
    }
  });

  it('every form of every key', () => {
    const isTrack = validator(trackSchema(organization));
    const isShared = validator(sharedSchema(organization));
    expect(modelAccepts(track)).toBe(true);
    expect([isTrack(track), isTrack.errors]).toEqual([true, null]);
    expect(modelAccepts(shared, '_shared.yml')).toBe(true);
    expect([isShared(shared), isShared.errors]).toEqual([true, null]);
  });

  it('whatever the model accepts', () => {
    const isTrack = validator(trackSchema());
    const isTrackOfOrganization = validator(trackSchema(organization));
    let accepted = 0;
    fc.assert(
      fc.property(changedTracks, (data) => {
        if (modelAccepts(data)) {
          accepted += 1;
          expect([isTrack(data), isTrack.errors]).toEqual([true, null]);
          expect(isTrackOfOrganization(data)).toBe(true);
        }
      }),
      {numRuns: 1000},
    );
    expect(accepted).toBeGreaterThan(100);
  });
});

describe('the schemas and the model refuse', () => {
  const role = (keys: object) => ({title: 'X', roles: [{title: 'A', ...keys}]});

  it.each([
    ['nothing', null],
    ['a list', ['A']],
    ['a track without a title', {roles: ['A']}],
    ['a track without roles', {title: 'X', roles: []}],
    ['a slip in a key of the file', {title: 'X', roles: ['A'], titel: 'Y'}],
    ['a slip in a key of a role', role({levl: 'senior'})],
    ['a slip in a key of a move', role({next: [{to: 'b', gates: 'merit'}]})],
    ['a move that leads nowhere', role({next: {gate: 'merit'}})],
    ['a promotion in both directions', role({next: {to: 'b', both: true}})],
    ['an empty title', {title: ' ', roles: ['A']}],
    ['a title that is true', {title: true, roles: ['A']}],
    ['an unknown status', role({status: 'retired'})],
    ['an id with a space', role({id: 'a b'})],
    ['a link text in a link', role({href: '[A](/a)'})],
    ['a link that runs a script', role({href: 'javascript:alert(1)'})],
    ['a link to another server by its path', role({href: '//example.com'})],
    ['an empty value', role({level: null})],
    [
      'an equivalence of one level',
      {title: 'X', roles: ['A'], equivalences: [{levels: ['a'], in: 'pay'}]},
    ],
    [
      'an equivalence of levels and roles',
      {
        title: 'X',
        roles: ['A'],
        equivalences: [{levels: ['a', 'b'], roles: ['a', 'b'], in: 'pay'}],
      },
    ],
    [
      'an equivalence in nothing',
      {title: 'X', roles: ['A'], equivalences: [{levels: ['a', 'b']}]},
    ],
  ])('%s', (_, data) => {
    expect(modelAccepts(data)).toBe(false);
    expect(validator(trackSchema())(data)).toBe(false);
  });

  it.each([
    ['roles in a shared file', {roles: ['A']}],
    [
      'equivalent roles in a shared file',
      {equivalences: [{roles: ['a', 'b'], in: 'pay'}]},
    ],
    ['an equivalence of nothing', {equivalences: [{in: 'pay'}]}],
  ])('%s', (_, data) => {
    expect(modelAccepts(data, '_shared.yml')).toBe(false);
    expect(validator(sharedSchema())(data)).toBe(false);
  });
});

it('every key of every file has a description', () => {
  const silent: string[] = [];
  const visit = (schema: unknown, at: string): void => {
    if (typeof schema !== 'object' || schema === null) {
      return;
    }
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') {
        for (const [name, property] of Object.entries(value as object)) {
          const {description} = property as {description?: string};
          if (!description?.endsWith('.')) {
            silent.push(`${at}/${name}`);
          }
        }
      }
      visit(value, `${at}/${key}`);
    }
  };
  visit(trackSchema(), 'track');
  visit(sharedSchema(), 'shared');
  visit(translationSchema(), 'translation');
  expect(silent).toEqual([]);
});

it('the same organization gives the same bytes', async () => {
  const again = await loadOrganization({
    folder: ladders,
    include: ['**/*.yml'],
    exclude: [],
  });
  expect(schemaFiles(again.organization)).toEqual(schemaFiles(organization));
});
