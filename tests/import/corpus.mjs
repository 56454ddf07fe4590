// Imports real pages and compares the result with a reading by hand.
//
//   node tests/import/corpus.mjs <folder>
//
// The folder holds a folder for each page: `input.*` and `truth.json`, which has `ladders` (roles with title and href, edges
// as pairs of titles), or `levels`, `competencies`, `cells` and `sample` of a matrix, or `expect: refuse`.
// An error is silent if the import says nothing of the diagram or table that it is in.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {loadOrganization} from 'career-ladder';
import {compareWithTruth} from './compare.mjs';

const [folder] = process.argv.slice(2);
const command = path.resolve(
  import.meta.dirname,
  '../../packages/career-ladder/bin/career-ladder.js',
);

if (!folder || !existsSync(folder)) {
  console.log(
    `Skipped: ${folder ? `there is no folder ${folder}` : 'name the folder that holds the pages'}.`,
  );
  process.exit();
}

const pages = readdirSync(folder, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();

const rows = [];
for (const page of pages) {
  rows.push(await compare(page));
}
console.log('| page | ladders | matrix | refused | doubts | check | wrong |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const row of rows) {
  console.log(
    `| ${row.page} | ${row.ladders} | ${row.matrix} | ${row.refused} | ${row.doubts} | ${row.check} | ${row.wrong.length} |`,
  );
}
for (const {page, wrong, told} of rows) {
  for (const text of wrong) {
    console.log(`\n${page}: ${told ? '' : 'SILENT '}${text}`);
  }
}
const silent = rows.filter(({wrong, told}) => wrong.length > 0 && !told);
console.log(
  `\n${rows.filter(({wrong}) => wrong.length === 0).length} of ${rows.length} pages as read by hand, ${silent.length} with silent errors`,
);
process.exitCode = silent.length > 0 ? 1 : 0;

async function compare(page) {
  const input = readdirSync(path.join(folder, page)).find((name) =>
    name.startsWith('input.'),
  );
  const truth = JSON.parse(
    readFileSync(path.join(folder, page, 'truth.json'), 'utf8'),
  );
  const work = mkdtempSync(path.join(tmpdir(), 'career-ladder-'));
  const out = path.join(work, 'ladders');
  try {
    const {stdout, stderr} = spawnSync(
      process.execPath,
      [command, 'import', input, '--out', out, '--json'],
      {cwd: path.join(folder, page), encoding: 'utf8'},
    );
    if (stderr) {
      return result(page, {wrong: [stderr.trim()]});
    }
    const {found} = JSON.parse(stdout).sources[0];
    const made = found.filter(({kind}) => kind !== 'refused');
    const {organization} =
      made.length > 0
        ? await loadOrganization({
            folder: out,
            include: ['**/*.yml'],
            exclude: [],
          })
        : {organization: {tracks: []}};
    return result(page, {
      found,
      check: made.length > 0 ? checked(out) : '-',
      ...compareWithTruth(truth, found, organization.tracks),
    });
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

function result(page, {found = [], wrong, told = true, check = '-'}) {
  const number = (kind) => found.filter((each) => each.kind === kind).length;
  return {
    page,
    ladders: number('ladder'),
    matrix: number('matrix'),
    refused: number('refused'),
    doubts: found.reduce((sum, {doubts}) => sum + doubts.length, 0),
    check,
    told,
    wrong,
  };
}

function checked(out) {
  try {
    execFileSync(process.execPath, [command, 'check', out]);
    return 'ok';
  } catch ({stdout}) {
    return String(stdout).split('\n')[0];
  }
}
