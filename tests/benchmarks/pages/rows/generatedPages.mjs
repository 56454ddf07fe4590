import {company, organization} from '../company.mjs';
import {otherPages, page} from '../handbook.mjs';
import {figure, kilobytes, median} from '../report.mjs';
import {build, writeSite} from '../site.mjs';
import {visit, weight} from '../visit.mjs';

export const title = 'Generated pages';

const tracks = company(14);
const addresses = [
  '',
  ...Object.entries(tracks).flatMap(([id, {roles}]) => [
    `/${id}`,
    ...roles.map((role) => `/${id}/${role.id}`),
  ]),
];
const [, , rolePage] = addresses;

/** A site with generated pages, one with pages at the same addresses that an author wrote, and one without either. */
const sites = {
  none: {},
  generated: {options: {routeBasePath: 'careers'}},
  written: {
    docs: Object.fromEntries(
      addresses.map((address) => [
        `careers${address}/index.mdx`,
        page(`Careers ${address}`, contentOf(address)),
      ]),
    ),
  },
};

/** @param runs how many times each site is built; they take turns, so that a busy machine slows all alike */
export async function measure({runs}) {
  const names = Object.keys(sites);
  const folders = await Promise.all(
    names.map((name) => writeSite(siteOf(name))),
  );
  const seconds = names.map(() => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, folder] of folders.entries()) {
      seconds[index].push(await build(folder));
    }
  }
  const visits = [];
  for (const folder of folders) {
    visits.push(await visit(`${folder}/build`, 'plain'));
  }
  const [none, generated, written] = visits.map(({scripts}) => weight(scripts));
  const perPage = (bytes) => (bytes - none) / addresses.length;
  const [, own, other] = folders;
  const ownPage = await visit(`${own}/build`, `careers${rolePage}`);
  const otherPage = await visit(`${other}/build`, `careers${rolePage}`);
  const [alone, least, most] = seconds.map(median);
  return [
    figure(
      `scripts of every page, for each of ${addresses.length} pages`,
      '≤ a page of docs',
      `${perPage(generated).toFixed(1)} bytes; a page of docs ${perPage(written).toFixed(1)} bytes`,
      generated <= written,
    ),
    figure(
      'scripts of the page of a role',
      '',
      `${kilobytes(weight(ownPage.scripts))}; a page of docs with the same ladder ${kilobytes(weight(otherPage.scripts))}`,
    ),
    figure(
      'roles of other tracks in them',
      0,
      rolesElsewhere(ownPage.scripts),
      rolesElsewhere(ownPage.scripts) === 0,
    ),
    figure(
      'build, CPU seconds',
      '≤ pages of docs',
      `${least.toFixed(1)}; pages of docs ${most.toFixed(1)}; without either ${alone.toFixed(1)}`,
      least <= most,
    ),
  ];
}

function contentOf(address) {
  const [, track, role] = address.split('/');
  if (role) {
    return `<CareerLadder role="${track}#${role}" />`;
  }
  return track ? `<CareerLadder track="${track}" />` : 'All tracks.';
}

function siteOf(name) {
  const {docs, ...site} = sites[name];
  return {
    name: `pages-${name}`,
    ladders: tracks,
    shared: organization,
    ...site,
    docs: {
      ...otherPages(),
      ...Object.fromEntries(
        Object.keys(tracks).map((id) => [
          `jobs/${id}.md`,
          page(`Jobs ${id}`, 'What these jobs are.'),
        ]),
      ),
      ...docs,
    },
  };
}

/** How many roles of tracks that the page's own has no move to or from are told in its scripts. */
function rolesElsewhere(scripts) {
  const [, own] = rolePage.split('/');
  const joins = (one, other) =>
    JSON.stringify(tracks[one]).includes(`${other}#`);
  const texts = [...scripts.values()].join('\n');
  return Object.keys(tracks)
    .filter((id) => id !== own && !joins(own, id) && !joins(id, own))
    .flatMap((id) => tracks[id].roles)
    .filter((role) => texts.includes(role.title)).length;
}
