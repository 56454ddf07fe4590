import {execFile} from 'node:child_process';
import {mkdir, readdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';

const modules = path.resolve(import.meta.dirname, '../../node_modules');

/**
 * Writes a site with one page, which shows what a track expects, and builds it.
 * @param folder outside of this repository, as all that is made of other people's texts
 * @param id of the track
 * @param track as a file of the ladder folder holds it
 * @returns the file of the page
 */
export async function buildSite(folder, id, track) {
  const files = {
    'docusaurus.config.js': `module.exports = ${JSON.stringify(config)};\n`,
    'package.json': '{"name": "framework", "private": true}',
    // JSON is YAML, too.
    [`ladders/${id}.yml`]: JSON.stringify(track, null, 2),
    'docs/index.mdx': `# ${track.title}\n\n<CompetencyMatrix track="${id}" />\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), {recursive: true});
    await writeFile(target, text);
  }
  await linkModules(path.join(folder, 'node_modules'));
  await promisify(execFile)(
    process.execPath,
    [path.join(modules, '@docusaurus/core/bin/docusaurus.mjs'), 'build'],
    {cwd: folder, maxBuffer: 64 * 1024 * 1024},
  );
  return path.join(folder, 'build/index.html');
}

const config = {
  title: 'Framework',
  url: 'https://framework.example.com',
  baseUrl: '/',
  future: {v4: true, faster: true},
  onBrokenAnchors: 'throw',
  presets: [
    ['classic', {docs: {routeBasePath: '/'}, blog: false, pages: false}],
  ],
  plugins: ['docusaurus-plugin-career-ladder'],
  themes: ['docusaurus-theme-career-ladder'],
};

/** Each by itself: the bundler's cache, which holds the texts, stays in the site. */
async function linkModules(folder) {
  await mkdir(folder);
  const names = await readdir(modules);
  await Promise.all(
    names
      .filter((name) => !name.startsWith('.'))
      .map((name) =>
        symlink(path.join(modules, name), path.join(folder, name)),
      ),
  );
}
