import {trackOf} from '../../__tests__/organizations';
import {distinctIds} from '../distinctIds';

function track(id: string, gate: string, path: string) {
  return trackOf({
    id,
    gates: [{id: 'merit', title: gate}],
    paths: [{id: 'ic', title: path}],
    roles: [{id: 'a', path: 'ic'}, {id: 'b'}],
    moves: [{from: 'a', to: 'b', gate: 'merit'}],
  });
}

function idsOf(tracks: ReturnType<typeof track>[]) {
  return distinctIds(tracks).map(({gates, paths, moves, roles}) => ({
    gates: gates.map(({id}) => id),
    paths: paths.map(({id}) => id),
    move: moves[0]?.gate,
    role: roles[0]?.path,
  }));
}

test('what several tracks share keeps its id', () => {
  const shared = {gates: ['merit'], paths: ['ic'], move: 'merit', role: 'ic'};
  expect(
    idsOf([track('one', 'Merit', 'Maker'), track('two', 'Merit', 'Maker')]),
  ).toEqual([shared, shared]);
});

test('what has another title gets another id, wherever it is named', () => {
  expect(
    idsOf([track('one', 'Merit', 'Maker'), track('two', 'Exam', 'Expert')])[1],
  ).toEqual({
    gates: ['merit Exam'],
    paths: ['ic Expert'],
    move: 'merit Exam',
    role: 'ic Expert',
  });
});
