import logger from '@docusaurus/logger';
import {
  formatProblems,
  type LoadResult,
  type Problem,
  withoutDrafts,
} from 'career-ladder';
import type {PluginOptions} from '../options';
import type {Content} from './content';
import {bySeverity} from './severity';
import {linked} from '../pages/linked';
import {viewAll} from './viewAll';

/**
 * Loads the ladders of a published site: without drafts, and only if nothing is wrong.
 * @throws with all problems at once
 */
export function productionLoader(
  load: () => Promise<LoadResult>,
  options: PluginOptions,
  locale: string,
): () => Promise<Content> {
  return async () => {
    const {organization, words, problems} = await load();
    const {log, warn, throw: serious} = bySeverity(problems, options.lint);
    if (log.length > 0) {
      logger.info(format(log));
    }
    if (warn.length > 0) {
      logger.warn(format(warn));
    }
    if (serious.length > 0) {
      const error = new Error(format(serious));
      // The place that counts is in the author's file; our stack would only bury it.
      error.stack = error.message;
      throw error;
    }
    const published = linked(withoutDrafts(organization), options);
    const language = {locale, words};
    return {
      organization: published,
      ladders: viewAll(published, options, language),
      language,
    };
  };

  function format(problems: Problem[]): string {
    return formatProblems(problems, {folder: options.path});
  }
}
