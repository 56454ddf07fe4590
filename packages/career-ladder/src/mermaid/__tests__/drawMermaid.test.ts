import path from 'node:path';
import fc from 'fast-check';
import {readMermaid} from '../../import/mermaid/readMermaid';
import {loadOrganization} from '../../load';
import type {Organization} from '../../organization';
import {fork, organizationOf} from '../../view/__tests__/organizations';
import {drawMermaid} from '../drawMermaid';
import {organizations} from './organizations';

describe('a track as a Mermaid flowchart', () => {
  it('has promotions solid, gates on the arrows, and roles in their order', () => {
    expect(drawMermaid(fork, 'track')).toMatchInlineSnapshot(`
      "---
      title: "Track"
      ---
      %% career-ladder
      flowchart LR
        r1["Junior"]
        r2["Expert"]
        r3["Lead"]
        r4["Chief"]
        r1 -->|"Needs: Merit"| r2
        r1 -->|"Needs: Merit and need"| r3
        r2 --> r4
        r3 -->|"After two years"| r4
      "
    `);
  });

  it('has lateral moves dashed, roles linked, and titles that stay within their quotes', () => {
    const organization = organizationOf({
      title: 'Sales: "West"',
      roles: [
        {id: 'a', title: 'end', href: '/jobs/a#end'},
        {id: 'b', title: 'Lead "]; <b>#1</b>'},
        {id: 'c', title: '1. **Expert**', href: 'https://example.com/#x;"'},
      ],
      moves: [
        {from: 'a', to: 'b', kind: 'lateral', both: true},
        {from: 'b', to: 'c', kind: 'lateral', note: 'After a | year'},
      ],
    });
    expect(drawMermaid(organization, 'track')).toMatchInlineSnapshot(`
      "---
      title: "Sales: \\"West\\""
      ---
      %% career-ladder
      flowchart LR
        r1["end"]
        r2["Lead #34;#93;#59; #60;b#62;#35;1#60;/b#62;"]
        r3["1#46; #42;#42;Expert#42;#42;"]
        r1 <-.-> r2
        r2 -.->|"After a #124; year"| r3
        click r1 href "/jobs/a#end"
        click r3 href "https://example.com/#x%3B%22"
      "
    `);
  });

  it('needs a track', () => {
    expect(() => drawMermaid(fork, 'missing')).toThrow(
      'There is no track "missing".',
    );
  });
});

/** Roles and moves of a track by their titles, which need not differ. */
function told({tracks}: Organization, id: string) {
  const track = tracks.find((one) => one.id === id)!;
  const all = new Map(
    tracks.flatMap(({roles}) => roles.map((role) => [role.key, role])),
  );
  const keys = new Set([
    ...track.roles.map(({key}) => key),
    ...track.moves.flatMap(({from, to}) => [from, to]),
  ]);
  const places = new Map([...keys].map((key, index) => [key, index]));
  return {
    title: track.title,
    roles: [...keys].map((key) => {
      const {title, href} = all.get(key)!;
      return {title, href};
    }),
    moves: track.moves.map(({from, to, kind, both, gate}) => ({
      from: places.get(from),
      to: places.get(to),
      kind,
      both,
      gate: track.gates.find((one) => one.id === gate)?.title,
    })),
  };
}

function readBack(organization: Organization, id: string) {
  const reading = readMermaid(drawMermaid(organization, id), 1);
  if (reading.kind !== 'ladder') {
    throw new Error(JSON.stringify(reading));
  }
  const {ladder, doubts} = reading;
  expect(doubts).toEqual([]);
  const places = new Map(ladder.roles.map(({key}, index) => [key, index]));
  return {
    title: ladder.title,
    roles: ladder.roles.map(({title, href}) => ({title, href})),
    moves: ladder.moves.map(({from, to, kind, both = false, gate}) => ({
      from: places.get(from),
      to: places.get(to),
      kind,
      both,
      gate,
    })),
  };
}

describe('what is drawn and read again', () => {
  it('is the same, whatever the titles are', () => {
    fc.assert(
      fc.property(organizations, (organization) => {
        for (const {id} of organization.tracks) {
          expect(readBack(organization, id)).toEqual(told(organization, id));
        }
      }),
      {numRuns: 500},
    );
  });

  it('is the same for each track of the sample site', async () => {
    const {organization} = await loadOrganization({
      folder: path.join(__dirname, '../../../../../website/ladders'),
      include: ['**/*.yml'],
      exclude: [],
    });
    expect(organization.tracks.length).toBeGreaterThan(10);
    for (const {id} of organization.tracks) {
      expect(readBack(organization, id)).toEqual(told(organization, id));
    }
  });
});
