import {
  Joi,
  RouteBasePathSchema,
  URISchema,
} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';
import {knownNames, ruleNames} from 'career-ladder';

/** What happens to the problems that a lint rule finds; Docusaurus' words. */
export type Severity = 'ignore' | 'log' | 'warn' | 'throw';

/** Makes the link to a ladder's source; `undefined` for no link. */
export type EditUrlFunction = (params: {
  /** The ladder folder, relative to the site's folder: `ladders`. */
  ladderDirPath: string;
  /** The track's file, relative to the ladder folder, with `/` as separator: `legal/counsel.yml`. */
  file: string;
}) => string | undefined;

/** All options, with the defaults filled in. */
export interface PluginOptions {
  /** Tells instances of the plugin apart; tags name it as `instance="…"`. */
  id: string;
  /** The folder that holds the ladders, relative to the site's folder. */
  path: string;
  /** Glob patterns of the files to read, relative to `path`. */
  include: string[];
  /** Glob patterns of the files to leave out, relative to `path`. */
  exclude: string[];
  /** Severity by lint rule; the rules not named warn. In development, `throw` lists the problem as an error and goes on. */
  lint: Record<string, Severity>;
  /**
   * "Edit this ladder": the address that a file's path, relative to the site's folder, is added to, or a function.
   * Without it there is no such link.
   */
  editUrl?: string | EditUrlFunction;
  /**
   * What can be taken away: pictures of ladders at `<baseUrl>career-ladder/<id>/<track>.svg`, and what is expected at
   * `<track>.csv`. `false` for none, `asked` for a link below the ladders and matrices whose tag says `download`, `true` for one below all.
   */
  download: boolean | 'asked';
  /**
   * Where the generated pages begin, relative to the site's base: `careers`. There is a page that lists the tracks, one for each track, and one for
   * each role; what has no `href` is linked to its page. `false` for no such pages.
   */
  routeBasePath: string | false;
}

/** What users write. */
export type Options = Partial<PluginOptions>;

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  path: 'ladders',
  include: ['**/*.{yml,yaml,json}'],
  exclude: [],
  lint: {},
  download: false,
  routeBasePath: false,
};

const severities: Severity[] = ['ignore', 'log', 'warn', 'throw'];

const patterns = Joi.array().items(Joi.string());

const PluginOptionsSchema = Joi.object<PluginOptions>({
  path: Joi.string().default(DEFAULT_OPTIONS.path),
  include: patterns.min(1).default(DEFAULT_OPTIONS.include),
  exclude: patterns.default(DEFAULT_OPTIONS.exclude),
  lint: Joi.object()
    .pattern(Joi.string(), Joi.valid(...severities))
    .custom((lint: object, helpers) => {
      const text = unknownRules(Object.keys(lint));
      // The text goes in as a value: Joi would take braces in it for its own.
      return text === '' ? lint : helpers.message({custom: '{#text}'}, {text});
    })
    .default(DEFAULT_OPTIONS.lint),
  editUrl: Joi.alternatives().try(URISchema, Joi.function()).messages({
    'any.invalid':
      '{#label} must be an address, such as "https://github.com/acme/handbook/edit/main/", or a function',
  }),
  download: Joi.valid(false, 'asked', true).default(DEFAULT_OPTIONS.download),
  routeBasePath: Joi.alternatives()
    .try(Joi.valid(false), RouteBasePathSchema)
    .default(DEFAULT_OPTIONS.routeBasePath),
})
  .prefs({abortEarly: false})
  .messages({
    'object.unknown':
      '{#label} is not an option; there are "id", "path", "include", "exclude", "lint", "editUrl", "download" and "routeBasePath"',
  });

function unknownRules(rules: string[]): string {
  return rules
    .filter((rule) => !ruleNames.includes(rule))
    .map(
      (rule) =>
        `Unknown rule "${rule}" in "lint". ${knownNames('rules', rule, ruleNames)}`,
    )
    .join('\n');
}

/** @throws with all mistakes at once */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  const validated = validate(PluginOptionsSchema, options);
  return validated.routeBasePath === false
    ? validated
    : // Roles without a link of their own are linked to their pages.
      {...validated, lint: {'missing-href': 'ignore', ...validated.lint}};
}
