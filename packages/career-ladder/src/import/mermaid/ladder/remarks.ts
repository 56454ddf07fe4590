// Words of many languages: cspell:disable
import {groupBy} from '../../../groupBy';
import {quoted} from '../../../names/quoted';
import {looksLikeRole} from './titles';
import type {Graph, Node} from './types';

/** What is written beside a role, on a line of its own or in a node of its own, and is no part of its title. */

const duration =
  /^\(?[~<>≥]?\s*\d+\s*\+?\s*(?:(?:[-–—~]|to)\s*\d+\s*\+?\s*)?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans|mois|años|meses|anos|jaar|lat|lata|лет|года?|年|ヶ月|か月|个月|년|개월)|^\(?(?:years?|months?|yrs?|jahre?|monate?)\s+\d/iu;

const pay =
  /^\(?[~<>≥]?\s*(?:[$€£¥₹]|USD|EUR|GBP)\s*\d|^\(?\d[\d.,]*\s*[$€£¥₹]/iu;

/** `Scope: one team`, a list, or stars. */
const detail = /^[\p{L}\s]+[:：]\s*\S|^[-–•*·✓✔]\s|[★☆]/u;

const lane = /\s(?:track|path|ladder)$/iu;

function isRemark(line: string): boolean {
  return [duration, pay, detail, lane].some((kind) => kind.test(line));
}

/** Leaves out of titles what stands below them and says something else of the role: `Engineer<br/>2-4 years`. */
export function withoutLines(graph: Graph): Graph {
  const doubts = [...graph.doubts];
  const nodes = graph.nodes.map((node): Node => {
    const {line, title} = node;
    const end = title.lines.findIndex(
      (text, index) => index > 0 && isRemark(text),
    );
    if (end === -1) {
      return node;
    }
    const lines = title.lines.slice(0, end);
    const text = lines.join(' ');
    doubts.push({
      line,
      message: `What stands below ${quoted(text)} reads like a remark and was left out of the title: ${quoted(title.lines.slice(end).join(' '))}.`,
    });
    return {...node, title: {...title, lines, text}};
  });
  return {...graph, nodes, doubts};
}

/**
 * Leaves out nodes that only say something of a role. One line ties each of them to it, and they begin with a time, have several
 * lines, or are tied otherwise than roles are: by a line without a head among arrows, by a dashed one among solid ones.
 */
export function withoutRemarks({nodes, edges, doubts}: Graph): Graph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = groupBy(
    edges.flatMap((edge) => [
      {id: edge.from, edge},
      {id: edge.to, edge},
    ]),
    ({id}) => id,
  );
  const hasArrows = edges.some(({head}) => head !== 'open');
  const hasSolid = edges.some(({stroke}) => stroke !== 'dotted');
  const isRole = (id: string) =>
    looksLikeRole(byId.get(id)?.title.lines[0] ?? '');
  const remarks = nodes.filter(({id, title}) => {
    const [tie, ...others] = ties.get(id) ?? [];
    if (others.length > 0) {
      return false;
    }
    if (duration.test(title.text)) {
      return true;
    }
    if (!tie) {
      return false;
    }
    const {from, to, head, stroke} = tie.edge;
    return (
      !isRole(id) &&
      isRole(from === id ? to : from) &&
      ((hasArrows && head === 'open') ||
        (hasSolid && stroke === 'dotted') ||
        title.lines.length > 1)
    );
  });
  const ids = new Set(remarks.map(({id}) => id));
  return {
    nodes: nodes.filter(({id}) => !ids.has(id)),
    edges: edges.filter(({from, to}) => !ids.has(from) && !ids.has(to)),
    doubts: [
      ...doubts,
      ...remarks.map(({line, title}) => ({
        line,
        message: `${quoted(title.text)} reads like a remark and not like a role; it was left out.`,
      })),
    ],
  };
}
