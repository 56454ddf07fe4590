import {element, path} from './element';
import {lineLook} from './lines';
import {drawEqual, drawGate, drawHead} from './marks';
import type {PlacedRole} from './place';
import {rowPadding} from './sizes';

/** Draws the short line between a card and the one above it, if there is one. */
export function drawJoin({role: {join}, card}: PlacedRole, row: number) {
  if (!join) {
    return '';
  }
  const {gap, equal, head, lateral, gate} = join;
  const x = card.x + card.width / 2;
  const top = card.y - 2 * rowPadding - gap * row;
  const middle = (top + card.y) / 2;
  return [
    element('path', {
      d: path('M', x, top, 'V', card.y),
      ...lineLook(head ? lateral && 'lateral' : 'equal'),
    }),
    ...(head && head !== 'up' ? [drawHead(x, card.y, 90)] : []),
    ...(head && head !== 'down' ? [drawHead(x, top, -90)] : []),
    // Between neighbors a move has no room for more than its heads: signs stand beside it.
    ...(equal === undefined
      ? []
      : [drawEqual(head ? x + 18 : x, middle, equal)]),
    ...(gate === undefined ? [] : [drawGate(x - 12, middle, gate)]),
  ].join('');
}
