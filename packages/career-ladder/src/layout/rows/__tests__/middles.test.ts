import {authoredOrder} from '../../order/authoredOrder';
import {middles} from '../middles';
import {places} from '../../places/places';
import {runs} from '../../places/runs';
import {part} from '../../__tests__/sketch';

/** As `fork trunk: first last`, runs named by their first card. */
function wanted(...args: Parameters<typeof part>): string[] {
  const ids = args[0].split(' ').map((role) => role.split(':')[0]!);
  const sketched = part(...args);
  const all = places(sketched);
  const found = runs(sketched, all);
  const name = (run: number): string =>
    ids[found.places[run]!.find((place) => place < all.cards)!]!;
  return middles(all, found, authoredOrder(all, found)).map(
    ({trunk, first, last, isFork}) =>
      `${isFork ? 'fork' : 'join'} ${name(trunk)}: ${name(first)} ${name(last)}`,
  );
}

describe('middles', () => {
  it('are wanted of the outer branches', () => {
    expect(wanted('s a b', ['s > a', 's > b'])).toEqual(['fork s: a b']);
    expect(wanted('s a b c d', ['s > a', 's > b', 's > c', 's > d'])).toEqual([
      'fork s: a d',
    ]);
  });

  it('are wanted of the middle one of an odd number, before the outer ones', () => {
    expect(wanted('s a b c', ['s > a', 's > b', 's > c'])).toEqual([
      'fork s: b b',
      'fork s: a c',
    ]);
  });

  it('are wanted of the middle one of trunks with the same branches, as not all can have them', () => {
    const moves = (trunks: string[]) =>
      trunks.flatMap((trunk) => [`${trunk} > x`, `${trunk} > y`]);
    expect(wanted('a b c x y', moves(['a', 'b', 'c']))).toEqual([
      'fork b: x y',
    ]);
    expect(wanted('a b x y', moves(['a', 'b']))).toEqual([]);
  });

  it('are wanted of the last forks first, and of joins after all forks', () => {
    expect(
      wanted('s a b a1 a2 c', ['s > a > a1 > c', 'a > a2', 's > b', 'a2 > c']),
    ).toEqual(['fork a: a1 a2', 'fork s: a b', 'join c: a1 a2']);
  });

  it('are not wanted where the trunk goes straight on', () => {
    expect(wanted('s::ic a::ic b::m', ['s > a', 's > b'])).toEqual([]);
  });

  it('are not wanted of lateral moves and of moves that skip', () => {
    expect(wanted('s:0 a:1 b:1 c:2', ['s > a > c', 's ~ b', 's > c'])).toEqual(
      [],
    );
  });
});
