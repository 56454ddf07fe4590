import {isMap, isSeq, type Node} from 'yaml';
import {cutByHash} from '../read/traps';
import type {Edit} from './edits';
import type {Form} from './forms';
import {hasAnchor, isShortText, pairsOf, rangeOf} from './nodes';

/**
 * The edit that writes a value in its short form: `{to: a}` as `a`, a list of one as its entry. None where there is no
 * shorter form, and where a comment stands inside.
 * @param after where the key ends that has the value; in a list, where the value begins
 */
export function shorten(
  text: string,
  node: Node,
  form: Form,
  after: number,
): Edit | undefined {
  const edit =
    withoutKey(text, node, form) ?? withoutList(text, node, form, after);
  // A comment that may follow a bracket (`] #TODO`) would cut a text.
  return edit &&
    !hasAnchor(node) &&
    cutByHash(text, edit.end, edit.end) === undefined
    ? edit
    : undefined;
}

function withoutKey(text: string, node: Node, {bare}: Form): Edit | undefined {
  const value = onlyValue(text, node, bare);
  return value && replaced(text, node, value);
}

/** The text that says all that a value with keys says: its bare key's, if it has no other. */
function onlyValue(
  text: string,
  node: Node,
  bare: string | undefined,
): Node | undefined {
  const [only, more] = isMap(node) ? pairsOf(node) : [];
  if (!only || more || only.key.value !== bare) {
    return undefined;
  }
  const whole = rangeOf(node);
  const key = rangeOf(only.key);
  const value = rangeOf(only.value);
  return isShortText(only.value, text) &&
    /^\{?\s*$/.test(text.slice(whole.start, key.start)) &&
    /^\s*:\s*$/.test(text.slice(key.end, value.start)) &&
    /^\s*(?:,\s*)?\}?$/.test(text.slice(value.end, whole.end))
    ? only.value
    : undefined;
}

function withoutList(
  text: string,
  node: Node,
  {oneOrMore, entries}: Form,
  after: number,
): Edit | undefined {
  const [only, more] = isSeq(node) ? (node.items as Node[]) : [];
  if (!oneOrMore || !only || more || !staysWhole(text, only, entries?.bare)) {
    return undefined;
  }
  const whole = rangeOf(node);
  const entry = rangeOf(only);
  if (text[whole.start] === '[') {
    return /^\[\s*$/.test(text.slice(whole.start, entry.start)) &&
      /^\s*(?:,\s*)?\]$/.test(text.slice(entry.end, whole.end))
      ? replaced(text, node, only)
      : undefined;
  }
  const dash = /^(\s*:)?\s*-\s+$/.exec(text.slice(after, entry.start));
  if (!dash) {
    return undefined;
  }
  const [, colon = ''] = dash;
  return {
    start: after + colon.length,
    end: entry.end,
    mends: 'form',
    pieces: [colon && ' ', entry],
  };
}

/** Whether an entry is right without its dash or brackets: keys in lines of their own would stand in the wrong column. */
function staysWhole(
  text: string,
  entry: Node,
  bare: string | undefined,
): boolean {
  return (
    isShortText(entry, text) ||
    text[rangeOf(entry).start] === '{' ||
    onlyValue(text, entry, bare) !== undefined
  );
}

function replaced(text: string, node: Node, by: Node): Edit {
  const range = rangeOf(node);
  // `{next:[a]}` has a key and a value; `{next:a}` is one text. A quoted key ends with its quote.
  const isTight = /[^"']:/.test(text.slice(range.start - 2, range.start));
  const space = isTight ? ' ' : '';
  return {...range, mends: 'form', pieces: [space, rangeOf(by)]};
}
