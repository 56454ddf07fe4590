/**
 * Prints what the command costs beside reading the same files, as Markdown: CPU seconds and peak memory of a process of its
 * own for each, the median of several runs in turns. Times wander with whatever else the machine does; trust the ratios.
 */
import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {largeFolder, largePage} from './input.mjs';

const RUNS = 3;
const TRACKS = 1000;
const command = path.resolve(
  import.meta.dirname,
  '../../../packages/career-ladder/bin/career-ladder.js',
);
const measured = path.join(import.meta.dirname, 'measured.mjs');

const work = mkdtempSync(path.join(tmpdir(), 'career-ladder-'));
try {
  write(path.join(work, 'before'), largeFolder(TRACKS));
  write(path.join(work, 'after'), largeFolder(TRACKS, {changed: true}));
  write(work, new Map([['page.md', largePage(5_000_000)]]));
  const rows = [
    ['read 1,000 files', 'read', 'before'],
    ['check of 1,000 tracks, 20,000 roles', 'run', 'check', 'before'],
    ['read both folders', 'read', 'before', 'after'],
    ['diff of two such folders', 'run', 'diff', 'before', 'after', '--json'],
    ['read a page of 5 MB', 'read', 'page.md'],
    [
      'import of that page',
      'run',
      'import',
      'page.md',
      '--out',
      'out',
      '--force',
    ],
  ].map(([name, ...args]) => ({name, args, runs: []}));
  for (let run = 0; run < RUNS; run++) {
    for (const row of rows) {
      row.runs.push(measure(row.args));
    }
  }
  console.log('| what | CPU (s) | time (s) | memory (MB) |');
  console.log('| --- | --- | --- | --- |');
  for (const {name, runs} of rows) {
    const [cpu, time, memory] = ['cpu', 'time', 'memory'].map((key) =>
      median(runs.map((run) => run[key])),
    );
    console.log(
      `| ${name} | ${cpu.toFixed(2)} | ${time.toFixed(2)} | ${memory.toFixed(0)} |`,
    );
  }
} finally {
  rmSync(work, {recursive: true, force: true});
}

function write(folder, files) {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

/** In a process of its own, which tells on its last line what it took. */
function measure(args) {
  const {stderr, status} = spawnSync(
    process.execPath,
    [measured, command, ...args],
    {cwd: work, encoding: 'utf8', maxBuffer: 1e9},
  );
  const last = stderr.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{') || status === 2) {
    throw new Error(stderr);
  }
  return JSON.parse(last);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
