import type {Organization} from '../../organization';
import {viewLadder} from '../viewLadder';
import {viewNeighborhood} from '../viewNeighborhood';
import {trackOf} from './organizations';

/** A fork after Senior into two paths whose first roles are equals; support has moves to and from it. */
const engineering = trackOf({
  id: 'engineering',
  title: 'Engineering',
  href: '/handbook/engineering',
  steps: [['junior'], ['senior'], ['staff', 'manager'], ['chief']].map(
    (ids) => ({levels: ids.map((id) => ({id, title: id.toUpperCase()}))}),
  ),
  paths: [
    {id: 'ic', title: 'Individual contributor'},
    {id: 'management', title: 'Management'},
  ],
  gates: [
    {id: 'merit', title: 'Merit'},
    {id: 'need', title: 'Need'},
  ],
  roles: [
    {id: 'junior', level: 'junior'},
    {id: 'senior', level: 'senior'},
    {id: 'staff', level: 'staff', path: 'ic'},
    {id: 'manager', level: 'manager', path: 'management'},
    {id: 'chief', level: 'chief', path: 'ic'},
    {id: 'head', level: 'chief', path: 'management'},
  ],
  moves: [
    {from: 'junior', to: 'senior', gate: 'merit'},
    {from: 'senior', to: 'staff', gate: 'need'},
    {from: 'senior', to: 'manager', gate: 'need'},
    {from: 'staff', to: 'chief'},
    {from: 'manager', to: 'head'},
    {from: 'senior', to: 'support#agent', kind: 'lateral'},
    {from: 'support#agent', to: 'junior'},
  ],
  equals: [
    {roles: ['chief', 'head'], in: ['pay']},
    {roles: ['staff', 'manager'], levels: ['staff', 'manager'], in: ['rank']},
  ],
});

const support = trackOf({
  id: 'support',
  title: 'Support',
  steps: engineering.steps,
  roles: [{id: 'agent', level: 'junior'}],
  moves: engineering.moves.filter(({from, to}) =>
    [from, to].includes('support#agent'),
  ),
});

const organization: Organization = {tracks: [engineering, support]};

function around(role: string) {
  return viewNeighborhood(organization, `engineering#${role}`);
}

function ids(role: string): string[] {
  return around(role).roles.map(({id}) => id);
}

function words(role: string): Record<string, string> {
  return Object.fromEntries(
    around(role).roles.map((one) => [one.id, one.words.join(' ')]),
  );
}

describe('around a role', () => {
  it('stand the roles that lead to it, those that come next, lateral moves and equals, and no others', () => {
    expect(ids('senior')).toEqual([
      'junior',
      'support#agent',
      'senior',
      'staff',
      'manager',
    ]);
    expect(ids('staff')).toEqual(['senior', 'staff', 'manager', 'chief']);
    expect(ids('chief')).toEqual(['staff', 'chief', 'head']);
  });

  it('a role of another track is marked with it, where it leads here too', () => {
    const guest = around('junior').roles.find(({id}) => id === 'support#agent');
    expect(guest).toMatchObject({guest: 'Support'});
  });

  it('moves between its neighbors are drawn as well', () => {
    const {roles, strips} = around('staff');
    const moves = strips.flatMap(({lines}) =>
      lines.map(({from, to}) => `${roles[from]?.id} ${roles[to]?.id}`),
    );
    expect(moves).toEqual(['senior staff', 'senior manager', 'staff chief']);
  });

  it('it says all of itself, and its neighbors what leads from one to another', () => {
    expect(words('staff')).toMatchInlineSnapshot(`
      {
        "chief": "",
        "manager": "Equal to staff in rank.",
        "senior": "Leads to staff and manager (needs: Need).",
        "staff": "Leads to chief. Equal to manager in rank.",
      }
    `);
  });

  it('a sign means the same as in the whole ladder, and is explained only where it occurs', () => {
    const whole = viewLadder(organization, 'engineering').legend ?? [];
    const legend = around('staff').legend ?? [];
    expect(whole.map(({text}) => text)).toContain('Equal in pay');
    expect(legend.map(({text}) => text)).not.toContain('Equal in pay');
    expect(whole).toEqual(expect.arrayContaining(legend));
    expect(legend.map(({text}) => text)).toEqual([
      'Individual contributor',
      'Management',
      'Need',
      'Equal in rank',
    ]);
  });
});

it('is called after its role, and leads to the page with the whole ladder', () => {
  expect(around('staff')).toMatchObject({
    label: 'Career ladder around staff',
    track: 'engineering',
    around: 'staff',
    whole: {
      href: '/handbook/engineering',
      text: 'The whole ladder: Engineering',
    },
  });
  expect(viewNeighborhood(organization, 'support#agent')).not.toHaveProperty(
    'whole',
  );
});

it('is one card where the role has no moves and no equals', () => {
  const alone = trackOf({roles: [{id: 'only'}, {id: 'other'}]});
  const {roles, strips} = viewNeighborhood({tracks: [alone]}, 'track#only');
  expect(roles.map(({id}) => id)).toEqual(['only']);
  expect(strips).toEqual([]);
});

it('knows its roles', () => {
  expect(() => around('nobody')).toThrowErrorMatchingInlineSnapshot(
    `"The organization has no role "engineering#nobody"."`,
  );
});
