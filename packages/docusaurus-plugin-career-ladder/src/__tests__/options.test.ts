// The slips are meant: cspell:ignore mising
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {
  DEFAULT_OPTIONS,
  type Options,
  type PluginOptions,
  validateOptions,
} from '../options';

function validated(options?: unknown): PluginOptions {
  return validateOptions({
    validate: normalizePluginOptions,
    options: options as Options,
  });
}

describe('options', () => {
  it('have defaults', () => {
    expect(validated()).toEqual(DEFAULT_OPTIONS);
    expect(validated({})).toEqual(DEFAULT_OPTIONS);
  });

  it('are taken as they are given', () => {
    const options: PluginOptions = {
      id: 'sales',
      path: '../data/ladders',
      include: ['*.yml'],
      exclude: ['old/**'],
      lint: {'missing-href': 'throw', 'dead-end': 'ignore'},
      editUrl: 'https://github.com/acme/handbook/edit/main',
      download: 'asked',
      routeBasePath: '/careers',
    };
    expect(validated(options)).toEqual(options);
  });

  it('take a function or a path for the link to the source', () => {
    const editUrl = () => undefined;
    expect(validated({editUrl}).editUrl).toBe(editUrl);
    expect(validated({editUrl: '/edit'}).editUrl).toBe('/edit');
  });

  it('turn generated pages on by where they begin', () => {
    expect(validated().routeBasePath).toBe(false);
    expect(validated({routeBasePath: 'careers'}).routeBasePath).toBe(
      '/careers',
    );
    expect(validated({routeBasePath: ''}).routeBasePath).toBe('/');
  });

  it('ask for no links of roles that have generated pages, unless told to', () => {
    const options = {routeBasePath: 'careers', lint: {'dead-end': 'log'}};
    expect(validated(options).lint).toEqual({
      'missing-href': 'ignore',
      'dead-end': 'log',
    });
    const lint = {'missing-href': 'throw'};
    expect(validated({...options, lint}).lint).toEqual(lint);
  });

  it('are refused if they are of another type, all at once', () => {
    expect(() =>
      validated({
        path: 1,
        include: '**',
        exclude: [2],
        editUrl: true,
        download: 'all',
        routeBasePath: true,
      }),
    ).toThrowErrorMatchingInlineSnapshot(
      `""path" must be a string. "include" must be an array. "exclude[0]" must be a string. "editUrl" must be an address, such as "https://github.com/acme/handbook/edit/main/", or a function. "download" must be one of [false, asked, true]. "routeBasePath" must be one of [false, string]"`,
    );
  });

  it('include something', () => {
    expect(() => validated({include: []})).toThrowErrorMatchingInlineSnapshot(
      `""include" must contain at least 1 items"`,
    );
  });

  it('are refused if they are unknown', () => {
    expect(() =>
      validated({folder: 'ladders'}),
    ).toThrowErrorMatchingInlineSnapshot(
      `""folder" is not an option; there are "id", "path", "include", "exclude", "lint", "editUrl", "download" and "routeBasePath""`,
    );
  });

  it('name lint rules that exist', () => {
    expect(() => validated({lint: {'mising-href': 'warn', '{x}': 'warn'}}))
      .toThrowErrorMatchingInlineSnapshot(`
      "Unknown rule "mising-href" in "lint". Did you mean "missing-href"? Known rules: missing-href, mixed-links, pasted-link, trailing-slash, dead-end, same-title, shared-link, skipped-level, vague-words, missing-expectation, missing-translation, unequal-next, conflicting-titles, one-way-switch, unreached-role and 9 more.
      Unknown rule "{x}" in "lint". Known rules: dead-end, mixed-links, same-title, pasted-link, shared-link, unequal-next, vague-words, missing-href, skipped-level, one-way-switch, trailing-slash, unreached-role, placeholder-link, deprecated-target, unused-competency and 9 more."
    `);
  });

  it('use the severities of Docusaurus', () => {
    expect(() =>
      validated({lint: {'missing-href': 'error'}}),
    ).toThrowErrorMatchingInlineSnapshot(
      `""lint.missing-href" must be one of [ignore, log, warn, throw]"`,
    );
  });
});
