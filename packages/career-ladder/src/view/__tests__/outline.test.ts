// Arabic is meant: cspell:ignore الشرط
import fc from 'fast-check';
import type {Organization} from '../../organization';
import type {LadderView, OutlineItemView, OutlineListsView} from '../types';
import {viewLadder} from '../viewLadder';
import {viewNeighborhood} from '../viewNeighborhood';
import {fork, organizationOf, trackOf} from './organizations';

/** The outline as it is read, one item a line, indented as it is nested. */
function textOf(organization: Organization, locale = 'en'): string {
  const {roles, outline = {}} = viewLadder(organization, 'track', {locale});
  const lines = (lists: OutlineListsView, indent: string): string[] =>
    Object.entries({'1.': lists.then, '-': lists.or}).flatMap(
      ([mark, items = []]) =>
        items.flatMap((item) => [
          `${indent}${mark} ${sayItem(item, roles)}`,
          ...lines(item, `${indent}   `),
        ]),
    );
  return lines(outline, '').join('\n');
}

function sayItem(
  {path, role, facts, told}: OutlineItemView,
  roles: LadderView['roles'],
): string {
  const found = roles[role ?? -1];
  return [path, found?.title, facts, ...(found?.words.slice(told) ?? [])]
    .filter((text) => text !== undefined)
    .join(' ');
}

describe('the outline of a ladder', () => {
  it('nests where the career forks, and writes out once what is reached twice', () => {
    expect(textOf(fork)).toMatchInlineSnapshot(`
      "1. Junior (JUNIOR)
         - Individual contributor
            1. Expert (SENIOR, needs: Merit) Equal to Lead in pay and prestige.
            1. Chief (CHIEF)
         - Management
            1. Lead (SENIOR, needs: Merit and need) Leads to Chief (After two years). Equal to Expert in pay and prestige."
    `);
  });

  it('is one list where the career does not fork', () => {
    const chain = organizationOf({
      roles: ['a', 'b', 'c'].map((id) => ({id})),
      moves: [
        {from: 'a', to: 'b'},
        {from: 'b', to: 'c'},
      ],
    });
    expect(textOf(chain)).toMatchInlineSnapshot(`
      "1. a
      1. b
      1. c"
    `);
  });

  it('may be longer than any stack', () => {
    const ids = Array.from({length: 5000}, (_, index) => `r${index}`);
    const long = organizationOf({
      roles: ids.map((id) => ({id})),
      moves: ids.slice(1).map((to, index) => ({from: `r${index}`, to})),
    });
    expect(viewLadder(long, 'track').outline?.then).toHaveLength(5000);
  });

  it('goes the whole way where some skip a part of it', () => {
    const skipping = organizationOf({
      gates: [{id: 'degree', title: 'Degree'}],
      roles: ['a', 'b', 'c'].map((id) => ({id})),
      moves: [
        {from: 'a', to: 'b'},
        {from: 'a', to: 'c', gate: 'degree'},
        {from: 'b', to: 'c'},
      ],
    });
    expect(textOf(skipping)).toMatchInlineSnapshot(`
      "1. a Leads to b. Leads to c (needs: Degree).
      1. b
      1. c"
    `);
  });

  it('begins at each role that nobody is promoted to', () => {
    const joined = organizationOf({
      roles: ['a', 'b', 'c', 'd'].map((id) => ({id})),
      moves: [
        {from: 'a', to: 'c'},
        {from: 'b', to: 'c'},
        {from: 'c', to: 'd'},
      ],
    });
    expect(textOf(joined)).toMatchInlineSnapshot(`
      "- a
         1. c
         1. d
      - b Leads to c."
    `);
  });

  it('begins somewhere in a circle', () => {
    const circle = organizationOf({
      roles: ['a', 'b'].map((id) => ({id})),
      moves: [
        {from: 'a', to: 'b'},
        {from: 'b', to: 'a'},
      ],
    });
    expect(textOf(circle)).toMatchInlineSnapshot(`
      "1. a
      1. b Leads to a."
    `);
  });

  it('names a path beside the role that begins it, where branches share it', () => {
    const paths = organizationOf({
      paths: ['x', 'y'].map((id) => ({id, title: id.toUpperCase()})),
      roles: [
        {id: 'a'},
        {id: 'b', path: 'x'},
        {id: 'c', path: 'x'},
        {id: 'd', path: 'x'},
        {id: 'e', path: 'y'},
      ],
      moves: [
        {from: 'a', to: 'b'},
        {from: 'b', to: 'c'},
        {from: 'b', to: 'd'},
        {from: 'b', to: 'e'},
      ],
    });
    expect(textOf(paths)).toMatchInlineSnapshot(`
      "1. a
      1. b (X)
         - c
         - d
         - e (Y)"
    `);
  });

  it('says what else stands on the cards', () => {
    expect(
      textOf({
        tracks: [
          trackOf({
            steps: [{levels: [{id: 'one', title: 'One'}]}],
            roles: [
              {id: 'a', level: 'one', status: 'occasional'},
              {
                id: 'b',
                level: 'one',
                status: 'deprecated',
                replacedBy: 'track#a',
              },
            ],

            moves: [{from: 'a', to: 'other#c', note: 'After a year'}],
          }),
          trackOf({id: 'other', title: 'Other', roles: [{id: 'c'}]}),
        ],
      }),
    ).toMatchInlineSnapshot(`
      "- a (One, Seldom used)
         1. c (Other, After a year)
      - b (One, No longer used, replaced by a)"
    `);
  });

  it('names roles of other tracks where lateral moves lead to them', () => {
    const lateral = trackOf({
      roles: [{id: 'a'}],
      moves: [{from: 'a', to: 'other#b', kind: 'lateral', both: true}],
    });
    expect(
      textOf({
        tracks: [lateral, trackOf({id: 'other', roles: [{id: 'b'}]})],
      }),
    ).toMatchInlineSnapshot(`"1. a Lateral move to and from b (Track)."`);
  });

  it('joins facts as the language does', () => {
    expect(textOf(fork, 'ar')).toContain('(SENIOR، الشرط: Merit)');
    expect(textOf(fork, 'ja')).toContain('（SENIOR、条件：Merit）');
  });

  it('is none where only a part of a ladder is drawn', () => {
    expect(viewNeighborhood(fork, 'track#lead').outline).toBeUndefined();
  });
});

