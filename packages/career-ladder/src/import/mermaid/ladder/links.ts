import {quoted} from '../../../names/quoted';
import type {Doubt, ForeignRole} from '../../types';
import type {Click, Flowchart} from '../flowchart';
import type {Node} from './types';

interface Links {
  /** By the id of the node. */
  hrefs: Map<string, Pick<ForeignRole, 'href' | 'hrefLine'>>;
  doubts: Doubt[];
}

const pasted = /^\[[^\]]*\]\(([^()]*)\)$/;
const placeholder =
  /^(?:#|\/|\.|-+|\?+|\.{2,}|(?:link|url|href|to-?do|tbd|tba|xxx+|placeholder|fixme|n\/?a|none|null)(?: here)?)$/i;

/** The links of labels and of `click` lines; where a node has several, the last one. */
export function linksOf(chart: Flowchart, nodes: readonly Node[]): Links {
  const hrefs: Links['hrefs'] = new Map();
  const doubts: Doubt[] = [];
  const drawn = new Set(chart.nodes.map(({id}) => id));
  const own = nodes.flatMap(({id, line, title}): Click[] =>
    title.href === undefined ? [] : [{id, line, address: title.href}],
  );
  for (const node of nodes) {
    if (node.title.pasted) {
      doubts.push({
        line: node.line,
        message: `A Markdown link is pasted into the title of ${quoted(node.title.text)}; its text and address were taken.`,
      });
    }
  }
  for (const {id, line, address} of [...own, ...chart.clicks]) {
    if (!drawn.has(id)) {
      doubts.push({
        line,
        message: `The link is for "${id}", which is not drawn; it was left out.`,
      });
    } else if (address !== undefined) {
      const read = readAddress(address);
      const known = hrefs.get(id)?.href;
      if (read.href !== undefined) {
        hrefs.set(id, {href: read.href, hrefLine: line});
      }
      const message =
        read.doubt ??
        (known !== undefined && known !== read.href
          ? `"${id}" has a second link, ${quoted(address)}; it was taken instead of ${quoted(known)}.`
          : undefined);
      doubts.push(...(message === undefined ? [] : [{line, message}]));
    }
  }
  return {hrefs, doubts};
}

function readAddress(address: string): {href?: string; doubt?: string} {
  const inner = pasted.exec(address)?.[1]?.trim();
  if (placeholder.test(inner ?? address) || address === '') {
    return {
      doubt: `${quoted(address)} is no address but a placeholder; no link was taken.`,
    };
  }
  return inner === undefined
    ? {href: address}
    : {
        href: inner,
        doubt: `A Markdown link is pasted into the address; the address in its brackets was taken: ${inner}`,
      };
}
