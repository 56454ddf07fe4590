import path from 'node:path';
import {decode} from '../read/decode';
import {readMatrixFile} from './matrix/data';
import {readMermaid} from './mermaid/readMermaid';
import {readCsv} from './page/readCsv';
import {readHtml} from './page/readHtml';
import {readMarkdown} from './page/readMarkdown';
import {readPage} from './readPage';
import type {NamedReading, ReadSource, Source} from './types';

/** The most that is read, in bytes: far above any handbook page. */
export const largestSource = 20_000_000;

/** Reads one file by what its name ends with; what has none of these endings is read as Markdown, or as HTML if it looks so. */
export async function readSource({file, bytes}: Source): Promise<ReadSource> {
  const {text, problems} = decode(file, bytes);
  if (text === undefined) {
    return {file, readings: [], problems};
  }
  if (text.trim() === '') {
    return unreadSource(file, 'empty-file', 'The file is empty.');
  }
  try {
    return {file, readings: await readText(file, text), problems: []};
  } catch (error) {
    if (error instanceof RangeError) {
      // The stack of calls is full.
      return unreadSource(
        file,
        'too-deep',
        'The file is nested too deeply to be read.',
      );
    }
    throw error;
  }
}

async function readText(file: string, text: string): Promise<NamedReading[]> {
  const extension = path.posix.extname(file).toLowerCase();
  switch (extension) {
    case '.mmd':
    case '.mermaid':
      return [readMermaid(text, 1)];
    case '.csv':
    case '.tsv':
      return readPage(readCsv(text));
    case '.yml':
    case '.yaml':
    case '.json':
      return readMatrixFile(file, text);
    case '.html':
    case '.htm':
    case '.xhtml':
      return readPage(await readHtml(text));
    default:
      return readPage(
        /^\s*<(?:!doctype|html)\b/i.test(text)
          ? await readHtml(text)
          : await readMarkdown(text),
      );
  }
}

/** A file that cannot be read at all. */
export function unreadSource(
  file: string,
  rule: string,
  message: string,
): ReadSource {
  const position = {file, line: 1, column: 1};
  return {
    file,
    readings: [],
    problems: [{rule, severity: 'error', position, message}],
  };
}
