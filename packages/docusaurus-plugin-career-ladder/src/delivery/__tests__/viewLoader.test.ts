import type {
  CareerMapView,
  CompetencyMatrixView,
  EquivalenceTableView,
  LadderView,
  LevelChangeView,
  Track,
} from 'career-ladder';
import type {OrganizationData} from '../organizationData';
import {formatViewRequest, viewRequest} from '../request';
import viewLoader from '../viewLoader';

const ladder: LadderView = {
  version: 1,
  track: 'security',
  title: 'Security Engineering',
  label: 'Career ladder: Security Engineering',
  columns: 2,
  rows: 1,
  span: 1,
  width: 20,
  lanes: 10,
  roles: [
    {
      id: 'security-engineer',
      title: 'Security Engineer',
      href: '/jobs/security',
      column: 0,
      row: 0,
      words: [],
    },
    {
      id: 'leadership#engineering-manager',
      title: 'Engineering Manager',
      column: 1,
      row: 0,
      words: [],
    },
  ],
  strips: [],
  legend: [{mark: 'lateral', text: 'Lateral move'}],
  outline: {text: 'As text', then: [{role: 0}, {role: 1}]},
  here: 'You are here',
};

const position = {file: 'security.yml', line: 1, column: 1};

function trackOf(id: string, title: string): Track {
  const role = {
    track: id,
    level: 'one',
    status: 'active' as const,
    aliases: [],
    terminal: false,
    allow: [],
    position,
  };
  return {
    id,
    title,
    file: `${id}.yml`,
    steps: [{levels: [{id: 'one', title: 'One'}]}],
    roles: ['Junior', 'Senior', 'Staff', 'Fellow'].map((name) => ({
      ...role,
      key: `${id}#${name.toLowerCase()}`,
      id: name.toLowerCase(),
      title: name,
    })),
    moves: [
      {
        from: `${id}#junior`,
        to: `${id}#senior`,
        kind: 'promotion',
        both: false,
        allow: [],
        position,
      },
    ],
    paths: [],
    gates: [],
    equivalences: [],
    allow: [],
    themes: [],
    competencies: [],
    expectations: [],
    shared: [],
  };
}

const data: OrganizationData = {
  language: {},
  organization: {
    tracks: [
      trackOf('development', 'Development'),
      trackOf('security', 'Security'),
    ],
  },
  sources: {
    security: {edit: {href: '/edit', text: 'Edit'}},
    sales: {problems: {title: 'Errors', list: []}},
  },
  sheets: {
    development: {href: '/development.csv', always: true},
    security: {href: '/security.csv'},
  },
};

function load(
  view: string,
  props: Record<string, string>,
  source: LadderView | OrganizationData = ladder,
): unknown {
  const request = formatViewRequest('x.json', view, props);
  const resourceQuery = request.slice(request.indexOf('?'));
  expect(resourceQuery).toMatch(viewRequest);
  const code = viewLoader.call({resourceQuery}, JSON.stringify(source));
  const [, text = ''] =
    /^export default JSON\.parse\((".*")\);$/.exec(code) ?? [];
  return JSON.parse(JSON.parse(text) as string);
}

