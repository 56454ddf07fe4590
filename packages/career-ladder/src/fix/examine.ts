import {
  isMap,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import {trailingSlash} from '../lint/rules/trailingSlash';
import {slug} from '../names/slug';
import type {Edit, Range} from './edits';
import {type Form, ladderFile} from './forms';
import {hasAnchor, pairsOf, rangeOf} from './nodes';
import {shorten} from './shorten';
import {sortKeys} from './sortKeys';

export interface Link {
  href: string;
  /** Where it stands; absent if it is written with escapes, used in more than one place, or allowed to differ. */
  range?: Range;
}

/**
 * What could be mended in a ladder file: edits of long forms and of keys out of order, and all links.
 * @param text without a byte order mark; it has no errors
 */
export function examine(
  text: string,
  {contents}: Document,
): {edits: Edit[]; links: Link[]} {
  const edits: Edit[] = [];
  const links: Link[] = [];

  function visit(
    node: Node,
    given: Form,
    after: number,
    mayDiffer: boolean,
  ): void {
    const form =
      given.oneOrMore && given.entries && !isSeq(node) ? given.entries : given;
    if (form.isLink && isScalar(node)) {
      const link = linkIn(text, node);
      links.push(mayDiffer ? {href: link.href} : link);
    }
    const found = [
      shorten(text, node, form, after),
      isMap(node) && form.keys
        ? sortKeys(text, node, [...form.keys.keys()])
        : undefined,
    ];
    edits.push(...found.filter((edit) => edit !== undefined));
    if (isMap(node)) {
      const allows = mayDiffer || allowsSlash(node);
      for (const {key, value} of pairsOf(node)) {
        const own = form.keys?.get(String(key.value)) ?? form.byName;
        visit(value, own ?? {}, rangeOf(key).end, allows);
      }
    } else if (isSeq(node)) {
      for (const entry of node.items as Node[]) {
        visit(entry, form.entries ?? {}, rangeOf(entry).start, mayDiffer);
      }
    }
  }

  if (contents) {
    visit(contents, ladderFile, 0, false);
  }
  return {edits, links};
}

/** Whether a file or a role silences the rule that finds such links. */
function allowsSlash(map: YAMLMap): boolean {
  const allow = pairsOf(map).find(({key}) => key.value === 'allow')?.value;
  const names = isSeq(allow) ? (allow.items as Node[]) : [allow];
  return names.some(
    (name) => isScalar(name) && slug(String(name.value)) === trailingSlash.name,
  );
}

function linkIn(text: string, node: Node & {value: unknown}): Link {
  const href = String(node.value);
  const {start, end} = rangeOf(node);
  const quote = /^["']?/.exec(text.slice(start, end))?.[0].length ?? 0;
  const range = {start: start + quote, end: end - quote};
  return !hasAnchor(node) && text.slice(range.start, range.end) === href
    ? {href, range}
    : {href};
}
