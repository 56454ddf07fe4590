import fc from 'fast-check';
import {order, together} from '../order';
import {places} from '../places';
import {runs} from '../runs';
import {part} from './sketch';

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
