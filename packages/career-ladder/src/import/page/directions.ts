import {isRightToLeft} from './htmlParts';

/**
 * Follows the `dir` of HTML elements that stand around parts of a Markdown page.
 * @returns for a place in it: true from right to left, false from left to right, undefined where nothing says it. Places are
 * asked for in rising order
 */
export function directions(
  source: string,
): (offset: number) => boolean | undefined {
  const tags = source.matchAll(
    /<(\/?)(div|section|article|main|center|blockquote|details|figure)\b([^<>]*)>/gi,
  );
  const open: {name: string; rtl: boolean | undefined}[] = [];
  let next = tags.next();
  return (offset) => {
    for (; !next.done && next.value.index < offset; next = tags.next()) {
      const [, end, name = '', attributes = ''] = next.value;
      if (end) {
        if (open.at(-1)?.name === name.toLowerCase()) {
          open.pop();
        }
        continue;
      }
      const dir = /\bdir\s*=\s*["']?(\w+)/i.exec(attributes)?.[1];
      open.push({
        name: name.toLowerCase(),
        rtl: isRightToLeft(dir) ?? open.at(-1)?.rtl,
      });
    }
    return open.at(-1)?.rtl;
  };
}
