import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {company, organization} from '../company.mjs';
import {linkImport, listOfLinks, page} from '../handbook.mjs';
import {figure, kilobytes, median} from '../report.mjs';
import {build, writeSite} from '../site.mjs';
import {visit} from '../visit.mjs';

export const title = 'A map of 40 tracks and 600 roles';

const tracks = company(40);
const roles = Object.values(tracks).flatMap((track) => track.roles);
/** Of a window that has room for all columns, in px. */
const wide = 1600;
/** A frame that takes longer is felt. */
const longTask = 50;

/** @param runs how many times each site is built and opened, in turns */
export async function measure({runs}) {
  const map = await measureSite('map', page('Careers', '<CareerMap />'), runs);
  const list = await measureSite(
    'map-list',
    page('Careers', listOfLinks(roles), linkImport),
    runs,
  );
  const shown = map.html.match(/career-ladder__title/g)?.length ?? 0;
  return [
    figure('roles in the HTML', 600, shown, shown === 600),
    figure(
      'lines that can be seen',
      'many',
      map.lines,
      map.lines > roles.length,
    ),
    figure(
      'build, CPU seconds (the same roles as a list of links)',
      '',
      `${map.seconds.toFixed(1)} (${list.seconds.toFixed(1)})`,
    ),
    figure('HTML', '', weightOf(map.html)),
    figure('HTML of the list', '', weightOf(list.html)),
    figure(
      'first paint (list), ms',
      '',
      `${map.painted} (${list.painted}), on a processor four times slower ${map.paintedSlowly} (${list.paintedSlowly})`,
    ),
    figure(
      'longest task while it is scrolled to its end, ms',
      `≤ ${longTask}`,
      map.longest,
      map.longest <= longTask,
    ),
    figure('layout shift', 0, map.shift, map.shift === 0),
    figure(
      'console messages',
      0,
      [map.messages.length, ...map.messages].join('; '),
      map.messages.length === 0,
    ),
  ];
}

async function measureSite(name, content, runs) {
  const folder = await writeSite({
    name,
    shared: organization,
    ladders: tracks,
    docs: {
      'index.md': '# Start\n',
      // The map needs the room beside it.
      'compared.mdx': `---\nhide_table_of_contents: true\n---\n\n${content}`,
      ...Object.fromEntries(
        Object.entries(tracks).map(([id, track]) => [
          `jobs/${id}.md`,
          `# ${track.title}\n`,
        ]),
      ),
    },
  });
  const seconds = [];
  for (let run = 0; run < Math.min(runs, 3); run += 1) {
    seconds.push(await build(folder));
  }
  const built = path.join(folder, 'build');
  const file = path.join(built, 'compared/index.html');
  const fast = [];
  const slow = [];
  let seen;
  for (let run = 0; run < runs; run += 1) {
    seen = await visit(built, 'compared', lookThrough, wide);
    fast.push(seen.used.painted);
    slow.push((await visit(built, 'compared', paintedSlowly, wide)).used);
  }
  return {
    html: await readFile(file, 'utf8'),
    seconds: median(seconds),
    painted: median(fast),
    paintedSlowly: median(slow),
    longest: seen.used.longest,
    lines: seen.used.lines,
    shift: seen.shift,
    messages: seen.messages,
  };
}

/** When the page was first painted, and how long the longest task was while it was scrolled, in ms. */
async function lookThrough(tab) {
  return tab.evaluate(async () => {
    const {performance, requestAnimationFrame, scrollBy} = globalThis;
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    let longest = 0;
    new globalThis.PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) {
        longest = Math.max(longest, duration);
      }
    }).observe({type: 'longtask'});
    const root = globalThis.document.documentElement;
    while (root.scrollTop + root.clientHeight < root.scrollHeight - 1) {
      scrollBy({top: 200, behavior: 'instant'});
      await new Promise(requestAnimationFrame);
    }
    await new Promise((resolve) => globalThis.setTimeout(resolve, 200));
    const lines = [
      ...globalThis.document.querySelectorAll('.career-ladder__strip path'),
    ].filter((line) => line.checkVisibility()).length;
    return {painted: Math.round(paint.startTime), longest, lines};
  });
}

async function paintedSlowly(tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await tab.reload({waitUntil: 'networkidle'});
  return tab.evaluate(() =>
    Math.round(
      globalThis.performance.getEntriesByName('first-contentful-paint')[0]
        .startTime,
    ),
  );
}

function weightOf(html) {
  return `${kilobytes(new globalThis.TextEncoder().encode(html).length)}, gzipped ${kilobytes(gzipSync(html, {level: 9}).length)}`;
}
