import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {rspack} from '@rspack/core';
import webpack from 'webpack';
import {createSite, removeSites} from '../../__tests__/site';
import type {Options} from '../../options';
import {lazily} from '../lazily';
import {downloadLink} from '../place';
import {serveDownloads} from '../serveDownloads';

const files = {
  'docusaurus.config.js': `module.exports = {
    title: 'Handbook',
    url: 'https://example.com',
    baseUrl: '/handbook/',
  };`,
  'ladders/security.yml':
    'title: Security\nroles: [{title: Security Engineer, href: /jobs}]\n',
  'ladders/legal/counsel.yml': 'title: Counsel\nroles: [Counsel]\n',
};

const environment = process.env.NODE_ENV;

afterEach(() => {
  process.env.NODE_ENV = environment;
});

afterAll(removeSites);

/** Builds a site as far as the plugin has a part in it; what it links to, and a function that reads what it wrote. */
async function build(options: Options, more: Record<string, string> = {}) {
  const site = await createSite(
    {...files, ...more},
    {lint: {'missing-href': 'ignore'}, ...options},
  );
  const ladders = await site.load();
  const outDir = path.join(site.siteDir, 'build');
  await site.plugin.postBuild?.({outDir} as never);
  return {
    links: ladders.map(({download}) => download),
    has: (file: string) => existsSync(path.join(outDir, file)),
    read: (file: string) => readFile(path.join(outDir, file), 'utf8'),
  };
}

describe('pictures of a published site', () => {
  it('are not drawn unless they are asked for', async () => {
    const {links, has} = await build({});
    expect(links).toEqual([undefined, undefined]);
    expect(has('career-ladder')).toBe(false);
  });

  it('are written at addresses that stay', async () => {
    const {links, has} = await build({download: 'asked'});
    expect(links).toEqual([
      {
        href: 'pathname:///career-ladder/default/legal/counsel.svg',
        text: 'Download as SVG',
      },
      {
        href: 'pathname:///career-ladder/default/security.svg',
        text: 'Download as SVG',
      },
    ]);
    expect(has('career-ladder/default/legal/counsel.svg')).toBe(true);
    expect(has('career-ladder/default/security.svg')).toBe(true);
  });

  it('may be offered below all ladders', async () => {
    const {links} = await build({download: true, id: 'people'});
    expect(links[1]).toEqual({
      href: 'pathname:///career-ladder/people/security.svg',
      text: 'Download as SVG',
      always: true,
    });
  });

  it('link to the pages of the site', async () => {
    const {read} = await build({download: true});
    const picture = await read('career-ladder/default/security.svg');
    expect(picture).toContain('<a href="https://example.com/handbook/jobs">');
    expect(picture).toContain('xml:lang="en" direction="ltr"');
  });

  it('begin at the side that the language does', async () => {
    const {read} = await build(
      {download: true},
      {
        'docusaurus.config.js': `module.exports = {
          title: 'Handbook',
          url: 'https://example.com',
          baseUrl: '/',
          i18n: {defaultLocale: 'ar', locales: ['ar']},
        };`,
      },
    );
    const picture = await read('career-ladder/default/security.svg');
    expect(picture).toContain('xml:lang="ar" direction="rtl"');
  });

  it('are not those of drafts', async () => {
    const {has} = await build(
      {download: true},
      {'ladders/new.yml': 'title: New\nroles: [{title: A, status: draft}]\n'},
    );
    expect(has('career-ladder/default/new.svg')).toBe(false);
  });
});

describe('what a track expects, for spreadsheets,', () => {
  const expecting = {
    'ladders/_organization.yml':
      'levels: [Junior]\ncompetencies: [Scope]\nexpectations: {scope: {junior: Owns a task.}}\n',
  };

  it('is written beside the pictures', async () => {
    const {read} = await build({download: 'asked'}, expecting);
    expect(await read('career-ladder/default/legal/counsel.csv')).toBe(
      '\uFEFFTheme,Competency,Level,Expectation,Examples,Applies to\r\n' +
        ',Scope,Junior,Owns a task.,,All tracks\r\n',
    );
  });

  it('is not written unless it is asked for', async () => {
    const {has} = await build({}, expecting);
    expect(has('career-ladder')).toBe(false);
  });

  it('is not written for a track that expects nothing', async () => {
    const {has} = await build({download: 'asked'});
    expect(has('career-ladder/default/security.csv')).toBe(false);
  });
});

describe('the link to a picture', () => {
  it('is an address, whatever the track is called', () => {
    expect(downloadLink('default', '開発', 'svg')).toBe(
      'pathname:///career-ladder/default/%E9%96%8B%E7%99%BA.svg',
    );
  });
});

describe('pictures in development', () => {
  it.each([
    ['webpack', webpack as unknown as Bundler],
    ['Rspack', rspack as unknown as Bundler],
  ])('are served by %s, as they are at the moment', async (_name, bundler) => {
    let picture = '';
    const compiler = bundler({
      mode: 'development',
      context: __dirname,
      entry: 'data:text/javascript,0',
      plugins: [serveDownloads(() => new Map([['ladders/a.svg', picture]]))],
    });
    const written = new Map<string, string>();
    compiler.outputFileSystem = {
      mkdir: (_path, done) => done(),
      stat: (_path, done) => done(new Error('There is none.')),
      readFile: (_path, done) => done(new Error('There is none.')),
      writeFile: (file, content, done) => {
        written.set(path.basename(file), content.toString());
        done();
      },
    };
    for (picture of ['<svg>first</svg>', '<svg>second</svg>']) {
      await new Promise((resolve, reject) => {
        compiler.run((error) => (error ? reject(error) : resolve(undefined)));
      });
      expect(written.get('a.svg')).toBe(picture);
    }
  });
});

describe('what is done lazily', () => {
  it('is done once, when it is asked for', () => {
    const make = jest.fn(() => undefined);
    const get = lazily(make);
    expect(make).not.toHaveBeenCalled();
    get();
    get();
    expect(make).toHaveBeenCalledTimes(1);
  });
});

type Done = (error?: Error) => void;

/** What webpack and Rspack have in common here. */
type Bundler = (config: object) => {
  outputFileSystem: {
    mkdir: (path: string, done: Done) => void;
    stat: (path: string, done: Done) => void;
    readFile: (path: string, done: Done) => void;
    writeFile: (file: string, content: Buffer, done: Done) => void;
  };
  run: (done: (error: Error | null) => void) => void;
};
