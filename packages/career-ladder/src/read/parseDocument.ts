import {Composer, Parser, visit, type CST, type Document} from 'yaml';
import type {Problem} from '../organization';
import {error} from '../problems/error';
import {decode} from './decode';
import {deepest, tooDeep} from './depth';
import {find} from './find';
import {jsonMistake} from './jsonMistake';
import {plain} from './plain';
import {positions} from './positions';
import type {SourceDocument} from './sourceDocument';
import {yamlMistake} from './yamlMistake';

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

interface Mistake {
  rule: string;
  offset: number;
  message: string;
}

function jsonMistakes(text: string): Mistake[] {
  const mistake = jsonMistake(text);
  return mistake ? [{rule: 'not-json', ...mistake}] : [];
}

function compose(text: string): {document?: Document; mistakes: Mistake[]} {
  const tokens: CST.Token[] = [...new Parser().parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== undefined) {
    const message = `The file is nested more than ${deepest} deep.`;
    return {mistakes: [{rule: 'too-deep', offset: deep, message}]};
  }
  const composer = new Composer({
    // Only true, false and null are more than texts: `3`, `1.10`, `no` and `2024-01-01` stay as they are written.
    schema: 'failsafe',
    customTags: ['bool', 'null'],
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = [
    ...composer.compose(tokens, true, text.length),
  ] as [Document.Parsed, Document.Parsed?];
  const mistakes = document.errors.map((mistake) => {
    const [start, end] = mistake.pos;
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return {
      rule: 'not-yaml',
      offset: mistake.message.includes('closing')
        ? openingQuote(document, start)
        : start,
      message: yamlMistake(mistake, line, text.slice(start, end)),
    };
  });
  if (second) {
    mistakes.push({
      rule: 'several-documents',
      offset: second.range[0],
      message:
        'A second document begins here (---). A file holds one ladder; write the other one in a file of its own.',
    });
  }
  return {document, mistakes: onePerLine(text, mistakes)};
}

/** Where the quoted text begins that has no end; that it is not closed is noticed where the file ends. */
function openingQuote(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_, {type, range}) {
      if (type?.startsWith('QUOTE') && range && range[1] >= end) {
        start = Math.min(start, range[0]);
      }
    },
  });
  return start;
}

/** What follows on the same line is mostly caused by the first mistake. */
function onePerLine(text: string, mistakes: Mistake[]): Mistake[] {
  const lines = new Set<number>();
  return mistakes.filter(({offset}) => {
    const line = text.lastIndexOf('\n', offset - 1);
    return !lines.has(line) && lines.add(line);
  });
}
