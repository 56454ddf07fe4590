import type {Layout} from '../layout/types';
import {heightOf} from './heights';
import type {LineView} from './types';

/**
 * Before: the lines of one gutter.
 * After: a move back to where a straight one comes from bows out beside it, by a third of a card.
 */
export function bowReturns(lines: LineView[], layout: Layout): LineView[] {
  return lines.map((line, index) => {
    const [start, end] = line.y;
    const leadsBack = lines
      .slice(0, index)
      .some(({from, to}) => from === line.to && to === line.from);
    return leadsBack && start === end
      ? {...line, bow: heightOf(layout.span / 3, layout)}
      : line;
  });
}
