/**
 * Prints how good and how fast the layout is, with Graphviz beside it in the same run, as Markdown.
 * Times wander with whatever else the machine does; trust the ratios.
 */
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {engines} from './engines.mjs';
import {classic, company} from './generator.mjs';
import {leastCrossings} from './leastCrossings.mjs';
import {measure} from './metrics.mjs';

const SEEDS = Array.from({length: 10}, (_, index) => index + 1);
const MANY = 5000;
/** For more roles it takes minutes to know what no drawing can do without. */
const PROVABLE = 60;

const script = fileURLToPath(import.meta.url);
const all = await engines();
if (process.argv[2] === '--many') {
  console.log(JSON.stringify(many(all[process.argv[3]])));
} else {
  report();
}

function report() {
  console.log('## Quality\n');
  console.log(
    table(
      [
        'ladders',
        'engine',
        'crossings',
        'bends',
        'lanes straight',
        'forks centred',
        'equals together',
        'through cards',
        'overlaps',
        'area (Mpx)',
        'same on repeat',
      ],
      [
        ...qualityRows('the two classic ones', [
          classic('development'),
          classic('security'),
        ]),
        ...[20, 60, 200].flatMap((size) =>
          qualityRows(
            `${size} roles, mean of ${SEEDS.length}`,
            SEEDS.map((seed) => company(size, seed)),
          ),
        ),
        ...[1000, 2000].flatMap((size) =>
          qualityRows(`${size} roles`, [company(size, 1)]),
        ),
      ],
    ),
  );
  console.log('\n## Time\n');
  console.log(
    table(
      [
        'roles',
        'engine',
        'first (ms)',
        'median, warm (ms)',
        'processor time (ms)',
      ],
      [8, 20, 60, 200, 1000, 2000].flatMap(timeRows),
    ),
  );
  console.log(`\n## ${MANY} ladders of 8 roles\n`);
  console.log(
    table(
      ['engine', 'time (ms)', 'processor time (ms)', 'memory (MB)'],
      Object.keys(all).map((name) => {
        const {time, processor, memory} = JSON.parse(
          execFileSync(process.execPath, [script, '--many', name]),
        );
        return [name, time.toFixed(0), processor.toFixed(0), memory.toFixed(0)];
      }),
    ),
  );
}

function qualityRows(title, companies) {
  const measured = Object.entries(all).map(([name, {place, draw}]) => {
    const figures = companies.map((one) => {
      const placed = place(one);
      const again = JSON.stringify(place(one)) === JSON.stringify(placed);
      return {...measure(one, draw(one, placed)), again};
    });
    const mean = (key, digits) =>
      (
        figures.reduce((sum, figure) => sum + figure[key], 0) / figures.length
      ).toFixed(digits);
    return [
      title,
      name,
      mean('crossings', 1),
      mean('bends', 1),
      mean('straight', 3),
      mean('centred', 3),
      mean('together', 3),
      mean('through', 1),
      mean('overlaps', 1),
      mean('area', 2),
      figures.every(({again}) => again) ? 'yes' : 'no',
    ];
  });
  const isProvable = companies.every(({roles}) => roles.length <= PROVABLE);
  return isProvable ? [...measured, leastRow(title, companies)] : measured;
}

function leastRow(title, companies) {
  const sum = companies.map(leastCrossings).reduce((a, b) => a + b);
  const unknown = new Array(8).fill('');
  return [
    title,
    'any, at least',
    (sum / companies.length).toFixed(1),
    ...unknown,
  ];
}

function timeRows(size) {
  const one = company(size, 1);
  return Object.entries(all).map(([name, {place}]) => {
    const first = timed(() => place(one)).time;
    const runs = [];
    const until = performance.now() + 1500;
    while (runs.length < 5 || (runs.length < 50 && performance.now() < until)) {
      runs.push(timed(() => place(one)));
    }
    const times = runs.map(({time}) => time).sort((a, b) => a - b);
    const processor =
      runs.reduce((sum, run) => sum + run.processor, 0) / runs.length;
    return [
      size,
      name,
      first.toFixed(1),
      times[Math.floor(times.length / 2)].toFixed(2),
      processor.toFixed(2),
    ];
  });
}

function many({place}) {
  const companies = Array.from({length: MANY}, (_, i) => company(8, i + 1));
  return {
    ...timed(() => companies.forEach((one) => place(one))),
    memory: process.resourceUsage().maxRSS / 1024,
  };
}

function timed(run) {
  const processor = process.cpuUsage();
  const start = performance.now();
  run();
  const time = performance.now() - start;
  const {user, system} = process.cpuUsage(processor);
  return {time, processor: (user + system) / 1000};
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
