import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {
  type CompetencyChangeView,
  loadOrganization,
  type RoleKey,
  viewLevelChange,
} from 'career-ladder';

/** What a person says of two roles after reading the handbook's ladders. */
interface Truth {
  from: RoleKey;
  to: RoleKey;
  competencies: Record<string, CompetencyChangeView['kind']>;
}

const root = path.resolve(__dirname, '../../..');

test('what changes between roles of the handbook is what a reader finds', async () => {
  const truth = JSON.parse(
    await readFile(path.join(root, 'tests/level-change/truth.json'), 'utf8'),
  ) as Truth[];
  const {organization} = await loadOrganization({
    folder: path.join(root, 'website/ladders'),
    include: ['**/*.{yml,yaml,json}'],
    exclude: [],
  });
  const found = truth.flatMap(({from, to}) =>
    viewLevelChange(organization, {from, to}).changes.map(
      ({themes, same}): Truth => ({
        from,
        to,
        competencies: Object.fromEntries(
          [...themes, ...(same?.themes ?? [])].flatMap(({competencies}) =>
            competencies.map(({id, kind}) => [id, kind]),
          ),
        ),
      }),
    ),
  );
  expect(truth.length).toBeGreaterThan(0);
  expect(found).toEqual(truth);
});
