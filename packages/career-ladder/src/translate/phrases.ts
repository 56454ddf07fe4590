import {knownNames} from '../names/knownNames';
import type {Shape} from '../schema/shape';
import {translateText, type Work} from './texts';

/**
 * For the texts without an id: notes of moves, and what roles are equal in. Reports translations of texts that the original does
 * not have.
 * @returns what translates such a text
 */
export function phraseTranslator(
  shape: Shape,
  work: Work,
): (text: string) => string {
  const {written, positionOf, isOpen, report} = work;
  const phrases = phrasesOf(shape);
  const translations = new Map<string, string>();
  for (const [text, translation] of Object.entries(written.texts ?? {})) {
    if (phrases.has(text.trim())) {
      translations.set(text.trim(), translation);
    } else if (!isOpen('roles') && !isOpen('equivalences')) {
      report(
        'unknown-text',
        positionOf(['texts', text], 'key'),
        `The original has no note, and nothing that roles are equal in, "${text}". ${knownNames('texts', text, [...phrases])}`,
      );
    }
  }
  const translated = new Map(
    [...phrases].map((text) => [
      text,
      translateText(text, translations.get(text), ['texts', text], work),
    ]),
  );
  return (text) => translated.get(text) ?? text;
}

function phrasesOf({roles, equivalences}: Shape): Set<string> {
  const notes = roles.flatMap((role) =>
    'track' in role
      ? []
      : [...role.next, ...role.lateral].flatMap(({note}) => note ?? []),
  );
  return new Set([...notes, ...equivalences.flatMap((one) => one.in)]);
}
