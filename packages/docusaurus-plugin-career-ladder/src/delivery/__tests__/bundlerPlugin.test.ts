import path from 'node:path';
import {
  createMDXLoaderItem,
  createMDXLoaderRule,
  type Options as MDXLoaderOptions,
} from '@docusaurus/mdx-loader';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {mdxLoader} from '@docusaurus/mdx-loader/lib/loader';
import {handbook} from '../../mdx/__tests__/compile';
import {transformTags} from '../../mdx/transform';
import {bundlerPlugin} from '../bundlerPlugin';
import {viewRequest} from '../request';

const siteDir = '/site';

const ownPlugin = () => () => undefined;

const options = {
  siteDir,
  staticDirs: [],
  admonitions: true,
  markdownConfig: {
    format: 'mdx',
    mermaid: false,
    emoji: true,
    mdx1Compat: {comments: true, admonitions: true, headingIds: true},
    parseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
    anchors: {maintainCase: false},
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  remarkPlugins: [ownPlugin],
  dependencies: ['/site/.docusaurus/docs.json'],
} as unknown as MDXLoaderOptions;

interface Item {
  loader: string;
  options: MDXLoaderOptions;
}

interface Rule {
  use: Item[];
}

function applyTo(rules: unknown[], ...instances: (typeof handbook)[]) {
  const compiler = {options: {module: {rules}}};
  for (const instance of instances) {
    bundlerPlugin(instance, siteDir).apply(compiler);
  }
  return compiler.options.module.rules;
}

async function contentRule(): Promise<Rule> {
  return (await createMDXLoaderRule({
    include: ['/site/docs'],
    options,
  })) as unknown as Rule;
}

describe('bundlerPlugin', () => {
  it('adds the transform to a rule of the MDX loader, and the file that outdates compiled pages', async () => {
    const rule = await contentRule();
    const [joined] = applyTo([rule], handbook) as [Rule];
    expect(joined.use[0]?.options).toEqual({
      ...options,
      remarkPlugins: [
        ownPlugin,
        [transformTags, {siteDir, instances: [handbook]}],
      ],
      dependencies: ['/site/.docusaurus/docs.json', handbook.dependencyFile],
      processors: undefined,
    });
  });

  it('finds the loader beside others, as the blog uses it, and in nested rules', async () => {
    const item = (await createMDXLoaderItem(options)) as Item;
    const rules = applyTo(
      [
        {test: /\.mdx?$/, use: ['first-loader', item, {loader: 'truncate'}]},
        {oneOf: [{test: /\.mdx$/, use: [item]}, {test: /x/}]},
      ],
      handbook,
    ) as [{use: unknown[]}, {oneOf: [{use: unknown[]}]}];
    const expected = {
      ...item,
      options: expect.objectContaining({
        dependencies: expect.arrayContaining([
          handbook.dependencyFile,
        ]) as unknown,
      }) as unknown,
    };
    expect(rules[0].use).toEqual([
      'first-loader',
      expected,
      {loader: 'truncate'},
    ]);
    expect(rules[1].oneOf[0].use).toEqual([expected]);
  });

  it('is installed once, however many instances there are', async () => {
    const sales = {...handbook, id: 'sales', dependencyFile: '/sales.json'};
    const rules = applyTo([await contentRule()], handbook, sales) as [
      Rule,
      ...unknown[],
    ];
    expect(rules).toHaveLength(2);
    const {remarkPlugins, dependencies} = rules[0].use[0]?.options ?? {};
    expect(remarkPlugins).toHaveLength(2);
    expect(remarkPlugins?.[1]).toEqual([
      transformTags,
      {siteDir, instances: [handbook, sales]},
    ]);
    expect(dependencies).toEqual([
      '/site/.docusaurus/docs.json',
      handbook.dependencyFile,
      '/sales.json',
    ]);
  });

  it('leaves the rules it was given as they were', async () => {
    const rule = await contentRule();
    const before = {...rule, use: [{...rule.use[0]}]};
    applyTo([rule], handbook);
    expect(rule).toEqual(before);
  });

  it('leaves other rules alone', () => {
    const rules = [
      {test: /\.css$/, use: [{loader: 'css-loader', options: {}}]},
      {test: /\.js$/, use: 'babel-loader'},
      {test: /\.txt$/, type: 'asset/source'},
      '...',
      false,
    ];
    expect(applyTo(rules, handbook).slice(0, -1)).toEqual(rules);
  });

  it('works where there are no rules', () => {
    const compiler: {options: {module: {rules?: unknown[]}}} = {
      options: {module: {}},
    };
    bundlerPlugin(handbook, siteDir).apply(compiler);
    expect(compiler.options.module.rules).toEqual([
      {
        resourceQuery: viewRequest,
        type: 'javascript/auto',
        use: [{loader: path.resolve(__dirname, '../viewLoader.ts')}],
      },
    ]);
  });
});

describe('a page that goes through the MDX loader of Docusaurus', () => {
  async function load(file: string, source: string): Promise<string> {
    const [rule] = applyTo([await contentRule()], handbook) as [Rule];
    return new Promise((resolve, reject) => {
      const context = {
        resource: `/site/docs/${file}`,
        resourcePath: `/site/docs/${file}`,
        _compiler: {name: 'client'},
        getOptions: () => rule.use[0]?.options,
        addDependency: () => undefined,
        async: () => (error: Error | null, result: string) => {
          if (error) {
            reject(error);
          } else {
            resolve(result);
          }
        },
      };
      void mdxLoader.call(
        context as unknown as ThisParameterType<typeof mdxLoader>,
        source,
      );
    });
  }

  it('may end in .md, have front matter, admonitions, details and comments', async () => {
    const code = await load(
      'page.md',
      [
        '---\ntitle: Page\n---',
        '<!-- <CareerLadder track="nowhere" /> -->',
        ':::note Title\n\n<CareerLadder track="security" />\n\n:::',
        '<details>\n\n<CareerLadder track="development" />\n\n</details>',
      ].join('\n\n'),
    );
    expect(code.match(/import .* from "@generated.*"/g)).toHaveLength(2);
  });

  it('has its mistakes printed once, where they are', async () => {
    await expect(
      load('page.md', '---\ntitle: Page\n---\n\n<CareerLadder track="x" />\n'),
    ).rejects.toMatchObject({
      message: expect.stringMatching(
        /^[^\n]*\nCause: docs\/page\.md:5:1 {2}Unknown track "x"\. [^\n]*\nDetails:\n$/,
      ) as unknown,
    });
  });

  it('is refused as CommonMark', async () => {
    await expect(
      load(
        'page.md',
        '---\nmdx:\n  format: md\n---\n\n<CareerLadder track="security" />\n',
      ),
    ).rejects.toThrow('docs/page.md:6:1  <CareerLadder> works in MDX only');
  });
});
