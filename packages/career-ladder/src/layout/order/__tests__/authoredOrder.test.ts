import {authoredOrder} from '../authoredOrder';
import {places} from '../../places/places';
import {runs} from '../../places/runs';
import {part} from '../../__tests__/sketch';

describe('authoredOrder', () => {
  it('is that of the first roles, with free places between the runs they join', () => {
    const roles = 't:0 b1:1 a1:1 b2:2 a2:2';
    const sketched = part(roles, ['t > b1 > b2', 't > a1 > a2', 't ~ b2']);
    const all = places(sketched);
    const found = runs(sketched, all);
    const ids = roles.split(' ').map((role) => role.split(':')[0]!);
    expect(
      authoredOrder(all, found).map((run) =>
        found.places[run]!.map((place) => ids[place] ?? '-').join(' '),
      ),
    ).toEqual(['t', '-', 'b1 b2', 'a1 a2']);
  });
});
