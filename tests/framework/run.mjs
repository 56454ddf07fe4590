// Converts a published framework, builds a site with it, and looks for each expectation in the page.
//
//   node tests/framework/run.mjs <folder>
//
// The folder holds `input.yml`: `name`, `levels`, `themes` and `competencies`, as `convert.mjs` reads them. All that is made of
// it is in a temporary folder, which is removed again.
import {existsSync} from 'node:fs';
import {mkdtemp, readFile, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {formatProblems, loadOrganization} from 'career-ladder';
import {parse} from 'yaml';
import {convert} from './convert.mjs';
import {plain, readMatrix} from './readMatrix.mjs';
import {buildSite} from './site.mjs';

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(folder)) {
  console.log(
    `Skipped: ${folder ? `there is no folder ${folder}` : 'name the folder that holds the framework'}.`,
  );
  process.exit();
}

const framework = parse(await readFile(path.join(folder, 'input.yml'), 'utf8'));
const work = await realpath(
  await mkdtemp(path.join(tmpdir(), 'career-ladder-framework-')),
);
try {
  const page = await buildSite(work, 'engineering', convert(framework));
  const {problems} = await loadOrganization({
    folder: path.join(work, 'ladders'),
    include: ['**/*.yml'],
    exclude: [],
  });
  if (problems.length > 0) {
    console.log(`${formatProblems(problems, {folder: 'ladders'})}\n`);
  }
  const {text, cells} = await readMatrix(page);
  const found = framework.competencies.map((expected) => ({
    ...expected,
    ...place(expected, text, cells),
  }));
  console.log('| level | expected | once | in its place |');
  console.log('| --- | --- | --- | --- |');
  for (const {id, name} of framework.levels) {
    const here = found.filter(({level}) => level === id);
    console.log(
      `| ${name} | ${here.length} | ${here.filter(({once}) => once).length} | ${here.filter(({right}) => right).length} |`,
    );
  }
  const good = found.filter(({once, right}) => once && right);
  const filled = cells.filter((cell) => cell.text !== '');
  console.log(
    `\n${good.length} of ${found.length} expectations are in the page once, under the right level and competency; ${filled.length} cells are filled`,
  );
  process.exitCode =
    good.length === found.length && filled.length === found.length ? 0 : 1;
} finally {
  await rm(work, {recursive: true, force: true});
}

/** Whether an expectation is in the page once, and whether its cell holds it and nothing else. */
function place({level, theme, summary}, text, cells) {
  // Numbers of a list are not among a page's texts.
  const words = plain(summary.replace(/^\d+\.\s/gm, ''));
  const levelName = framework.levels.find(({id}) => id === level).name;
  const themeName = framework.themes.find(({id}) => id === theme).name;
  return {
    once: text.split(words).length === 2,
    right: cells.some(
      (cell) =>
        cell.level === levelName &&
        cell.competency === themeName &&
        cell.text === words,
    ),
  };
}
