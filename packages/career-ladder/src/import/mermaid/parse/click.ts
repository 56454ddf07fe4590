import {type Chart, addDoubt} from './chart';
import {type Cursor, lineAt, take} from './cursor';

const idsPattern = /[^\S\n]+([^\s,"]+(?:[^\S\n]*,[^\S\n]*[^\s,"]+)*)[^\S\n]*/y;
/** Some generators of pages put a quoted name inside of the quotes. */
const shortcode =
  /(?:href[^\S\n]+)?"?\{\{[<%][^\S\n]*(?:rel)?ref[^\S\n]+"([^"\n]*)"[^\S\n]*[>%]\}\}"?/y;
const quotedAddress = /(?:href[^\S\n]*)?"([^"\n]*)"/y;
const openAddress = /(?:href[^\S\n]*)?"([^\n]*?);?[^\S\n]*(?=\n|$)/y;
const bareAddress = /(?:href[^\S\n]+)?((?:[a-z][a-z+.-]*:\/\/|\/)[^\s;"]*)/iy;
/** The tooltip, the target window, or the call; up to the end of the statement. */
const rest = /(?:"[^"\n]*"|[^\n;"])*"?/y;

/** Reads what follows `click`: ids, and an address or the name of a function. */
export function takeClick(cursor: Cursor, chart: Chart): void {
  const line = lineAt(cursor);
  const ids = take(cursor, idsPattern)?.[1]?.split(',') ?? [];
  const address = takeAddress(cursor, chart, line);
  take(cursor, rest);
  for (const id of ids) {
    chart.clicks.push({
      id: id.trim(),
      line,
      ...(address !== undefined && {address}),
    });
  }
}

function takeAddress(
  cursor: Cursor,
  chart: Chart,
  line: number,
): string | undefined {
  const reference = take(cursor, shortcode)?.[1];
  if (reference !== undefined) {
    addDoubt(
      chart,
      line,
      `The link is a reference of a site generator; its address was taken as it is: ${reference}`,
    );
    return reference;
  }
  const proper = take(cursor, quotedAddress)?.[1];
  if (proper !== undefined) {
    return proper.trim();
  }
  const open = take(cursor, openAddress)?.[1];
  if (open !== undefined) {
    addDoubt(
      chart,
      line,
      'The quotes around the link are not closed; the rest of the line was taken for it.',
    );
    return open.trim();
  }
  const bare = take(cursor, bareAddress)?.[1];
  if (bare !== undefined) {
    addDoubt(
      chart,
      line,
      'The link is not in quotes, so Mermaid ignores it; it was taken.',
    );
  }
  return bare;
}
