import {execFile} from 'node:child_process';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {organization} from './handbook.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const docusaurus = path.join(
  root,
  'node_modules/@docusaurus/core/bin/docusaurus.mjs',
);

/**
 * Writes the sources of a site and returns its folder. It lies below the workspace, whose packages it thus finds.
 * - `name` of the folder
 * - `bundler`: `faster` or `webpack`
 * - `installed`: whether the site has the plugin and the theme
 * - `options` of the plugin
 * - `docs`: contents by file name below `docs/`
 * - `ladders`: tracks by id
 * - `shared`: what all tracks share
 * - `locales`: the first one is the default
 */
export async function writeSite({
  name,
  bundler = 'faster',
  installed = true,
  options = {},
  docs,
  ladders = {},
  shared = organization,
  locales = ['en'],
}) {
  const folder = path.join(root, `tests/.work/bench-${name}`);
  await rm(folder, {recursive: true, force: true});
  const json = (value) => JSON.stringify(value, null, 2);
  const files = {
    'docusaurus.config.js': `module.exports = ${json(config({bundler, installed, options, locales}))};\n`,
    'package.json': json({name: 'handbook', private: true, browserslist}),
    'sidebars.json': json({handbook: ['index']}),
    'static/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    ...under('docs', docs),
    ...(installed && {
      'ladders/_organization.json': json(shared),
      ...under(
        'ladders',
        Object.fromEntries(
          Object.entries(ladders).map(([id, track]) => [
            `${id}.json`,
            json(track),
          ]),
        ),
      ),
    }),
  };
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), {recursive: true});
    await writeFile(target, text);
  }
  return folder;
}

/** What a new site of Docusaurus asks for. */
const browserslist = {
  production: ['>0.5%', 'not dead', 'not op_mini all'],
  development: ['last 3 chrome version'],
};

function config({bundler, installed, options, locales}) {
  const faster = bundler === 'faster';
  return {
    title: 'Handbook',
    favicon: 'icon.svg',
    url: 'https://handbook.example.com',
    baseUrl: '/',
    future: {v4: faster, faster},
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    i18n: {defaultLocale: locales[0], locales},
    presets: [
      [
        'classic',
        {
          // No page but the start page is in the sidebar, whose links would fetch pages ahead as well.
          docs: {routeBasePath: '/', sidebarPath: './sidebars.json'},
          blog: false,
          pages: false,
        },
      ],
    ],
    plugins: installed ? [['docusaurus-plugin-career-ladder', options]] : [],
    themes: installed ? ['docusaurus-theme-career-ladder'] : [],
    themeConfig: {navbar: {title: 'Handbook'}},
  };
}

function under(folder, files) {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]),
  );
}

/** Builds a site from cold caches; returns the CPU seconds, user and system, that it and its child processes took. */
export async function build(folder) {
  await removeCaches(folder);
  // Node knows the times of its own process only; a shell knows those of all it waited for.
  const {stdout} = await promisify(execFile)(
    'sh',
    [
      '-c',
      '"$@" 1>&2 && times',
      'sh',
      process.execPath,
      docusaurus,
      'build',
      folder,
    ],
    {cwd: folder, maxBuffer: 64 * 1024 * 1024},
  );
  return childSeconds(stdout);
}

/** Leaves the sources of a site, so that its next build starts from nothing. */
export async function removeCaches(folder) {
  for (const cache of ['.docusaurus', 'build', 'node_modules']) {
    await rm(path.join(folder, cache), {recursive: true, force: true});
  }
}

/** `times` writes two lines, the shell's own and its children's: user and system, as `1m2.34s`. */
function childSeconds(output) {
  const [, children] = output.trim().split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

const builds = new Map();

/** Writes and builds a site, once in a run; returns the folder of the built site. */
export function builtSite(site) {
  if (!builds.has(site.name)) {
    builds.set(
      site.name,
      writeSite(site).then(async (folder) => {
        await build(folder);
        return path.join(folder, 'build');
      }),
    );
  }
  return builds.get(site.name);
}
