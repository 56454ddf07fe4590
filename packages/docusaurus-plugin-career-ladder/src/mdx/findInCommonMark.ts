import type {MarkdownNode, Point} from './tree';

/** Finds where a CommonMark file (no MDX) holds tags of the given names: they would be dropped without a word. */
export function findInCommonMark(
  root: MarkdownNode,
  names: ReadonlySet<string>,
): {name: string; point: Point}[] {
  const found: {name: string; point: Point}[] = [];
  visit(root);
  return found;

  function visit(node: MarkdownNode): void {
    if (node.type === 'html' && typeof node.value === 'string') {
      found.push(
        ...tagsIn(
          node.value,
          names,
          node.position?.start ?? {line: 1, column: 1},
        ),
      );
    }
    node.children?.forEach(visit);
  }
}

function tagsIn(
  html: string,
  names: ReadonlySet<string>,
  start: Point,
): {name: string; point: Point}[] {
  const text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  return [...text.matchAll(/<([A-Z]\w*)(?=[\s/>])/g)].flatMap(
    ({1: name = '', index}) =>
      names.has(name)
        ? [{name, point: pointAfter(start, text.slice(0, index))}]
        : [],
  );
}

function pointAfter({line, column}: Point, text: string): Point {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : column + last.length,
  };
}
