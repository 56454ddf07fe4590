/**
 * Prints what large expectations cost, as Markdown: a site whose tracks have them on their pages beside the same site without.
 * The sites are built in turns, each in a process of its own; trust the ratios, for times wander with whatever else the machine
 * does. Fails if a page holds what another track expects.
 *   node tests/benchmarks/expectations/run.mjs [--runs <number>]
 */
import {Buffer} from 'node:buffer';
import {spawnSync} from 'node:child_process';
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import {figure, kilobytes, median, print} from '../pages/report.mjs';
import {docusaurus, removeCaches, writeSite} from '../pages/site.mjs';
import {visit, weight} from '../pages/visit.mjs';
import {markOf, organization, pages, size, tracks} from './input.mjs';

const {values} = parseArgs({options: {runs: {type: 'string', default: '3'}}});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  throw new Error(`--runs is "${values.runs}", which is no number of runs.`);
}
const measured = path.resolve(import.meta.dirname, '../command/measured.mjs');

const sites = await Promise.all(
  [false, true].map(async (expects) => ({
    folder: await writeSite({
      name: expects ? 'expectations' : 'no-expectations',
      shared: organization({expects}),
      ladders: tracks({expects}),
      docs: pages({expects}),
    }),
    builds: [],
  })),
);
for (let run = 0; run < runs; run += 1) {
  for (const {folder, builds} of sites) {
    await removeCaches(folder);
    builds.push(build(folder));
  }
}
const [without, withAll] = sites.map(({folder, builds}) => ({
  folder,
  cpu: median(builds.map(({cpu}) => cpu)),
  memory: median(builds.map(({memory}) => memory)),
}));

const ids = Object.keys(tracks({expects: false}));
const seen = [];
for (const id of ids) {
  seen.push({id, ...(await weigh(withAll.folder, id))});
}
const [first] = ids;
const plain = await weigh(without.folder, first);
const foreign = seen.filter(({id, texts}) =>
  ids.some((other) => other !== id && texts.includes(markOf(other))),
);
const own = seen.filter(
  ({id, html}) =>
    html.split(markOf(id)).length - 1 ===
    size.levels * (size.competencies - size.shared),
);

const holds = print(
  `${size.competencies} competencies, ${size.levels} levels, ${size.tracks} tracks`,
  [
    ratio('build, CPU seconds', without.cpu, withAll.cpu, 's'),
    ratio('build, peak memory', without.memory, withAll.memory, 'MB'),
    figure(
      'data of the organization',
      '',
      `${await dataOf(withAll.folder)} (without: ${await dataOf(without.folder)})`,
    ),
    figure('HTML of a page', '', compared(plain, seen, htmlBytes)),
    figure('HTML of a page, gzipped', '', compared(plain, seen, htmlWeight)),
    figure(
      'scripts of a page, gzipped',
      '',
      compared(plain, seen, ({scripts}) => weight(scripts)),
    ),
    figure(
      'pages with all that their track expects',
      size.tracks,
      own.length,
      own.length === size.tracks,
    ),
    figure(
      'pages with what another track expects',
      0,
      foreign.length,
      foreign.length === 0,
    ),
  ],
);
process.exitCode = holds ? 0 : 1;

/** In a process of its own, which tells on its last line what it took. */
function build(folder) {
  const {stderr, status} = spawnSync(
    process.execPath,
    [measured, docusaurus, 'run', 'build', folder],
    {cwd: folder, encoding: 'utf8', maxBuffer: 1e9},
  );
  if (status !== 0) {
    throw new Error(stderr);
  }
  return JSON.parse(stderr.trim().split('\n').at(-1));
}

/** What the page of a track is made of: all that a reader's browser is sent before anything is clicked. */
async function weigh(folder, id) {
  const built = path.join(folder, 'build');
  const html = await readFile(path.join(built, id, 'index.html'), 'utf8');
  const {scripts} = await visit(built, id);
  return {html, scripts, texts: [html, ...scripts.values()].join('\n')};
}

function htmlBytes({html}) {
  return Buffer.byteLength(html);
}

function htmlWeight({html}) {
  return gzipSync(html, {level: 9}).length;
}

function compared(before, pages, bytesOf) {
  return `${kilobytes(median(pages.map(bytesOf)))} (without: ${kilobytes(bytesOf(before))})`;
}

function ratio(name, before, after, unit) {
  return figure(
    name,
    '',
    `${(after / before).toFixed(2)} times; ${after.toFixed(1)} ${unit} (without: ${before.toFixed(1)} ${unit})`,
  );
}

async function dataOf(folder) {
  const file = path.join(
    folder,
    '.docusaurus/docusaurus-plugin-career-ladder/default/_organization.json',
  );
  return kilobytes((await stat(file)).size);
}
