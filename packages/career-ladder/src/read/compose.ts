import {Composer, Parser, visit, type CST, type Document} from 'yaml';
import {deepest, tooDeep} from './depth';
import {yamlMistake} from './yamlMistake';

/** Why a text is no data. */
export interface Mistake {
  rule: string;
  offset: number;
  message: string;
}

/** The YAML document that a text without a byte order mark holds. No document if it is nested too deep to be read. */
export function compose(text: string): {
  document?: Document;
  mistakes: Mistake[];
} {
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
