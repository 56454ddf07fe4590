import path from 'node:path';
import fc from 'fast-check';
import type {LayoutMove} from '../../../layout/types';
import {loadOrganization} from '../../../load';
import {levelsOf} from '../../../resolve/levels';
import type {LadderReading} from '../../types';
import {readArrowTable} from '../readArrowTable';
import {drawArrowTable} from './drawArrowTable';
import {tablesOf} from './read';

interface Ladder {
  roles: {id: string; title: string; href?: string; step?: number}[];
  moves: LayoutMove[];
}

/** Every role but the first is promoted to by one before it. */
const anyTree: fc.Arbitrary<Ladder> = fc
  .array(fc.nat(), {minLength: 2, maxLength: 14})
  .map((choices) => ({
    roles: [0, ...choices].map((_, n) => ({
      id: `r${n}`,
      title: `Engineer ${n}`,
      ...(n % 3 > 0 && {href: `/jobs#r${n}`}),
    })),
    moves: choices.map((choice, n) => ({
      from: `r${choice % (n + 1)}`,
      to: `r${n + 1}`,
      kind: 'promotion' as const,
    })),
  }));

describe('a ladder drawn as a table with arrows and read again', () => {
  it('has the same roles, links and promotions, and no doubt', async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(anyTree, async (ladder) => {
        const table = drawArrowTable(ladder);
        fc.pre(table !== undefined);
        drawn++;
        expect(await readAgain(table)).toEqual(plainly(ladder));
      }),
      {numRuns: 100},
    );
    expect(drawn).toBeGreaterThanOrEqual(100);
  });

  it('is the same for the tracks of the sample site that a table can draw', async () => {
    const {organization} = await loadOrganization({
      folder: path.resolve('website/ladders'),
      include: ['**/*.yml'],
      exclude: [],
    });
    const drawn: string[] = [];
    for (const track of organization.tracks) {
      const levels = levelsOf(track.steps);
      const own = new Set(track.roles.map(({key}) => key));
      const ladder: Ladder = {
        roles: track.roles.map(({key, title, href, level}) => {
          const step = levels.get(level ?? '')?.step;
          return {
            id: key,
            title,
            ...(href !== undefined && {href}),
            ...(step !== undefined && {step}),
          };
        }),
        moves: track.moves.filter(({from, to}) => own.has(from) && own.has(to)),
      };
      const table = drawArrowTable(ladder);
      if (table !== undefined) {
        drawn.push(track.id);
        expect(await readAgain(table)).toEqual(plainly(ladder));
      }
    }
    expect(drawn).toMatchInlineSnapshot(`
      [
        "development",
        "farmers/field-service",
        "farmers/sales",
        "farmers/support",
        "hardware/compliance",
        "hardware/electronics",
        "hardware/firmware",
        "hardware/mechanical",
        "hardware/prototyping",
        "platform/data",
        "platform/mapping",
        "platform/quality",
        "platform/reliability",
        "product/design",
        "product/writing",
        "science/data-analysis",
        "security",
        "workshop",
      ]
    `);
  });
});

interface Plain {
  roles: string[];
  promotions: string[];
  doubts: string[];
}

/** Titles with their links, and pairs of titles, sorted. */
function plainly({roles, moves}: Ladder): Plain {
  const titles = new Map(roles.map(({id, title}) => [id, title]));
  return {
    roles: roles.map(({title, href}) => `${title} <${href ?? ''}>`).sort(),
    promotions: moves
      .filter(({kind}) => kind === 'promotion')
      .map(({from, to}) => `${titles.get(from)} → ${titles.get(to)}`)
      .sort(),
    doubts: [],
  };
}

async function readAgain(page: string): Promise<Plain | undefined> {
  const tables = await tablesOf(page);
  const readings = tables.flatMap((table) => readArrowTable(table) ?? []);
  const ladders = readings.filter(
    (reading): reading is LadderReading => reading.kind === 'ladder',
  );
  const all = ladders.map(({ladder: {roles, moves}}) =>
    plainly({
      roles: roles.map(({key, ...role}) => ({id: key, ...role})),
      moves,
    }),
  );
  return {
    roles: all.flatMap(({roles}) => roles).sort(),
    promotions: all.flatMap(({promotions}) => promotions).sort(),
    doubts: [
      ...readings.flatMap((reading) =>
        reading.kind === 'refused' ? reading.reason : [],
      ),
      ...ladders.flatMap(({doubts}) => doubts.map(({message}) => message)),
    ],
  };
}
