import type {Layout} from '../layout/types';
import {heightOf} from './heights';
import type {LineView} from './types';

/**
 * Before: the lines of one gutter.
 * After: a move back bows out beside the straight one between the same roles, by a third of a card.
 */
export function bowReturns(lines: LineView[], layout: Layout): LineView[] {
  return lines.map((line) => {
    const [start, end] = line.y;
    const leadsBack =
      line.head === 'start' &&
      lines.some(({from, to}) => from === line.to && to === line.from);
    return leadsBack && start === end
      ? {...line, bow: heightOf(layout.span / 3, layout)}
      : line;
  });
}
