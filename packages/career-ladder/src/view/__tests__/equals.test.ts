import {languageFor} from '../../words/language';
import {drawLadder} from '../drawnLadder';
import {equalPairs} from '../equals';
import {organizationOf} from './organizations';

type Roles = Parameters<typeof organizationOf>[0]['roles'];

const steps = [
  {levels: [{id: 'senior', title: 'Senior'}]},
  {
    levels: [
      {id: 'staff', title: 'Staff'},
      {id: 'manager', title: 'Manager'},
    ],
  },
];

/** The drawn equalities of roles of one step, as ids. */
function pairsOf(roles: Roles, levels?: string[]): string[] {
  const organization = organizationOf({
    steps,
    roles,
    equals: [
      {
        roles: roles.map(({id}) => id),
        in: ['pay'],
        ...(levels && {levels}),
      },
    ],
  });
  const [track] = organization.tracks;
  const ladder = drawLadder(track!, organization, languageFor());
  return equalPairs(ladder).map(
    ({above, below}) =>
      `${ladder.roles[above]?.role.id} = ${ladder.roles[below]?.role.id}`,
  );
}

describe('equals', () => {
  it('are each joined to the next', () => {
    expect(
      pairsOf([
        {id: 'a', level: 'staff'},
        {id: 'b', level: 'staff'},
        {id: 'c', level: 'manager'},
      ]),
    ).toEqual(['a = b', 'b = c']);
  });

  it('by level are joined where the levels differ', () => {
    expect(
      pairsOf(
        [
          {id: 'a', level: 'staff'},
          {id: 'b', level: 'staff'},
          {id: 'c', level: 'manager'},
        ],
        ['staff', 'manager'],
      ),
    ).toEqual(['b = c']);
  });

  it('by level are joined within each family', () => {
    expect(
      pairsOf(
        [
          {id: 'a', level: 'staff'},
          {id: 'm', level: 'manager'},
          {id: 'n', level: 'manager', track: 'other'},
          {id: 'b', level: 'staff', track: 'other'},
        ],
        ['staff', 'manager'],
      ),
    ).toEqual(['a = m', 'n = b']);
  });

  it('are not shown of roles that are no longer used, nor across columns', () => {
    expect(
      pairsOf([
        {id: 'a', level: 'staff'},
        {id: 'b', level: 'manager', status: 'deprecated'},
        {id: 's', level: 'senior'},
      ]),
    ).toEqual([]);
  });
});
