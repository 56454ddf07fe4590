import {Joi, URISchema} from '@docusaurus/utils-validation';
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
}

/** What users write. */
export type Options = Partial<PluginOptions>;

export const DEFAULT_OPTIONS: PluginOptions = {
  id: 'default',
  path: 'ladders',
  include: ['**/*.{yml,yaml,json}'],
  exclude: [],
  lint: {},
};

const patterns = Joi.array().items(Joi.string());

const PluginOptionsSchema = Joi.object<PluginOptions>({
  path: Joi.string().default(DEFAULT_OPTIONS.path),
  include: patterns.min(1).default(DEFAULT_OPTIONS.include),
  exclude: patterns.default(DEFAULT_OPTIONS.exclude),
  lint: Joi.object()
    .pattern(
      Joi.string().custom(checkRule),
      Joi.string().valid('ignore', 'log', 'warn', 'throw'),
    )
    .default(DEFAULT_OPTIONS.lint),
  editUrl: Joi.alternatives().try(URISchema, Joi.function()),
}).prefs({abortEarly: false});

function checkRule(rule: string): string {
  return rule;
}

/** @throws with all mistakes at once */
export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(PluginOptionsSchema, options);
}
