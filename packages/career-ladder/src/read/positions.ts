import type {Position} from '../organization';

/** Turns the offsets of a file's text, in UTF-16 units, into positions. */
export type PositionAt = (offset: number) => Position;

export function positions(file: string, text: string): PositionAt {
  const lineStarts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) {
    lineStarts.push(i + 1);
  }
  return (offset) => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] ?? 0) <= inside) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return {file, line: low + 1, column: inside - (lineStarts[low] ?? 0) + 1};
  };
}
