import path from 'node:path';
import {readMaps, type DrawnLadder} from './support/geometry';
import {mapsOf, type MapData} from './support/handbookMaps';
import {mapFlaws} from './support/mapFlaws';
import {enter, wide, wideRightToLeft} from './support/modes';
import {visit, withPage} from './support/page';
import {serve, type StaticServer} from './support/serve';
import {useBrowser} from './support/use';

const browser = useBrowser();

let folder: string;
let server: StaticServer;
let data: MapData;

beforeAll(async () => {
  const {company, organization} =
    await import('../benchmarks/pages/company.mjs');
  const {builtSite} = await import('../benchmarks/pages/site.mjs');
  const ladders = company(40);
  folder = await builtSite({
    name: 'company',
    shared: organization,
    ladders,
    docs: {
      'index.mdx':
        '---\nhide_table_of_contents: true\n---\n\n# Careers\n\n<CareerMap />\n',
      ...Object.fromEntries(
        Object.keys(ladders).map((id) => [`jobs/${id}.md`, `# ${id}\n`]),
      ),
    },
  });
  server = await serve(folder, '/');
  const [map, ...others] = await mapsOf(path.join(folder, '..'));
  expect(others).toEqual([]);
  data = map!;
});

afterAll(async () => {
  await server.close();
});

test.each([wide, wideRightToLeft])(
  'a map of 40 tracks and 600 roles has no flaw, in $name',
  async (mode) => {
    let drawn: DrawnLadder[] = [];
    await withPage(browser(), mode.options ?? {}, async (page) => {
      await visit(page, server.url);
      if (mode.base) {
        await page.evaluate(() => {
          document.documentElement.dir = 'rtl';
        });
      }
      await enter(page, mode);
      drawn = await readMaps(page);
    });
    const [map] = drawn;
    expect(map!.cards).toHaveLength(600);
    expect(map!.isList).toBe(false);
    expect(mapFlaws(map!, data)).toEqual({});
  },
);
