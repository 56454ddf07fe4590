import {layout} from 'career-ladder';
import type {Company} from '../generator.mjs';
import type {Quality} from '../metrics.mjs';

/** Figures that the layout is held to, on companies that are always the same. Counts only: times are for the benchmark. */
describe('the layout of invented companies', () => {
  const seeds = Array.from({length: 10}, (_, index) => index + 1);
  let measured: (company: Company) => Quality;
  let generator: typeof import('../generator.mjs');

  beforeAll(async () => {
    generator = await import('../generator.mjs');
    const {measure} = await import('../metrics.mjs');
    const {drawGrid} = await import('../drawGrid.mjs');
    measured = (company) => measure(company, drawGrid(layout(company)));
  });

  function mean(size: number): Quality {
    const all = seeds.map((seed) => measured(generator.company(size, seed)));
    const keys = Object.keys(all[0]!) as (keyof Quality)[];
    return Object.fromEntries(
      keys.map((key) => [
        key,
        all.reduce((sum, one) => sum + one[key], 0) / all.length,
      ]),
    ) as unknown as Quality;
  }

  it.each(['development', 'security'] as const)(
    'is perfect for the classic %s ladder',
    (name) => {
      expect(measured(generator.classic(name))).toEqual({
        crossings: 0,
        bends: 0,
        straight: 1,
        centred: 1,
        together: 1,
        through: 0,
        overlaps: 0,
        area: expect.any(Number) as number,
      });
    },
  );

  it.each([
    {size: 20, more: 0},
    {size: 60, more: 1},
  ])(
    'crosses hardly more than any drawing of $size roles has to',
    async ({size, more}) => {
      const {leastCrossings} = await import('../leastCrossings.mjs');
      const beyond = seeds.map((seed) => {
        const made = generator.company(size, seed);
        return measured(made).crossings - leastCrossings(made);
      });
      expect(beyond.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(more);
    },
  );

  it.each([
    {size: 20, crossings: 0.1, centred: 1},
    {size: 60, crossings: 0.3, centred: 1},
    {size: 200, crossings: 8, centred: 0.8},
  ])('holds for $size roles', ({size, crossings, centred}) => {
    const quality = mean(size);
    expect(quality.crossings).toBeLessThanOrEqual(crossings);
    expect(quality.centred).toBeGreaterThanOrEqual(centred);
    expect(quality.together).toBeGreaterThan(0.99);
    expect(quality).toMatchObject({
      straight: 1,
      through: 0,
      overlaps: 0,
    });
  });
});

describe('the generator', () => {
  it('makes as many roles as asked for, the same for the same seed', async () => {
    const {company} = await import('../generator.mjs');
    for (const size of [1, 8, 61]) {
      expect(company(size, 3).roles).toHaveLength(size);
      expect(company(size, 3)).toEqual(company(size, 3));
      expect(company(size, 3)).not.toEqual(company(size, 4));
    }
  });
});
