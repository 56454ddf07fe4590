import fc from 'fast-check';
import {nextTo} from '../../places/nextTo';
import {order, together} from '../order';
import type {Part} from '../../graph/parts';
import {places} from '../../places/places';
import type {Places} from '../../places/places';
import {runs} from '../../places/runs';
import type {Runs} from '../../places/runs';
import {part} from '../../__tests__/sketch';

/** The cards of each column, from top to bottom. */
function columns(...args: Parameters<typeof part>): string[] {
  const ids = args[0].split(' ').map((role) => role.split(':')[0]!);
  const sketched = part(...args);
  const all = places(sketched);
  const found = runs(sketched, all);
  const result: string[][] = [];
  for (const run of order(sketched, all, found)) {
    for (const place of found.places[run]!) {
      (result[all.column[place]!] ??= []).push(ids[place] ?? '-');
    }
  }
  return result.map((column) => column.join(' '));
}

describe('order', () => {
  it('is the authored one where nothing crosses', () => {
    expect(columns('s b a c', ['s > b', 's > a', 's > c'])).toEqual([
      's',
      'b a c',
    ]);
  });

  it('takes crossings out', () => {
    expect(
      columns('s a b c:1 a2 b2', [
        's > a > a2',
        's > b > b2',
        's > c',
        'c ~ a2',
      ]),
    ).toEqual(['s', 'a c b', 'a2 b2']);
    expect(columns('a:0 b:0 y:1 x:1 z:2', ['a > x > z', 'b > y > z'])).toEqual([
      'a b',
      'x y',
      'z',
    ]);
  });

  it('puts equals together rather than avoid a crossing', () => {
    expect(
      columns(
        'a:0 b:0 c:0 x:1 y:1 z:1',
        ['a ~ x', 'b ~ y', 'c ~ z'],
        ['x = z', 'a = b', 'b = c'],
      ),
    ).toEqual(['a b c', 'y x z']);
  });

  it('holds every run once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {minLength: 1}),
        (pairs) => {
          const sketched = part(
            Array.from({length: 10}, (_, n) => `r${n}:${n % 4}`).join(' '),
            [
              ...Array.from({length: 9}, (_, n) => `r${n} ~ r${n + 1}`),
              ...pairs.map(([a, b]) => `r${a} > r${b}`),
            ],
          );
          const all = places(sketched);
          const found = runs(sketched, all);
          const list = order(sketched, all, found);
          expect(list.toSorted((a, b) => a - b)).toEqual([
            ...found.places.keys(),
          ]);
        },
      ),
      {numRuns: 50, seed: 2},
    );
  });
});

/** Ladders of one part: a tree of promotions, with lateral moves and equals. */
const anyPart = fc
  .record({
    parents: fc.array(fc.nat(), {minLength: 3, maxLength: 9}),
    laterals: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {maxLength: 6}),
    equals: fc.array(fc.tuple(fc.nat(9), fc.nat(9)), {maxLength: 2}),
  })
  .map(({parents, laterals, equals}) =>
    part(
      ['r0', ...parents.map((_, n) => `r${n + 1}`)].join(' '),
      [
        ...parents.map((parent, n) => `r${parent % (n + 1)} > r${n + 1}`),
        ...laterals.map(([a, b]) => `r${a} ~ r${b}`),
      ],
      equals.map(([a, b]) => `r${a} = r${b}`),
    ),
  );

/** What is wrong with an order in the eyes of a reader, weighed as the sifting does. */
function faults(sketched: Part, all: Places, found: Runs, list: number[]) {
  const row = found.of.map((run) => list.indexOf(run));
  const segments = all.right.flatMap((ends, from) =>
    ends.map((to) => ({
      column: all.column[from],
      from: row[from]!,
      to: row[to]!,
    })),
  );
  const crossings = segments.flatMap((one, index) =>
    segments
      .slice(index + 1)
      .filter(
        (other) =>
          one.column === other.column &&
          (one.from - other.from) * (one.to - other.to) < 0,
      ),
  );
  const between = nextTo(sketched).flatMap(([a, b]) =>
    row.filter(
      (at, place) =>
        all.column[place] === all.column[a] &&
        (at - row[a]!) * (at - row[b]!) < 0,
    ),
  );
  return 16 * crossings.length + 20 * between.length;
}

function permutations(list: number[]): number[][] {
  return list.length === 0
    ? [[]]
    : list.flatMap((first) =>
        permutations(list.filter((other) => other !== first)).map((rest) => [
          first,
          ...rest,
        ]),
      );
}

describe('order of few runs', () => {
  it('is as good as the best of all orders', () => {
    fc.assert(
      fc.property(anyPart, (sketched) => {
        const all = places(sketched);
        const found = runs(sketched, all);
        fc.pre(found.places.length <= 6);
        const best = permutations([...found.places.keys()]).map((list) =>
          faults(sketched, all, found, list),
        );
        const list = order(sketched, all, found);
        expect(faults(sketched, all, found, list)).toBe(Math.min(...best));
      }),
      {numRuns: 100, seed: 2},
    );
  });
});

describe('together', () => {
  it('puts a run and what grows from it together', () => {
    const sketched = part('t:0 x:0 a:1 y:1 b:1', [
      't > a',
      't > b',
      'x > y',
      'x ~ b',
    ]);
    const all = places(sketched);
    const found = runs(sketched, all);
    const run = (place: number): number => found.of[place]!;
    const apart = [run(0), run(1), run(2), run(4)];
    expect(together(run(0), apart, sketched, all, found)).toEqual([
      run(0),
      run(2),
      run(4),
      run(1),
    ]);
  });
});
