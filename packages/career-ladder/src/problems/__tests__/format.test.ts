import type {Problem} from '../../organization';
import {formatProblems} from '../format';

function problem(
  severity: Problem['severity'],
  file: string,
  line: number,
  column: number,
): Problem {
  return {
    rule: 'a-rule',
    severity,
    position: {file, line, column},
    message: 'What is wrong.',
  };
}

describe('formatProblems', () => {
  it('groups by file, sorts by place, and counts', () => {
    expect(
      formatProblems(
        [
          problem('error', 'security.yml', 12, 5),
          problem('warning', 'security.yml', 3, 1),
          problem('error', 'development.yml', 7, 9),
          problem('error', 'security.yml', 12, 3),
        ],

        {folder: 'ladders'},
      ),
    ).toMatchInlineSnapshot(`
      "3 errors and 1 warning in 2 files

      ladders/development.yml:7:9  error: What is wrong. [a-rule]

      ladders/security.yml:3:1  warning: What is wrong. [a-rule]
      ladders/security.yml:12:3  error: What is wrong. [a-rule]
      ladders/security.yml:12:5  error: What is wrong. [a-rule]"
    `);
  });

  it('names the folder alone where the folder itself is wrong', () => {
    expect(formatProblems([problem('error', '', 1, 1)], {folder: 'ladders'}))
      .toMatchInlineSnapshot(`
      "1 error

      ladders  error: What is wrong. [a-rule]"
    `);
  });

  it('leaves out what there is none of', () => {
    expect(
      formatProblems(
        [problem('warning', 'a.yml', 1, 1), problem('warning', 'b.yml', 1, 1)],
        {folder: 'l'},
      ),
    ).toMatch(/^2 warnings in 2 files\n/);
  });

  it('is empty where nothing is wrong', () => {
    expect(formatProblems([], {folder: 'ladders'})).toBe('');
  });
});
