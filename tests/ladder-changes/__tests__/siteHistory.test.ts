import {execFileSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import {changelogJsonSchema, comparisonJsonSchema} from 'career-ladder';
import {runCommand} from '../../../packages/career-ladder/src/cli/run';

interface Entry {
  from: string;
  to: string;
  date: string;
}

const site = path.resolve(__dirname, '../../../website');

async function changelog(): Promise<Entry[]> {
  return JSON.parse(
    await readFile(path.join(site, 'ladder-changes.json'), 'utf8'),
  ) as Entry[];
}

/** Whether the repository has its history: a shallow clone or a downloaded archive does not. */
function hasHistory(): boolean {
  try {
    // The first commit that has ladders.
    execFileSync('git', ['cat-file', '-e', '216dc6f^{commit}'], {
      cwd: site,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** No format is checked but dates, which the days of commits are. */
function validator(schema: object) {
  return new Ajv({formats: {date: /^\d{4}-\d\d-\d\d$/}}).compile(schema);
}

test('the changelog of the sample site is as its JSON Schema says', async () => {
  const validate = validator(changelogJsonSchema());
  const entries = await changelog();
  validate(entries);
  expect(validate.errors).toBeNull();
  expect(entries.length).toBeGreaterThanOrEqual(5);
  expect(validate([{...entries[0], step: 'huge'}])).toBe(false);
});

(hasHistory() ? test : test.skip)(
  'it says what the command says of the states in the history',
  async () => {
    const validate = validator(comparisonJsonSchema());
    for (const {date, ...entry} of await changelog()) {
      let out = '';
      await runCommand(['diff', entry.from, entry.to, '--json'], {
        cwd: site,
        env: process.env,
        stdout: {write: (text) => (out += text)},
        stderr: process.stderr,
        name: 'career-ladder',
      });
      const comparison = JSON.parse(out) as object;
      validate(comparison);
      expect(validate.errors).toBeNull();
      expect(comparison).toMatchObject(
        Object.fromEntries(
          Object.entries(entry).filter(([key]) => key !== 'name'),
        ),
      );
      expect(
        execFileSync('git', ['show', '-s', '--format=%cs', entry.to], {
          cwd: site,
          encoding: 'utf8',
        }).trim(),
      ).toBe(date);
    }
  },
);
