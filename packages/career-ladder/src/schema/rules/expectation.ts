import {quoted} from '../../names/quoted';
import {markdownMistake} from './markdown';
import type {Mistake} from './mistake';

/** YAML's numbers, also those that JavaScript does not know. */
const number =
  /^[-+]?(?:[\d.,_]*\d[\d.,_]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan)%?$/i;

/** A day, and perhaps the time of it. */
const date = /^\d{4}-\d{1,2}-\d{1,2}(?:[t\s].*)?$/i;

/** What is expected is said in words: a lone number or date got there by a slip. */
export function expectationMistake(text: string): Mistake | undefined {
  const found = text.trim();
  const kind = number.test(found)
    ? 'a number'
    : date.test(found)
      ? 'a date'
      : undefined;
  return kind === undefined
    ? markdownMistake(text)
    : {
        rule: 'wrong-type',
        message: `is ${quoted(found)}, ${kind}; write it in words.`,
      };
}
