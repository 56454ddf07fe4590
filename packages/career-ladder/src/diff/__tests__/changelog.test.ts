import {addEntry} from '../changelog';
import type {Comparison} from '../schema';

const between = (from: string, to: string): Comparison => ({
  from,
  to,
  step: 'none',
  reason: 'Nothing changed.',
  changes: [],
  notCompared: [],
});

test('the newest comes first, of one day the one that was added last', () => {
  const entries = [
    ['one', '2026-01-02', 'a', 'b'],
    ['three', '2026-03-01', 'c', 'd'],
    ['two', '2026-01-02', 'b', 'c'],
  ] as const;
  const changelog = entries.reduce(
    (all, [name, date, from, to]) =>
      addEntry(all, name, date, between(from, to)),
    addEntry([], 'zero', '2025-12-31', between('0', 'a')),
  );
  expect(changelog.map(({name}) => name)).toEqual([
    'three',
    'two',
    'one',
    'zero',
  ]);
});

test('the same two states replace what was said of them', () => {
  const first = addEntry([], 'Misnamed', '2026-01-01', between('a', 'b'));
  const second = addEntry(first, 'Second', '2026-01-01', between('b', 'c'));
  expect(
    addEntry(second, 'First', '2026-01-01', between('a', 'b')).map(
      ({name}) => name,
    ),
  ).toEqual(['Second', 'First']);
});
