/** A place in a text that moves on as things are read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Where each line begins. */
  readonly lines: readonly number[];
  /** The number of the first line in the source file. */
  readonly firstLine: number;
}

/** A statement that cannot be read. */
export class MermaidMistake extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

export function cursorOf(text: string, firstLine: number): Cursor {
  const lines = [0];
  for (
    let end = text.indexOf('\n');
    end !== -1;
    end = text.indexOf('\n', end + 1)
  ) {
    lines.push(end + 1);
  }
  return {text, at: 0, lines, firstLine};
}

/** Reads what a sticky pattern matches here; stays where it is if that is nothing. */
export function take(
  cursor: Cursor,
  pattern: RegExp,
): RegExpExecArray | undefined {
  const found = look(cursor, pattern);
  cursor.at += found?.[0].length ?? 0;
  return found;
}

/** The same without moving on. */
export function look(
  cursor: Cursor,
  pattern: RegExp,
): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.text) ?? undefined;
}

/** The line of a place, by bisection. */
export function lineAt(
  {lines, firstLine, at: here}: Cursor,
  at: number = here,
): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? Infinity) <= at) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return firstLine + low;
}

/** What is left of the line, for messages. */
export function restOfLine({text, at}: Cursor): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, end === -1 ? undefined : end).trim();
}
