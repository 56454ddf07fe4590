import {quoted} from '../../names/quoted';
import {readMarkdown} from '../../markdown/readMarkdown';
import {hrefMistake} from './href';
import type {Mistake} from './mistake';
import {textMistake} from './text';

/** Only what can be shown among a page's own texts: nothing that brings markup, pictures or headings of its own. */
export function markdownMistake(text: string): Mistake | undefined {
  const mistake = textMistake(text);
  if (mistake) {
    return mistake;
  }
  const {refused, links} = readMarkdown(text);
  const [first] = refused;
  if (first) {
    return {
      rule: 'unsafe-text',
      message: `holds ${first.what}, ${quoted(first.found)}; allowed: words, **strong**, *emphasis*, \`code\`, [links](/jobs) and lists.`,
    };
  }
  for (const href of links) {
    const wrong = hrefMistake(href);
    if (wrong) {
      return {...wrong, message: `holds a link that ${wrong.message}`};
    }
  }
  return undefined;
}
