import {slug} from '../../names/slug';
import {quoted} from '../../names/quoted';
import type {Mistake} from './mistake';
import {titleMistake} from './text';

/** What an id is made of; it has a letter or a digit as well. */
export const idPattern = /^\s*[\p{L}\p{M}\p{N}_.-]+\s*$/u;

export function idMistake(id: string): Mistake | undefined {
  const mistake = titleMistake(id);
  if (mistake) {
    return mistake;
  }
  const plain = slug(id);
  if (idPattern.test(id) && plain !== '') {
    return undefined;
  }
  const suggestion = plain ? ` For example "${plain}".` : '';
  return {
    rule: 'bad-id',
    message: `is ${quoted(id)}; allowed: letters and digits of any script, "-", "_" and ".".${suggestion}`,
  };
}
