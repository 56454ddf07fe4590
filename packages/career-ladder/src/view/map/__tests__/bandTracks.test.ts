import {trackOf} from '../../__tests__/organizations';
import {bandTracks} from '../bandTracks';

const levels = (...ids: string[]) =>
  ids.map((id) => ({levels: [{id, title: id}]}));

const design = trackOf({id: 'design', steps: levels('1'), roles: [{id: 'd'}]});
const sales = trackOf({id: 'sales', steps: levels('2'), roles: [{id: 's'}]});
const shop = trackOf({
  id: 'shop',
  steps: levels('1', '2'),
  roles: [{id: 'clerk'}, ...sales.roles, ...design.roles],
});
const organization = {tracks: [design, sales, shop]};

function bandsOf(ids?: string[]) {
  return bandTracks(organization, ids).map(({id, roles, steps}) => [
    id,
    roles.map(({key}) => key).join(' '),
    steps.length,
  ]);
}

test('each track is a band with its own roles', () => {
  expect(bandsOf(['sales', 'design'])).toEqual([
    ['sales', 'sales#s', 1],
    ['design', 'design#d', 1],
  ]);
});

test('a track that includes others stands for their bands, on the levels that it gives them', () => {
  expect(bandsOf(['shop'])).toEqual([
    ['shop', 'shop#clerk', 2],
    ['sales', 'sales#s', 2],
    ['design', 'design#d', 2],
  ]);
});

test('named besides, a track keeps its place, and shares the levels of the one that includes it', () => {
  expect(bandsOf(['design', 'shop'])).toEqual([
    ['design', 'design#d', 2],
    ['shop', 'shop#clerk', 2],
    ['sales', 'sales#s', 2],
  ]);
});

test('by default all tracks are there, and no role twice', () => {
  expect(bandsOf().map(([id]) => id)).toEqual(['design', 'sales', 'shop']);
});
