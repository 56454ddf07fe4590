import type {TextView} from './types';
import {plainText} from './plainText';

/** The words of a text on one line, for where there is no room for more. */
export function inOneLine(text: TextView): string {
  return plainText(text).replace(/\s+/g, ' ');
}
