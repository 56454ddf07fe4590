import {existsSync} from 'node:fs';
import path from 'node:path';
import {careerPage, roleCount} from './support/careerPage';
import {crawl} from './support/crawl';
import {buildSite, variants} from './support/site';

test.each(Object.values(variants))(
  'every link of every ladder leads to a page and an anchor that exist, built as "$name"',
  async (variant) => {
    const pages = await crawl(await buildSite(variant));
    const anchorsOf = new Map(pages.map(({page, anchors}) => [page, anchors]));
    const wrong = pages.flatMap(({page, ladderLinks}) =>
      ladderLinks
        .filter((href) => {
          const {pathname, hash} = new URL(
            href,
            'https://handbook.example.com',
          );
          const target = pathname
            .slice(variant.baseUrl.length)
            .replace(/\/$/, '');
          const anchors = anchorsOf.get(target);
          return (
            !pathname.startsWith(variant.baseUrl) ||
            !(hash === '' ? anchors : anchors?.has(hash.slice(1)))
          );
        })
        .map((href) => ({page, href})),
    );
    expect(wrong).toEqual([]);
    expect(
      pages.find(({page}) => page === careerPage)?.ladderLinks.length,
    ).toBeGreaterThanOrEqual(roleCount);
  },
);

test.each(Object.values(variants))(
  'every picture that is offered is there, built as "$name"',
  async (variant) => {
    const folder = await buildSite(variant);
    const files = (await crawl(folder)).flatMap(({pictureLinks}) =>
      pictureLinks.map((href) => href.slice(variant.baseUrl.length)),
    );
    expect(files).toContain('career-ladder/default/security.svg');
    expect(
      files.filter((file) => !existsSync(path.join(folder, file))),
    ).toEqual([]);
  },
);
