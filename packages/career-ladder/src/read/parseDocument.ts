import type {Problem} from '../organization';
import {error} from '../problems/error';
import {compose, type Mistake} from './compose';
import {decode} from './decode';
import {find} from './find';
import {jsonMistake} from './jsonMistake';
import {plain} from './plain';
import {positions} from './positions';
import type {SourceDocument} from './sourceDocument';

/**
 * Reads one file: YAML 1.2, or JSON if its name ends with `.json`.
 * @param file relative to the ladder folder, with `/` as separator
 * @returns no document if the file cannot be read as data at all
 */
export function parseDocument(
  file: string,
  content: string | Uint8Array,
): {document?: SourceDocument; problems: Problem[]} {
  const {text, problems} = decode(file, content);
  if (text === undefined) {
    return {problems};
  }
  const positionAt = positions(file, text);
  const mistakes = file.endsWith('.json')
    ? jsonMistakes(text)
    : ([] as Mistake[]);
  const {document, mistakes: more} =
    mistakes.length === 0
      ? compose(text)
      : {document: undefined, mistakes: [] as Mistake[]};
  mistakes.push(...more);
  if (!document || mistakes.length > 0) {
    return {
      problems: mistakes.map(({rule, offset, message}) =>
        error(rule, positionAt(offset), message),
      ),
    };
  }
  const {value, problems: found, targets} = plain(document, text, positionAt);
  if (found.some(({rule}) => rule === 'alias-bomb')) {
    return {problems: found};
  }
  return {
    document: {
      file,
      value,
      positionOf: (place, part = 'value') => {
        const root = document.contents;
        const node = root && find(root, place, part, targets);
        return positionAt(node?.range?.[0] ?? 0);
      },
    },
    problems: found,
  };
}

function jsonMistakes(text: string): Mistake[] {
  const mistake = jsonMistake(text);
  return mistake ? [{rule: 'not-json', ...mistake}] : [];
}
