import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  visit,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type {Range} from './edits';

/** In a file without errors, each key is a text and has a value. */
export type WholePair = Pair<Scalar, Node> & {value: Node};

export function pairsOf(map: YAMLMap): WholePair[] {
  return map.items as WholePair[];
}

/** Where the text of a value stands, without what follows it. */
export function rangeOf(node: Node): Range {
  return {start: node.range?.[0] ?? 0, end: contentEnd(node)};
}

/** A block collection says that it goes on to the next token; its content ends with its last value. */
function contentEnd(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (!isCollection(node) || node.flow) {
    return end;
  }
  const last = isMap(node)
    ? pairsOf(node).at(-1)?.value
    : (node.items.at(-1) as Node | undefined);
  return last ? contentEnd(last) : end;
}

/** A text on one line, in quotes or not. */
export function isShortText(node: Node, text: string): boolean {
  const {start, end} = rangeOf(node);
  return (
    isScalar(node) &&
    !node.type?.startsWith('BLOCK') &&
    !text.slice(start, end).includes('\n')
  );
}

/** Whether a value or a part of it has a name (&) or repeats what has one (*): then it matters where it stands. */
export function hasAnchor(node: Node): boolean {
  let found = false;
  visit(node, {
    Node: (_, one) => {
      found ||= isAlias(one) || one.anchor !== undefined;
    },
  });
  return found;
}
