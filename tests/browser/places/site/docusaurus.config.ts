import type {Options, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';

/**
 * The tests build this site in several set-ups:
 * - `PLACES_BUNDLER`: `faster` (default) or `webpack`.
 * - `PLACES_ROUTER`: `browser` (default) or `hash`.
 * - `PLACES_TRAILING_SLASH`: `true` or `false`; without it, Docusaurus' default.
 */
const webpack = process.env.PLACES_BUNDLER === 'webpack';
const router = process.env.PLACES_ROUTER === 'hash' ? 'hash' : 'browser';
const slash = process.env.PLACES_TRAILING_SLASH;

const config: Config = {
  title: 'Heron Ferries',
  url: 'https://heron.example.com',
  baseUrl: '/',
  ...(slash && {trailingSlash: slash === 'true'}),
  future: {
    v4: !webpack,
    faster: !webpack,
    experimental_router: router,
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw'},
    mdx1Compat: {comments: true},
  },
  presets: [
    [
      'classic',
      {
        docs: {lastVersion: 'current'},
        blog: {
          feedOptions: {type: 'all'},
          onInlineAuthors: 'ignore',
          onUntruncatedBlogPosts: 'ignore',
        },
      } satisfies Options,
    ],
  ],
  plugins: [
    'docusaurus-plugin-career-ladder',
    // After the ladders, because it is found wherever it is listed.
    [
      '@docusaurus/plugin-content-docs',
      {id: 'handbook', path: 'handbook', routeBasePath: 'handbook'},
    ],
  ],
  themes: ['docusaurus-theme-career-ladder'],
  themeConfig: {
    navbar: {title: 'Heron Ferries', items: [{type: 'docsVersionDropdown'}]},
  } satisfies ThemeConfig,
};

export default config;
