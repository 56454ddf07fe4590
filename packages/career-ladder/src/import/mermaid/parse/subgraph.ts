import type {Chart} from './chart';
import {type Cursor, lineAt, MermaidMistake, take} from './cursor';

/** A title ends with its line or a `;` that is no entity's. */
const headPattern = /(?:"[^"\n]*"|&#?\w+;|#\w+;|[^\n;"]|")*/y;

const deepest = 100;

/** Reads what follows `subgraph`: an id, a title, or both, in any form. */
export function openSubgraph(cursor: Cursor, chart: Chart): void {
  const line = lineAt(cursor);
  if (chart.open.length === deepest) {
    throw new MermaidMistake(
      line,
      `more than ${deepest} subgraphs stand in each other`,
    );
  }
  const head = (take(cursor, headPattern)?.[0] ?? '').trim();
  const bracket = head.startsWith('"') ? -1 : head.indexOf('[');
  const named = bracket > 0 && head.endsWith(']');
  const id = named ? head.slice(0, bracket).trim() : undefined;
  const title = unquoted(named ? head.slice(bracket + 1, -1) : head);
  const ownId = id ?? (/\s/.test(title.text) ? undefined : title.text);
  const parent = chart.open.at(-1)?.subgraph;
  chart.subgraphs.push({
    title: {...title, line},
    ...(ownId !== undefined && ownId !== '' && {id: ownId}),
    ...(parent !== undefined && {parent}),
  });
  chart.open.push({
    subgraph: chart.subgraphs.length - 1,
    ids: new Set(),
    line,
  });
}

function unquoted(written: string): {text: string; markdown: boolean} {
  const text = written.trim();
  const markdown = /^"`[^`]*`"$/.test(text);
  return {
    markdown,
    text: (markdown
      ? text.slice(2, -2)
      : /^"[^"]*"$/.test(text)
        ? text.slice(1, -1)
        : text
    ).trim(),
  };
}
