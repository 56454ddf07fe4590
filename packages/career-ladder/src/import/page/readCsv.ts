import {CsvError, parse} from 'csv-parse/sync';
import type {Table, TableCell} from '../types';
import type {Block, Page} from './page';

/** A CSV file: one table. The fields may be parted by commas, semicolons or tabs. */
export function readCsv(content: string): Page {
  return {blocks: [blockOf(content)], sections: []};
}

function blockOf(content: string): Block {
  // Whatever ends the lines, also where programs mixed them.
  const text = content.replace(/\r\n?/g, '\n');
  try {
    const rows = records(text, delimiterOf(text)).map(toRow);
    const table: Table = {format: 'CSV', line: 1, headings: [], rows};
    return {kind: 'table', line: 1, headings: [], table};
  } catch (thrown) {
    if (thrown instanceof CsvError) {
      const reason = `It is no CSV file: ${plainly(thrown)}`;
      return {kind: 'refused', what: 'CSV file', line: 1, reason};
    }
    throw thrown;
  }
}

interface CsvRecord {
  record: string[];
  /** Of its last line. */
  info: {lines: number};
}

function records(text: string, delimiter: string, to?: number): CsvRecord[] {
  return parse(text, {
    bom: true,
    delimiter,
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_records_with_error: false,
    ...(to !== undefined && {to}),
  }) as unknown as CsvRecord[];
}

/** The one that parts the first records into the most fields. */
function delimiterOf(text: string): string {
  const [best] = [',', ';', '\t']
    .map((delimiter) => ({delimiter, fields: fieldsOf(text, delimiter)}))
    .sort((a, b) => b.fields - a.fields);
  return best?.delimiter ?? ',';
}

/** How many fields the first ten records have together; none where the delimiter makes no sense of the quotes. */
function fieldsOf(text: string, delimiter: string): number {
  try {
    return records(text, delimiter, 10).flatMap(({record}) => record).length;
  } catch {
    return 0;
  }
}

function toRow({record, info}: CsvRecord): Table['rows'][number] {
  const breaks = record.map((field) => field.split('\n').length - 1);
  const total = breaks.reduce((sum, count) => sum + count, 0);
  let line = info.lines - total;
  return {
    line,
    cells: record.map((field, index) => {
      const cell = toCell(field, line);
      line += breaks[index] ?? 0;
      return cell;
    }),
  };
}

function toCell(field: string, line: number): TableCell {
  return {
    text: field.replace(/\s+/g, ' ').trim(),
    markdown: field.trim().replace(/^[•‣◦▪]\s*/gm, '- '),
    links: [],
    images: [],
    colspan: 1,
    rowspan: 1,
    header: false,
    bold: false,
    line,
  };
}

function plainly({code, lines}: CsvError): string {
  const where = typeof lines === 'number' ? ` in line ${lines}` : '';
  return code === 'CSV_QUOTE_NOT_CLOSED'
    ? 'a text in double quotes has no end.'
    : `its quotes are not what they should be${where}.`;
}
