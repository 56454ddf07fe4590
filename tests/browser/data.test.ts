import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {careerPage} from './support/careerPage';
import {buildSite, variants, type Variant} from './support/site';

/** The handbook with one text of its data replaced. */
function changed(
  name: string,
  file: string,
  replacements: Record<string, string>,
): Variant {
  return {
    ...variants.faster,
    careers: false,
    // English alone: nothing here depends on a language.
    languages: ['en'],
    name,
    edit: async (folder) => {
      const data = path.join(folder, 'ladders', file);
      const text = await readFile(data, 'utf8');
      await writeFile(
        data,
        Object.entries(replacements).reduce(
          (all, [from, to]) => all.replace(from, to),
          text,
        ),
      );
    },
  };
}

test('a title changed in the data changes its card, and all sentences that name it', async () => {
  const folder = await buildSite(
    changed('other-title', 'development.yml', {
      'title: Staff Developer':
        'title: Keeper of the Code\n    id: staff-developer',
    }),
  );
  const html = await readFile(
    path.join(folder, careerPage, 'index.html'),
    'utf8',
  );
  const [figure = ''] = html.match(/<figure[\s\S]*?<\/figure>/) ?? [];
  expect(figure).toContain('>Keeper of the Code<');
  expect(figure).toContain(
    'Leads to Keeper of the Code and Engineering Manager',
  );
  expect(figure).toContain('Equal to Keeper of the Code in');
  expect(figure).not.toContain('Staff Developer');
});

test('a title changed in what all tracks share changes the legend', async () => {
  const folder = await buildSite(
    changed('other-path', '_organization.yml', {
      'title: Individual contributor': 'title: Maker',
    }),
  );
  const html = await readFile(
    path.join(folder, careerPage, 'index.html'),
    'utf8',
  );
  const figures = html.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
  expect(figures).toHaveLength(2);
  for (const figure of figures) {
    expect(figure).toMatch(/career-ladder__legend[\s\S]*>Maker</);
    expect(figure).not.toContain('Individual contributor');
  }
});

test.each([
  ['anchor', '/jobs/developer#developer', '/jobs/developer#nobody'],
  ['page', '/jobs/developer#developer', '/jobs/nowhere'],
])(
  'a wrong %s in a ladder fails the build, with the page and the link',
  async (what, right, wrong) => {
    const build = buildSite(
      changed(`wrong-${what}`, 'development.yml', {
        [`href: ${right}\n`]: `href: ${wrong}\n`,
      }),
    );
    await expect(build).rejects.toThrow(wrong);
    await expect(build).rejects.toThrow(`/${careerPage}`);
  },
);
