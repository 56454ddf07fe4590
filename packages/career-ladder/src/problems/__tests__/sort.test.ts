import fc from 'fast-check';
import type {Problem} from '../../organization';
import {sortProblems} from '../sort';

const problems = fc.array(
  fc.record({
    rule: fc.constant('a-rule'),
    severity: fc.constantFrom('error' as const, 'warning' as const),
    position: fc.record({
      file: fc.constantFrom('', 'a.yml', 'b.yml'),
      line: fc.integer({min: 1, max: 3}),
      column: fc.integer({min: 1, max: 3}),
    }),
    message: fc.string(),
  }),
);

function places(list: readonly Problem[]): string[] {
  return list.map(
    ({position: {file, line, column}}) => `${file}:${line}:${column}`,
  );
}

describe('sortProblems', () => {
  it('sorts by file, line and column, and loses nothing', () => {
    fc.assert(
      fc.property(problems, (list) => {
        const sorted = sortProblems(list);
        expect(places(sorted)).toEqual(places(list).sort());
        expect(new Set(sorted)).toEqual(new Set(list));
      }),
    );
  });

  it('keeps the order at one place', () => {
    const position = {file: 'a.yml', line: 1, column: 1};
    const severity = 'error';
    const first = {rule: 'z', severity, position, message: ''} as const;
    const second = {rule: 'a', severity, position, message: ''} as const;
    expect(sortProblems([first, second])).toEqual([first, second]);
  });
});
