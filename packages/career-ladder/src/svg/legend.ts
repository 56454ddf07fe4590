import type {LegendView} from '../view/types';
import {element, path} from './element';
import {lineLook} from './lines';
import {drawEqual, drawGate, drawPathMark} from './marks';
import {legendText} from './sizes';
import {widthOf, wrap} from './wrap';
import {drawText, type Side} from './writing';

/** Between two entries of a line, and between a mark and its text. */
const entryGap = 20;
const markGap = 7;

const markWidths: Record<LegendView['mark'], number> = {
  path: 9,
  gate: 9,
  equal: 18,
  lateral: 22,
  note: 0,
};

interface PlacedEntry {
  entry: LegendView;
  x: number;
  y: number;
  lines: string[];
}

/** What the marks mean, in lines from (0, 0). */
export interface Legend {
  entries: PlacedEntry[];
  height: number;
}

/** Puts entries beside each other as long as the width lasts. */
export function placeLegend(entries: LegendView[], width: number): Legend {
  const placed: PlacedEntry[] = [];
  let x = 0;
  let y = 0;
  let bottom = 0;
  for (const entry of entries) {
    const before = textStart(entry);
    const needed = before + widthOf(entry.text, legendText);
    if (x > 0 && x + needed > width) {
      x = 0;
      y = bottom;
    }
    const lines = wrap(entry.text, legendText, width - before);
    placed.push({entry, x, y, lines});
    x += needed + entryGap;
    bottom = Math.max(bottom, y + lines.length * legendText.line);
  }
  return {entries: placed, height: bottom};
}

export function drawLegend({entries}: Legend, side: Side): string {
  return entries
    .map(
      ({entry, x, y, lines}) =>
        side.shapes(drawMark(entry, x, y + legendText.line / 2)) +
        drawText(lines, {
          x: x + textStart(entry),
          y,
          font: legendText,
          ink: 'muted',
          side,
        }),
    )
    .join('');
}

function textStart({mark}: LegendView): number {
  const width = markWidths[mark];
  return width === 0 ? 0 : width + markGap;
}

function drawMark({mark, index = 0}: LegendView, x: number, y: number): string {
  const middle = x + markWidths[mark] / 2;
  switch (mark) {
    case 'path':
      return drawPathMark(middle, y, index);
    case 'gate':
      return drawGate(middle, y, index);
    case 'equal':
      return drawEqual(middle, y, index);
    case 'lateral':
      return element('path', {
        d: path('M', x, y, 'h', markWidths.lateral),
        ...lineLook('lateral'),
      });
    case 'note':
      return '';
  }
}