describe('the outline of any ladder', () => {
  const anyLadder = fc.integer({min: 1, max: 12}).chain((count) => {
    const id = fc.integer({min: 0, max: count - 1}).map((n) => `r${n}`);
    const move = fc
      .record({from: id, to: id})
      .filter(({from, to}) => from !== to);
    return fc
      .uniqueArray(count > 1 ? move : fc.constant({from: '', to: ''}), {
        selector: ({from, to}) => `${from} ${to}`,
        maxLength: count > 1 ? 2 * count : 0,
      })
      .map((moves) =>
        organizationOf({
          roles: Array.from({length: count}, (_, n) => ({id: `r${n}`})),
          moves,
        }),
      );
  });

  /** The roles of an outline, and which of them it shows to lead to which. */
  function readOff(view: LadderView): {roles: string[]; shown: string[]} {
    const roles: string[] = [];
    const shown: string[] = [];
    const read = (lists: OutlineListsView, before?: string) => {
      let last = before;
      for (const item of lists.then ?? []) {
        last = readItem(item, last);
      }
      for (const item of lists.or ?? []) {
        readItem(item, before);
      }
    };
    const readItem = (item: OutlineItemView, before?: string) => {
      const id = view.roles[item.role ?? -1]?.id;
      if (id !== undefined) {
        roles.push(id);
        if (before !== undefined) {
          shown.push(`${before} ${id}`);
        }
      }
      read(item, id ?? before);
      return id ?? before;
    };
    read(view.outline ?? {});
    return {roles, shown};
  }

  it('has each role once', () => {
    fc.assert(
      fc.property(anyLadder, (organization) => {
        const view = viewLadder(organization, 'track');
        expect(readOff(view).roles.sort()).toEqual(
          view.roles.map(({id}) => id).sort(),
        );
      }),
    );
  });

  it('shows each promotion by its order, or says it', () => {
    fc.assert(
      fc.property(anyLadder, (organization) => {
        const view = viewLadder(organization, 'track');
        const {shown} = readOff(view);
        const moves = organization.tracks.flatMap((track) => track.moves);
        const said = [...itemsOf(view.outline ?? {})].flatMap(
          ({role = -1, told}) => {
            const {id, words} = view.roles[role] ?? {id: '', words: []};
            const ends = words.slice(told).join(' ').match(/r\d+/g) ?? [];
            return ends.map((end) => `${id} ${end}`);
          },
        );
        const all = moves.map(({from, to}) =>
          `${from} ${to}`.replaceAll('track#', ''),
        );
        expect([...new Set([...shown, ...said])].sort()).toEqual(all.sort());
      }),
    );
  });
});

function itemsOf({then = [], or = []}: OutlineListsView): OutlineItemView[] {
  return [...then, ...or].flatMap((item) => [item, ...itemsOf(item)]);
}
