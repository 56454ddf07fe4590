/** A stretch of a text: from `start` to before `end`, in UTF-16 units. */
export interface Range {
  start: number;
  end: number;
}

/** What an edit mends: keys out of order, a long form, or a link's trailing slash. */
export type Mended = 'order' | 'form' | 'slash';

/** Puts pieces in the place of a stretch of text: new text, or stretches of the old text, in which edits hold as well. */
export interface Edit extends Range {
  mends: Mended;
  pieces: readonly (string | Range)[];
}

/** The text after all edits. One edit may stand inside a piece of another; else they do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const outermostFirst = [...edits].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return edited(text, {start: 0, end: text.length}, outermostFirst);
}

function edited(
  text: string,
  {start, end}: Range,
  edits: readonly Edit[],
): string {
  let result = '';
  let at = start;
  for (let index = 0; index < edits.length;) {
    const edit = edits[index] as Edit;
    let next = index + 1;
    while ((edits[next]?.start ?? Infinity) < edit.end) {
      next += 1;
    }
    const inside = edits.slice(index + 1, next);
    result += text.slice(at, edit.start);
    for (const piece of edit.pieces) {
      result +=
        typeof piece === 'string'
          ? piece
          : edited(
              text,
              piece,
              inside.filter((one) => isInside(one, piece)),
            );
    }
    at = edit.end;
    index = next;
  }
  return result + text.slice(at, end);
}

function isInside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
