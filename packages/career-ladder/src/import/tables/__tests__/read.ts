import {readMarkdown} from '../../page/readMarkdown';
import type {LadderReading, Reading, Table} from '../../types';

/** The tables of a Markdown page. */
export async function tablesOf(page: string): Promise<Table[]> {
  const {blocks} = await readMarkdown(page);
  return blocks.flatMap((block) => (block.kind === 'table' ? block.table : []));
}

/** What a reader makes of the tables of a page, as text. */
export async function readingsOf(
  page: string,
  read: (table: Table) => Reading[] | undefined,
): Promise<string> {
  const tables = await tablesOf(page);
  return tables.map((table) => written(read(table))).join('\n');
}

function written(readings: Reading[] | undefined): string {
  return (readings ?? [])
    .map((reading) => {
      switch (reading.kind) {
        case 'ladder':
          return ladder(reading);
        case 'refused':
          return `line ${reading.line}: ${reading.reason}`;
        case 'matrix':
          return 'a matrix';
      }
    })
    .join('\n');
}

/** A line for each role: its column, level, title, link and moves; its doubts at the end. */
function ladder({
  ladder: {title, roles, moves},
  doubts,
}: LadderReading): string {
  const titles = new Map(roles.map((role) => [role.key, role.title]));
  const lines = roles.map((role) => {
    const own = moves
      .filter(({from}) => from === role.key)
      .map(
        ({to, kind, both, note}) =>
          `${kind === 'promotion' ? '→' : both ? '↔' : '⇢'} ${titles.get(to)}${note === undefined ? '' : ` "${note}"`}`,
      );
    return [
      role.column ?? '-',
      ...(role.level === undefined ? [] : [`[${role.level}]`]),
      role.title,
      ...(role.href === undefined ? [] : [`<${role.href}>`]),
      ...own,
    ].join(' ');
  });
  return [
    `ladder ${title ?? ''}`.trim(),
    ...lines,
    ...doubts.map(({line, message}) => `! line ${line}: ${message}`),
  ].join('\n');
}
