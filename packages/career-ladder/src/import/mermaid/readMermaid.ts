import type {Reading} from '../types';
import {contextOf} from './ladder/context';
import {toLadder} from './ladder/toLadder';
import {notAFlowchart} from './otherDiagrams';
import {MermaidMistake} from './parse/cursor';
import {parseFlowchart} from './parse/parseFlowchart';
import {prepare} from './prepare';

/**
 * Reads a Mermaid diagram: a flowchart of roles is a ladder, anything else is refused.
 * @param text what stands in the fence
 * @param firstLine the line of its first line in the source file
 * @param headings the page's title and the headings above it, the nearest last
 */
export function readMermaid(
  text: string,
  firstLine: number,
  headings: readonly string[] = [],
): Reading {
  const prepared = prepare(text);
  const reason = notAFlowchart(prepared.text);
  if (reason !== undefined) {
    return {
      kind: 'refused',
      what: 'Mermaid diagram',
      line: firstLine,
      reason,
    };
  }
  const source = {what: 'Mermaid flowchart', line: firstLine};
  const chart = parsed(prepared.text, firstLine);
  if (chart instanceof MermaidMistake) {
    return {
      ...source,
      kind: 'refused',
      reason: `Line ${chart.line}: ${chart.message}.`,
    };
  }
  const {title, declared} = prepared;
  const context = contextOf([...headings, ...(title ? [title] : [])]);
  const outcome = toLadder(chart, {line: firstLine, declared, context});
  if (outcome.reason !== undefined) {
    return {...source, kind: 'refused', reason: outcome.reason};
  }
  return {
    ...source,
    kind: 'ladder',
    ladder: {...(title !== undefined && {title}), ...outcome.ladder},
    doubts: outcome.doubts,
  };
}

function parsed(text: string, firstLine: number) {
  try {
    return parseFlowchart(text, firstLine);
  } catch (error) {
    if (error instanceof MermaidMistake) {
      return error;
    }
    throw error;
  }
}
