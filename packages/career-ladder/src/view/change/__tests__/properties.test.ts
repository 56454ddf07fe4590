import fc from 'fast-check';
import type {Expectation} from '../../../organization';
import {organizationOf} from '../../__tests__/organizations';
import type {CompetencyChangeView, RoleChangeView} from '../types';
import {viewLevelChange} from '../viewLevelChange';
import {markdown} from './read';

/** Few words, so that many texts are alike. */
const text = fc
  .array(fc.constantFrom('plans', 'tests', 'ships', 'asks', 'well'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const competencies = ['one', 'two', 'three'];

const expectations = fc.array(
  fc.record({
    competency: fc.constantFrom(...competencies),
    level: fc.constantFrom('low', 'high'),
    text,
  }),
  {minLength: 1, maxLength: 14},
);

type Said = Pick<Expectation, 'competency' | 'level' | 'text'>;

function compare(said: Said[], from: string, to: string): RoleChangeView {
  const organization = organizationOf({
    steps: ['low', 'high'].map((id) => ({levels: [{id, title: id}]})),
    competencies: competencies.map((id) => ({id, title: id})),
    expectations: said.map((one) => ({
      ...one,
      examples: [],
      position: {file: 'track.yml', line: 1, column: 1},
    })),
    roles: ['low', 'high'].map((id) => ({id, level: id})),
  });
  const [change] = viewLevelChange(organization, {
    from: `track#${from}`,
    to: `track#${to}`,
  }).changes;
  return change!;
}

function all({themes, same}: RoleChangeView): CompetencyChangeView[] {
  return [...themes, ...(same?.themes ?? [])].flatMap(
    (theme) => theme.competencies,
  );
}

/** How many expectations are of which kind, a new competency's being new and so on. */
function kindsOf(change: RoleChangeView): Record<string, number> {
  const count = {new: 0, gone: 0, same: 0, pair: 0};
  for (const {kind: whole, parts} of all(change)) {
    for (const {kind = whole, expectations: found} of parts) {
      const counted =
        kind === 'raised' || kind === 'changed' || kind === 'reworded'
          ? 'pair'
          : kind;
      count[counted] += found.length;
    }
  }
  return count;
}

const isWritten = (said: Said[]) =>
  ['low', 'high'].every((level) => said.some((one) => one.level === level));

describe('whatever is expected', () => {
  it('nothing differs between a role and itself', () => {
    fc.assert(
      fc.property(expectations.filter(isWritten), (said) => {
        const change = compare(said, 'low', 'low');
        expect(change.themes).toEqual([]);
        expect(kindsOf(change).same).toBe(
          said.filter(({level}) => level === 'low').length,
        );
      }),
    );
  });

  it('every expectation of both roles occurs once', () => {
    fc.assert(
      fc.property(expectations.filter(isWritten), (said) => {
        const found = all(compare(said, 'low', 'high')).flatMap(
          ({id, kind: whole, parts}) =>
            parts.flatMap(({kind = whole, expectations: shown}) =>
              shown.flatMap(({before, text: after}) => {
                const plain = (one: typeof after) =>
                  markdown(one).replace(/\[[-+]|[-+]\]/g, '');
                return [
                  ...(kind === 'gone' ? [] : [`${id} high ${plain(after)}`]),
                  ...(kind === 'gone' || kind === 'same'
                    ? [`${id} low ${plain(after)}`]
                    : []),
                  ...(before === undefined
                    ? []
                    : [`${id} low ${plain(before)}`]),
                ];
              }),
            ),
        );
        expect(found.sort()).toEqual(
          said
            .map((one) => `${one.competency} ${one.level} ${one.text}`)
            .sort(),
        );
      }),
    );
  });

  it('the other way round, what was new is gone, and the rest is as it was', () => {
    fc.assert(
      fc.property(expectations.filter(isWritten), (said) => {
        const up = kindsOf(compare(said, 'low', 'high'));
        const down = kindsOf(compare(said, 'high', 'low'));
        expect(down).toEqual({...up, new: up.gone, gone: up.new});
      }),
    );
  });

  it('each changed pair shows which words differ', () => {
    fc.assert(
      fc.property(expectations.filter(isWritten), (said) => {
        const pairs = all(compare(said, 'low', 'high')).flatMap(({parts}) =>
          parts.flatMap((part) =>
            part.expectations.filter(({before}) => before !== undefined),
          ),
        );
        for (const pair of pairs) {
          expect(JSON.stringify(pair)).toMatch(/"tag":"(?:ins|del)"/);
        }
      }),
    );
  });
});
