import {codePoint} from '../../names/quoted';
import type {Mistake} from './mistake';

/** Controls but tab and line breaks, and halves of characters. */
const control = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u;

/** They turn the direction of all that follows, so that a text can look like another one. */
const bidi = /[\u202A-\u202E\u2066-\u2069]/u;

const lineBreak = /[\t\n\v\f\r\u0085\u2028\u2029]/u;

export function textMistake(text: string): Mistake | undefined {
  if (text.trim() === '') {
    return {rule: 'empty-text', message: 'is empty; write a text.'};
  }
  return hidden(text, control, 'a control character');
}

export function titleMistake(title: string): Mistake | undefined {
  return (
    textMistake(title) ??
    hidden(title, bidi, 'a character that changes the direction of writing') ??
    (lineBreak.test(title.trim())
      ? {
          rule: 'unsafe-text',
          message:
            'holds a line break or a tab; it has to be plain text on one line.',
        }
      : undefined)
  );
}

function hidden(
  text: string,
  characters: RegExp,
  what: string,
): Mistake | undefined {
  const found = characters.exec(text)?.[0];
  return found === undefined
    ? undefined
    : {
        rule: 'unsafe-text',
        message: `holds ${what} (${codePoint(found)}); remove it.`,
      };
}
