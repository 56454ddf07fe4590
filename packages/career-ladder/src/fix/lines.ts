import type {Range} from './edits';

/** The offset at which the line begins that an offset is in. */
export function startOfLine(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The range of the line that begins at an offset, without its line break. */
export function lineFrom(text: string, start: number): Range {
  const end = text.indexOf('\n', start);
  if (end === -1) {
    return {start, end: text.length};
  }
  return {start, end: text[end - 1] === '\r' ? end - 1 : end};
}

/** The line after an offset's; none after the last one. */
export function nextLine(text: string, at: number): Range | undefined {
  const end = text.indexOf('\n', at);
  return end === -1 ? undefined : lineFrom(text, end + 1);
}

/** The line before an offset's; none before the first one. */
export function previousLine(text: string, at: number): Range | undefined {
  const start = startOfLine(text, at);
  return start === 0 ? undefined : lineFrom(text, startOfLine(text, start - 1));
}
