// Runs every check and sums them up in a last line `N passed, N failed`.
// A static check counts as one; a run of Jest counts each of its tests.
import {spawn, spawnSync} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'tests/.work/reports');

/** They write nothing that another one reads, so they run side by side; tests, which are sensitive to load, do not. */
const staticChecks = ['typecheck', 'lint', 'format:check', 'spell'];
const testRuns = ['test:unit', 'test:browser'];

function run(script, args = []) {
  console.log(`\n> npm run ${script}`);
  const {status} = spawnSync('npm', ['run', '--silent', script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

function asOneTest(succeeded) {
  return succeeded ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

/** Prints what it said when it has ended, so that the checks do not talk at once. */
async function runStaticCheck(script) {
  const child = spawn('npm', ['run', '--silent', script], {cwd: root});
  const ended = new Promise((resolve) => child.once('close', resolve));
  const [said, complained, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  console.log(`\n> npm run ${script}\n${said}${complained}`);
  return {script, ...asOneTest(status === 0)};
}

function runTests(script) {
  const report = path.join(reports, `${script.replace(':', '-')}.json`);
  rmSync(report, {force: true});
  const succeeded = run(script, [
    '--',
    '--ci',
    '--json',
    `--outputFile=${report}`,
  ]);
  const {passed, failed} = countTests(report);
  // A run that failed without a failed test (a crash, nothing found) is a failure of its own.
  return {passed, failed: succeeded ? failed : Math.max(failed, 1)};
}

function countTests(report) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    };
  } catch {
    return {passed: 0, failed: 1};
  }
}

mkdirSync(reports, {recursive: true});
const results = [
  {script: 'build:packages', ...asOneTest(run('build:packages'))},
  ...(await Promise.all(staticChecks.map(runStaticCheck))),
  ...testRuns.map((script) => ({script, ...runTests(script)})),
];

console.log('');
for (const {script, passed, failed} of results) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'}  ${script}: ${passed} passed, ${failed} failed`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);

const everyRunHadTests = results.every(
  (result) => result.passed + result.failed > 0,
);
process.exitCode = failed === 0 && everyRunHadTests ? 0 : 1;
