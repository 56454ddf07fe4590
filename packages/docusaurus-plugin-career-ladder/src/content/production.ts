import logger from '@docusaurus/logger';
import {
  formatProblems,
  type LadderView,
  type LoadResult,
  withoutDrafts,
} from 'career-ladder';
import {bySeverity} from './severity';
import {type Site, viewAll} from './site';

/**
 * The ladders of a published site: without drafts, and only if nothing is wrong.
 * @throws with all problems at once
 */
export function productionLadders(
  {organization, problems}: LoadResult,
  site: Site,
): LadderView[] {
  const {log, warn, throw: serious} = bySeverity(problems, site.options.lint);
  const format = (some: typeof problems) =>
    formatProblems(some, {folder: site.options.path});
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
  return viewAll(withoutDrafts(organization), site);
}