describe('viewLoader', () => {
  it('answers <CareerLadder/> with the ladder', () => {
    expect(load('CareerLadder', {})).toEqual(ladder);
  });

  it('leaves out a legend that is not shown', () => {
    expect(load('CareerLadder', {legend: 'false'})).toEqual({
      ...ladder,
      legend: undefined,
    });
  });

  it('leaves out an outline that is not shown', () => {
    expect(load('CareerLadder', {outline: 'false'})).toEqual({
      ...ladder,
      outline: undefined,
    });
  });

  it('links to the picture where it is offered', () => {
    const link = {href: 'pathname:///security.svg', text: 'Download'};
    const asked = {...ladder, download: link};
    const always = {...ladder, download: {...link, always: true as const}};
    expect(load('CareerLadder', {}, asked)).toEqual(ladder);
    expect(load('CareerLadder', {download: 'true'}, asked)).toEqual(asked);
    expect(load('CareerLadder', {}, always)).toEqual(always);
    expect(load('CareerLadder', {download: 'false'}, always)).toEqual(ladder);
  });

  it('answers <RoleLink/> with a title and an address', () => {
    expect(load('RoleLink', {role: 'security-engineer'})).toEqual({
      title: 'Security Engineer',
      href: '/jobs/security',
    });
    expect(load('RoleLink', {role: 'leadership#engineering-manager'})).toEqual({
      title: 'Engineering Manager',
    });
  });

  it('answers <RoleLink/> with the name where the data has never been good', () => {
    expect(load('RoleLink', {role: 'ソース'})).toEqual({title: 'ソース'});
  });

  it('says of a role that is no longer used what replaced it, in links only', () => {
    const note = {before: '(now ', role: {title: 'Lead'}, after: ')'};
    const [first] = ladder.roles;
    const deprecated = {...ladder, roles: [{...first!, linkNote: note}]};
    expect(load('RoleLink', {role: 'security-engineer'}, deprecated)).toEqual({
      title: 'Security Engineer',
      href: '/jobs/security',
      note,
    });
    expect(load('CareerLadder', {}, deprecated)).toEqual({
      ...ladder,
      roles: [first],
    });
  });

  it('answers <CareerLadder/> with the part around a role', () => {
    expect(
      load('CareerLadder', {role: 'security#senior', legend: 'false'}, data),
    ).toMatchObject({
      track: 'security',
      label: 'Career ladder around Senior',
      roles: [{id: 'junior'}, {id: 'senior'}],
      edit: {href: '/edit'},
    });
  });

  it('answers what the organization says now', () => {
    const renamed = {
      ...data,
      organization: {tracks: [trackOf('security', 'Safety')]},
    };
    const title = (source: OrganizationData) =>
      (load('CareerLadder', {role: 'security#senior'}, source) as LadderView)
        .title;
    expect([data, renamed, data].map(title)).toEqual([
      'Security',
      'Safety',
      'Security',
    ]);
  });

  it('answers with a notice where the data of the role has never been good', () => {
    expect(load('CareerLadder', {role: 'sales#lead'}, data)).toMatchObject({
      track: 'sales',
      roles: [],
      problems: {title: 'Errors'},
    });
  });

  it('answers <EquivalenceTable/> with the tracks that it asks for', () => {
    const titles = (props: Record<string, string>) => {
      const {tables} = load(
        'EquivalenceTable',
        props,
        data,
      ) as EquivalenceTableView;
      return tables.flatMap(({tracks}) => tracks.map(({title}) => title));
    };
    expect(titles({})).toEqual(['Development', 'Security']);
    expect(titles({tracks: 'security'})).toEqual(['Security']);
  });

  it('answers <CareerMap/> with the tracks that it asks for', () => {
    const tracks = (props: Record<string, string>) => {
      const {maps} = load('CareerMap', props, data) as CareerMapView;
      return maps.flatMap(({bands}) => bands.map(({track}) => track));
    };
    expect(tracks({})).toEqual(['development', 'security']);
    expect(tracks({tracks: 'security'})).toEqual(['security']);
  });

  it('says with a map what is wrong with the data of its tracks', () => {
    expect(load('CareerMap', {}, data)).toMatchObject({
      problems: {title: 'Errors'},
    });
    expect(load('CareerMap', {tracks: 'security'}, data)).not.toHaveProperty(
      'problems',
    );
  });

  it('answers <LevelChange/> with the roles that it names', () => {
    const titles = (props: Record<string, string>) => {
      const {changes} = load('LevelChange', props, data) as LevelChangeView;
      return changes.map(({title}) => title);
    };
    expect(titles({from: 'security#junior'})).toEqual([
      'From Junior to Senior',
    ]);
    expect(titles({from: 'security#junior', to: 'security#staff'})).toEqual([
      'From Junior to Staff',
    ]);
  });

  it('answers <RoleExpectations/> with what is expected in the role', () => {
    expect(
      load('RoleExpectations', {role: 'security#junior'}, data),
    ).toMatchObject({label: 'What is expected in Junior', themes: []});
  });

  it('answers <CompetencyMatrix/> with what its track expects', () => {
    const scope = {id: 'scope', title: 'Scope'};
    const expectation = {
      competency: 'scope',
      level: 'one',
      text: 'Owns a *service*.',
      examples: [],
      position,
    };
    const organization = {
      tracks: [
        {
          ...trackOf('security', 'Security'),
          competencies: [scope],
          expectations: [expectation],
        },
      ],
    };
    expect(
      load('CompetencyMatrix', {track: 'security'}, {...data, organization}),
    ).toMatchObject({
      track: 'security',
      levels: [{id: 'one'}],
      groups: [
        {
          competencies: [
            {
              ...scope,
              cells: [[{text: ['Owns a ', {tag: 'em', text: 'service'}, '.']}]],
            },
          ],
        },
      ],
    });
  });

  it('offers what is expected for spreadsheets where that is asked for', () => {
    const linkOf = (props: Record<string, string>) =>
      (load('CompetencyMatrix', props, data) as CompetencyMatrixView).download
        ?.href;
    expect(linkOf({track: 'security'})).toBeUndefined();
    expect(linkOf({track: 'security', download: 'true'})).toBe('/security.csv');
    expect(linkOf({track: 'development'})).toBe('/development.csv');
    expect(linkOf({track: 'development', download: 'false'})).toBeUndefined();
  });

  it('answers with a notice where the data of a matrix has never been good', () => {
    expect(load('CompetencyMatrix', {track: 'sales'}, data)).toMatchObject({
      track: 'sales',
      groups: [],
      problems: {title: 'Errors'},
    });
  });

  it('knows no other views', () => {
    expect(() => load('Nothing', {})).toThrowErrorMatchingInlineSnapshot(
      `"No tag has a view named "Nothing"."`,
    );
  });

  it('leaves other imports of the data alone', () => {
    expect('').not.toMatch(viewRequest);
    expect('?raw').not.toMatch(viewRequest);
  });
});
