import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {figure, kilobytes} from '../report.mjs';
import {builtSite} from '../site.mjs';
import {visit, weight} from '../visit.mjs';
import {comparedPage, comparedSite, track} from './sites.mjs';

export const title = 'A page with a ladder of eight roles';

/** What a ladder adds to the page that has the same links as a plain list. */
export async function measure() {
  return [...(await compare('faster')), ...(await compare('webpack'))];
}

async function compare(bundler) {
  const folder = await builtSite(comparedSite('ladder', bundler));
  const ladder = await visit(folder, comparedPage);
  const links = await visit(
    await builtSite(comparedSite('links', bundler)),
    comparedPage,
  );
  const html = await readFile(
    path.join(folder, comparedPage, 'index.html'),
    'utf8',
  );
  const missing = track.roles.filter(
    (role) => !html.includes(`>${role.title}<`) || !hasLink(html, role.href),
  );
  const added = weight(ladder.scripts) - weight(links.scripts);
  const needed = ({requests, prefetched}) => requests - prefetched.length;
  return [
    figure(
      `${bundler}: JavaScript added`,
      '≤ 3.90 KB',
      `${kilobytes(added)} (${kilobytes(weight(links.scripts))} → ${kilobytes(weight(ladder.scripts))})`,
      added <= 3900,
    ),
    figure(
      `${bundler}: files that the page needs`,
      `≤ ${needed(links)}, as with links`,
      needed(ladder),
      needed(ladder) <= needed(links),
    ),
    figure(
      `${bundler}: files fetched ahead`,
      '',
      `${ladder.prefetched.length} (with links: ${links.prefetched.length})`,
    ),
    figure(`${bundler}: layout shift`, '0', ladder.shift, ladder.shift === 0),
    figure(
      `${bundler}: console messages`,
      '0',
      [ladder.messages.length, ...ladder.messages].join('; '),
      ladder.messages.length === 0,
    ),
    figure(
      `${bundler}: titles with their links in the HTML`,
      track.roles.length,
      track.roles.length - missing.length,
      missing.length === 0,
    ),
  ];
}

function hasLink(html, href) {
  return new RegExp(`href="?${href}["\\s>]`).test(html);
}
