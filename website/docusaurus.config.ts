import {existsSync, readFileSync} from 'node:fs';
import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {codeTheme} from './src/codeTheme';

/**
 * The tests build this site in several set-ups; with none of these variables it is built as any site would be.
 * - `HANDBOOK_BUNDLER`: `faster` (default) or `webpack`.
 * - `HANDBOOK_V4`: `true` (default) or `false`: whether to behave like the next major version of Docusaurus.
 * - `HANDBOOK_BASE_URL`: where the site is served, `/` by default.
 * - `HANDBOOK_CAREERS`: `true` (default) or `false`: whether each track and role has a page of its own, and a search finds it.
 */
const webpack = process.env.HANDBOOK_BUNDLER === 'webpack';
const v4 = process.env.HANDBOOK_V4 !== 'false';
const baseUrl = process.env.HANDBOOK_BASE_URL ?? '/';
const careers = process.env.HANDBOOK_CAREERS !== 'false';

/** What the site is called. Docusaurus asks the configuration itself for this, once for each language. */
const names = {
  title: 'Lapwing Handbook',
  tagline: 'How we work at Lapwing Instruments',
  feed: 'Notes from Lapwing Instruments',
  ...translatedNames(),
};

const config: Config = {
  title: names.title,
  tagline: names.tagline,
  favicon: 'img/logo.svg',
  url: 'https://handbook.example.com',
  baseUrl,
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'de', 'ar'],
  },
  future: {
    v4: {
      useCssCascadeLayers: v4,
      siteStorageNamespacing: v4,
      mdx1CompatDisabledByDefault: v4,
      fasterByDefault: v4 && !webpack,
      // Faster renders pages in worker threads, which this flag is needed for.
      removeLegacyPostBuildHeadAttribute: v4 || !webpack,
    },
    // The minifier that webpack is used with otherwise drops styles that stand in cascade layers.
    faster: webpack ? {lightningCssMinimizer: v4} : true,
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  presets: [
    [
      'classic',
      {
        docs: {routeBasePath: '/', sidebarPath: './sidebars.ts'},
        blog: {
          routeBasePath: 'notes',
          blogTitle: 'Notes',
          blogDescription: 'What is new in how we work, and why.',
          archiveBasePath: null,
          blogSidebarTitle: 'All notes',
          blogSidebarCount: 'ALL',
          feedOptions: {type: 'all', title: names.feed},
        },
        theme: {
          customCss: ['type', 'palette', 'frame', 'content'].map(
            (name) => `./src/css/${name}.css`,
          ),
        },
      } satisfies Options,
    ],
  ],
  plugins: [
    [
      'docusaurus-plugin-career-ladder',
      {download: 'asked', routeBasePath: careers && 'careers'},
    ],
  ],
  themes: [
    'docusaurus-theme-career-ladder',
    careers && [
      '@easyops-cn/docusaurus-search-local',
      {
        language: ['en', 'de', 'ar'],
        hashed: true,
        docsRouteBasePath: '/',
        // What is named here is read heading by heading, which pages that are neither notes nor docs are not.
        blogRouteBasePath: ['notes', 'careers'],
      },
    ],
  ],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Lapwing',
      logo: {alt: '', src: 'img/logo.svg', width: 32, height: 32},
      items: [
        {type: 'docSidebar', sidebarId: 'handbook', label: 'Handbook'},
        {type: 'docSidebar', sidebarId: 'jobs', label: 'Jobs'},
        ...(careers ? [{to: '/careers', label: 'Careers'}] : []),
        {to: '/notes', label: 'Notes'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    prism: {theme: codeTheme},
    footer: {
      links: [
        {
          title: 'The handbook',
          items: [
            {label: 'Welcome', to: '/handbook'},
            {
              label: 'How we work',
              to: '/handbook/engineering/how-we-work',
            },
            {
              label: 'Career development',
              to: '/handbook/engineering/career-development',
            },
          ],
        },
        {
          title: 'Joining us',
          items: [
            {label: 'Jobs', to: '/jobs'},
            {label: 'Interviewing', to: '/handbook/hiring/interviewing'},
          ],
        },
        {
          title: 'What is new',
          items: [
            {label: 'Notes', to: '/notes'},
            {label: 'Notes as a feed', href: 'pathname:///notes/rss.xml'},
          ],
        },
      ],
      copyright:
        'Lapwing Instruments is a made-up company. Its handbook is a sample of Career Ladder for Docusaurus.',
    },
  } satisfies ThemeConfig,
};

function translatedNames(): object {
  const file = `${__dirname}/i18n/${process.env.DOCUSAURUS_CURRENT_LOCALE}/site.json`;
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as object)
    : {};
}

export default config;
