import {readMermaid} from '../readMermaid';

/** What a diagram was taken for, as text: its roles, its moves and what is doubtful; or why it was refused. */
export function told(text: string, headings: string[] = []): string {
  const reading = readMermaid(text, 1, headings);
  if (reading.kind === 'refused') {
    return `${reading.what}: ${reading.reason}`;
  }
  if (reading.kind === 'matrix') {
    throw new Error('A diagram is no matrix.');
  }
  const {ladder, doubts} = reading;
  const titles = new Map(ladder.roles.map(({key, title}) => [key, title]));
  return [
    ...ladder.roles.map(
      ({title, href, groups, line}) =>
        `${line}: ${title}${href === undefined ? '' : ` (${href})`}${groups ? ` in ${groups.join(' / ')}` : ''}`,
    ),
    ...ladder.moves.map(({from, to, kind, both, gate, note, line}) => {
      const arrow = kind === 'promotion' ? '→' : both ? '⇠⇢' : '⇢';
      return `${line}: ${titles.get(from)} ${arrow} ${titles.get(to)}${gate === undefined ? '' : `, needs ${gate}`}${note === undefined ? '' : `, "${note}"`}`;
    }),
    ...doubts.map(({line, message}) => `? ${line}: ${message}`),
  ].join('\n');
}

/** The same without the roles. */
export function movesTold(text: string): string {
  return told(text)
    .split('\n')
    .filter((line) => line.startsWith('?') || /[→⇢]|: It|^Mermaid/.test(line))
    .join('\n');
}
