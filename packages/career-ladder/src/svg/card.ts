import type {RoleView} from '../view/types';
import {fill, inkOfPath, shade, stroke} from './colors';
import {element, path} from './element';
import {drawPathMark} from './marks';
import type {Box, PlacedRole} from './place';
import {bar, cardPadding, cardRadius, pathMark, textGap} from './sizes';
import {drawText, type Side} from './writing';

const dashes: Partial<Record<NonNullable<RoleView['status']>, string>> = {
  occasional: '4 3',
  draft: '4 3',
  planned: '1.5 2.5',
  deprecated: '1.5 2.5',
};

/** Draws a role's card, with its texts in the middle of its height. */
export function drawCard({role, face, card}: PlacedRole, side: Side): string {
  const {tint, status} = role;
  const start = card.x + bar + cardPadding;
  const shapes: string[] = [drawFrame(role, card)];
  const texts: string[] = [];
  let y = card.y + (card.height - face.height) / 2;
  for (const {lines, font, ink, marked} of face.blocks) {
    if (marked && tint !== undefined) {
      shapes.push(drawPathMark(start + 4.5, y + font.line / 2, tint));
    }
    texts.push(
      drawText(lines, {
        x: marked ? start + pathMark : start,
        y,
        font,
        ink,
        side,
        struck: ink === 'text' && status === 'deprecated',
      }),
    );
    y += lines.length * font.line + textGap;
  }
  return side.shapes(...shapes) + texts.join('');
}

/** The card's edge, and the bar at its start. */
function drawFrame({tint, status}: RoleView, box: Box): string {
  const ink = inkOfPath(tint);
  const {class: filled, ...inside} = fill(status === 'planned' ? 'page' : ink);
  const {class: edged, ...edge} = stroke(ink);
  return (
    element('rect', {
      x: box.x + 0.5,
      y: box.y + 0.5,
      width: box.width - 1,
      height: box.height - 1,
      rx: cardRadius,
      class: `${filled} ${edged}`,
      ...inside,
      'fill-opacity': shade,
      ...edge,
      'stroke-opacity': 0.5,
      'stroke-dasharray': status && dashes[status],
    }) + element('path', {d: barOf(box), ...fill(ink)})
  );
}

/** As broad as the bar, with the card's round corners. */
function barOf({x, y, height}: Box): string {
  const [top, bottom] = [y, y + height];
  const round = cardRadius;
  return path(
    ...['M', x + round, top, 'Q', x, top, x, top + round],
    ...['V', bottom - round, 'Q', x, bottom, x + round, bottom],
    ...['Q', x + bar, bottom, x + bar, bottom - round],
    ...['V', top + round, 'Q', x + bar, top, x + round, top, 'Z'],
  );
}
