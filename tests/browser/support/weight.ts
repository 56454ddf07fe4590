import {readdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {variants, type Variant} from './site';

/** Titles that occur nowhere else in the handbook. */
export const markerTitles = Array.from(
  {length: 8},
  (_, index) => `Quokka Keeper ${'ABCDEFGH'.charAt(index)}`,
);

/** Page that shows the eight roles of the marker track, below the base URL. */
export const markerPage = 'marker';

/** A page without a ladder. */
export const plainPage = 'handbook/hiring/interviewing';

const hrefs = [
  '/jobs/developer#developer',
  '/jobs/developer#senior-developer',
  '/jobs/developer#staff-developer',
  '/jobs/developer#distinguished-developer',
  '/jobs/security#senior-security-engineer',
  '/jobs/security#staff-security-engineer',
  '/jobs/security-management#director-of-security',
  '/jobs/engineering-management#engineering-manager',
];

/** The handbook with one more page, which draws a ladder of eight roles. */
export const withLadder: Variant = {
  ...variants.faster,
  careers: false,
  name: 'with-ladder',
  edit: async (folder) => {
    const roles = markerTitles.map((title, index) => ({
      title,
      href: hrefs[index],
    }));
    // Two paths from the second role on, as in the classic ladders.
    const moves = [[1], [2, 3], [4], [5], [6], [7], [], []];
    await writeFile(
      path.join(folder, 'ladders/marker.json'),
      JSON.stringify({
        title: 'Quokkas',
        roles: roles.map((role, index) => ({
          ...role,
          next: moves[index]!.map((to) => markerTitles[to]),
        })),
      }),
    );
    // The map of all tracks would draw this one, too.
    const map = path.join(folder, 'docs/handbook/people/map.mdx');
    const text = await readFile(map, 'utf8');
    await writeFile(map, text.replace(/<CareerMap\b[^>]*\/>/, ''));
    await writePage(folder, '<CareerLadder track="marker" />');
  },
};

/** The handbook without any ladder; the page of the other variant holds the same links as a list. */
export const withoutLadder: Variant = {
  ...variants.faster,
  careers: false,
  name: 'without-ladder',
  edit: async (folder) => {
    for (const place of ['docs', 'blog', 'src/pages']) {
      const pages = path.join(folder, place);
      for (const file of await readdir(pages, {recursive: true})) {
        if (file.endsWith('.mdx')) {
          const text = await readFile(path.join(pages, file), 'utf8');
          await writeFile(
            path.join(pages, file),
            text.replace(
              /<(?:CareerLadder|CareerMap|CompetencyMatrix|EquivalenceTable|LevelChange|RoleExpectations|RoleLink)\b[^>]*\/>/g,
              '',
            ),
          );
        }
      }
    }
    const links = markerTitles.map(
      (title, index) => `- [${title}](${hrefs[index]!})`,
    );
    await writePage(folder, links.join('\n'));
  },
};

/** The same without the plugin and the theme. */
export const withoutTheme: Variant = {
  ...variants.faster,
  careers: false,
  name: 'without-theme',
  edit: async (folder) => {
    await withoutLadder.edit?.(folder);
    const file = path.join(folder, 'docusaurus.config.ts');
    const config = await readFile(file, 'utf8');
    await writeFile(
      file,
      config
        .replace(/\[\s*'docusaurus-plugin-career-ladder',[^\]]*\],?/, '')
        .replace(/'docusaurus-theme-career-ladder',?/, ''),
    );
  },
};

async function writePage(folder: string, content: string): Promise<void> {
  await writeFile(
    path.join(folder, `docs/${markerPage}.mdx`),
    // Without a description of its own, a page's first words are in the data that all pages share.
    `---\ndescription: Marker\n---\n\n# Marker\n\n${content}\n`,
  );
}
