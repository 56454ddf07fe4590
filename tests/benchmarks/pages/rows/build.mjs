import {
  eightRoles,
  linkImport,
  listOfLinks,
  otherPages,
  page,
} from '../handbook.mjs';
import {figure, median} from '../report.mjs';
import {build, writeSite} from '../site.mjs';

export const title = 'Build of 200 pages, CPU seconds';

const names = Array.from({length: 200}, (_, index) => `team-${index}`);

const tracks = new Map(names.map((id) => [id, eightRoles(` of ${id}`)]));
const first = Object.fromEntries([...tracks].slice(0, 1));

/** Two hundred pages with a ladder each, of one track or of as many, and the same with its links as a plain list. */
const sites = {
  links: {installed: false, content: list, imports: linkImport},
  unused: {ladders: first, content: list, imports: linkImport},
  'one-track': {
    ladders: first,
    content: () => `<CareerLadder track="${names[0]}" />`,
  },
  'many-tracks': {
    ladders: Object.fromEntries(tracks),
    content: (id) => `<CareerLadder track="${id}" />`,
  },
};

/** @param runs how many times each site is built; they take turns, so that a busy machine slows all alike */
export async function measure({runs}) {
  const folders = new Map();
  for (const [name, site] of Object.entries(sites)) {
    folders.set(name, await writeSite(bulk(name, site)));
  }
  const seconds = Object.fromEntries(
    Object.keys(sites).map((name) => [name, []]),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const [name, folder] of folders) {
      seconds[name].push(await build(folder));
    }
  }
  return [
    figure('links, plugin not installed', '', spread(seconds.links)),
    compare('links, plugin installed but unused', 1.02, seconds.unused),
    compare('ladders, one track on all pages', 1.05, seconds['one-track']),
    compare('ladders, 200 tracks', 1.05, seconds['many-tracks']),
  ];

  function compare(name, bound, measured) {
    const ratio = median(measured) / median(seconds.links);
    return figure(
      name,
      `≤ ${bound.toFixed(2)} times`,
      `${ratio.toFixed(3)} times; ${spread(measured)}`,
      ratio <= bound,
    );
  }
}

function spread(numbers) {
  const [least, middle, most] = [
    Math.min(...numbers),
    median(numbers),
    Math.max(...numbers),
  ].map((number) => number.toFixed(1));
  return `median ${middle} s (${least} to ${most})`;
}

function bulk(name, {installed, ladders, content, imports}) {
  return {
    name: `bulk-${name}`,
    installed,
    ladders,
    docs: {
      ...otherPages(),
      ...Object.fromEntries(
        [...tracks].map(([id, track]) => [
          `teams/${id}.mdx`,
          page(track.title, content(id, track), imports),
        ]),
      ),
    },
  };
}

function list(_id, {roles}) {
  return listOfLinks(roles);
}
