import fc from 'fast-check';
import type {Organization} from '../../../organization';
import {trackOf} from '../../__tests__/organizations';
import type {BandView, LevelMapView} from '../../types';
import {viewMap} from '../viewMap';

const levels = ['a', 'b', 'c', 'd', 'e', 'f'];
const steps = levels.map((id) => ({levels: [{id, title: id}]}));

interface Drawn {
  organization: Organization;
  moves: {from: string; to: string; kind: 'promotion' | 'lateral'}[];
}

/** Two to six tracks of up to eight roles, some without a level, with moves between any two of them. */
const companies = fc
  .array(
    fc.array(fc.option(fc.constantFrom(...levels), {freq: 8}), {
      minLength: 1,
      maxLength: 8,
    }),
    {minLength: 2, maxLength: 6},
  )
  // Without a level at all, tracks share nothing.
  .filter((tracks) => tracks.every((roles) => roles.some(Boolean)))
  .chain((tracks) => {
    const keys = tracks.flatMap((roles, track) =>
      roles.map((_, role) => `t${track}#r${role}`),
    );
    const ends = fc
      .tuple(fc.constantFrom(...keys), fc.constantFrom(...keys))
      .filter(([from, to]) => from !== to);
    return fc
      .uniqueArray(
        fc.record({
          ends,
          kind: fc.constantFrom('promotion' as const, 'lateral' as const),
        }),
        {
          maxLength: 30,
          // Two moves between the same roles are an error in the data.
          selector: ({ends: both}) => both.toSorted().join(' '),
        },
      )
      .map((written): Drawn => {
        const moves = written.map(({ends: [from, to], kind}) => ({
          from,
          to,
          kind,
        }));
        return {moves, organization: organizationOf(tracks, moves)};
      });
  });

function organizationOf(
  tracks: (string | null)[][],
  moves: Drawn['moves'],
): Organization {
  return {
    tracks: tracks.map((roles, index) => {
      const id = `t${index}`;
      return trackOf({
        id,
        steps,
        roles: roles.map((level, role) => ({
          id: `r${role}`,
          ...(level !== null && {level}),
        })),
        moves: moves.filter(({from, to}) =>
          [from, to].some((key) => key.startsWith(`${id}#`)),
        ),
      });
    }),
  };
}

function mapOf({organization}: Drawn): LevelMapView {
  const {maps} = viewMap(organization, undefined);
  expect(maps).toHaveLength(1);
  return maps[0]!;
}

/** Rows that each card takes. */
function extents({roles, span: usual}: BandView) {
  return roles.map(({id, column, row, span = usual}) => ({
    id,
    column,
    top: row,
    bottom: row + span,
  }));
}

function holds(check: (drawn: Drawn, map: LevelMapView) => void): void {
  fc.assert(
    fc.property(companies, (drawn) => {
      check(drawn, mapOf(drawn));
    }),
    {numRuns: 300},
  );
}

test('no card lies on another one, or outside of its band', () => {
  holds((_, {bands}) => {
    for (const band of bands) {
      const cards = extents(band);
      for (const [index, card] of cards.entries()) {
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(band.rows);
        for (const other of cards.slice(index + 1)) {
          expect(
            card.column !== other.column ||
              card.bottom <= other.top ||
              other.bottom <= card.top,
          ).toBe(true);
        }
      }
    }
  });
});

test('no line runs through a card', () => {
  holds((_, {bands}) => {
    for (const band of bands) {
      const cards = extents(band);
      for (const {at, lines} of band.strips.filter(
        ({at: strip}) => strip % 2 === 0,
      )) {
        for (const {y} of lines) {
          const row = (y[0] / 1000) * band.rows;
          const hit = cards.filter(
            ({column, top, bottom}) =>
              column === at / 2 && row > top && row < bottom,
          );
          expect(y[1]).toBe(y[0]);
          expect(hit).toEqual([]);
        }
      }
    }
  });
});

test('each move between bands is drawn in all bands from one end to the other, with one arrowhead', () => {
  holds(({moves}, {bands}) => {
    const ids = bands.flatMap(({roles}) => roles.map(({id}) => id));
    const bandOf = (key: string) =>
      bands.findIndex(({roles}) => roles.some(({id}) => id === key));
    for (const {from, to} of moves) {
      const [first, last] = [bandOf(from), bandOf(to)].sort((a, b) => a - b);
      if (first === last) {
        continue;
      }
      const lines = bands.map(({strips}) =>
        strips.flatMap((strip) =>
          strip.lines.filter(
            (line) => ids[line.from] === from && ids[line.to] === to,
          ),
        ),
      );
      const touched = lines.flatMap((own, band) =>
        own.length > 0 ? [band] : [],
      );
      expect(touched).toEqual(
        Array.from({length: last! - first! + 1}, (_, index) => first! + index),
      );
      expect(lines.flat().filter(({head}) => head)).toHaveLength(1);
    }
  });
});

test('the same organization gives the same map', () => {
  fc.assert(
    fc.property(companies, (drawn) => {
      expect(mapOf(drawn)).toEqual(mapOf(drawn));
    }),
    {numRuns: 50},
  );
});
