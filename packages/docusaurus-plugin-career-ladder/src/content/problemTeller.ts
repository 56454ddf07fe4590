import logger from '@docusaurus/logger';
import {formatProblems, type Problem} from 'career-ladder';
import type {Severity} from '../options';

/**
 * Lists problems in the dev server's terminal. Returns a function that says nothing where nothing has changed, because
 * the ladders are loaded for other reasons too.
 * @param folder the ladder folder, as messages name it
 */
export function problemTeller(
  folder: string,
): (problems: Record<Severity, Problem[]>) => void {
  let told = '';

  return ({log, warn, throw: serious}) => {
    const texts = [serious, warn, log].map((problems) =>
      problems.length > 0 ? formatProblems(problems, {folder}) : '',
    );
    const all = texts.join('');
    if (all === told) {
      return;
    }
    told = all;
    if (all === '') {
      logger.success(`No problems any more in "${folder}".`);
    }
    const methods = [logger.error, logger.warn, logger.info];
    methods.forEach((method, index) => {
      const text = texts[index];
      if (text) {
        method(text);
      }
    });
  };
}
