import type {LadderView, RoleView} from '../view/types';
import {addressOf} from './address';
import {drawCard} from './card';
import {darkMode, fill} from './colors';
import {element, path, text} from './element';
import {drawJoin} from './joins';
import {drawLegend, placeLegend} from './legend';
import {drawStrip} from './lines';
import {placeLadder} from './place';
import {heading, margin, narrowestPicture} from './sizes';
import {wrap} from './wrap';
import {drawText, sideOf} from './writing';

export interface SvgOptions {
  /**
   * Where the site begins whose pages the roles link to: `https://handbook.example.com/`, or only its path. `/` by default, which
   * leads nowhere once the picture has left its site.
   */
  base?: string;
  /** BCP 47 tag of the language of the texts; `en` by default. */
  locale?: string;
  /** The side that texts, and with them careers, begin at: left (`ltr`, the default) or right (`rtl`). */
  direction?: 'ltr' | 'rtl';
}

const gap = 16;
const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, Ubuntu, Cantarell, 'Noto Sans', sans-serif";

/**
 * Draws a ladder as an SVG file that needs nothing else: levels side by side, texts wrapped, roles linked, what the marks mean
 * below; light, or dark for readers who prefer that. The same view gives the same bytes.
 */
export function drawSvg(
  view: LadderView,
  {base = '/', locale = 'en', direction = 'ltr'}: SvgOptions = {},
): string {
  const ladder = placeLadder(view);
  const inner = Math.max(ladder.width, narrowestPicture);
  const title = wrap(view.title, heading, inner);
  const legend = placeLegend(view.legend ?? [], inner);
  const titleHeight = title.length * heading.line;
  const ladderTop = margin + titleHeight + gap / 2;
  const legendTop = ladderTop + ladder.height + gap / 2;
  const size = {
    width: inner + 2 * margin,
    height: legendTop + legend.height + margin,
  };
  const side = sideOf(direction, inner);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      ...size,
      viewBox: `0 0 ${path(size.width, size.height)}`,
      'xml:lang': locale,
      direction,
      'font-family': fonts,
    },
    element('title', {}, text(view.label)),
    element('desc', {}, text(view.roles.map(inWords).join('\n'))),
    darkMode(),
    element('rect', {...size, ...fill('page')}),
    at(margin, drawText(title, {x: 0, y: 0, font: heading, ink: 'text', side})),
    at(
      ladderTop,
      side.shapes(
        ...ladder.strips.map(drawStrip),
        ...ladder.roles.map((role) => drawJoin(role, ladder.row)),
      ),
      ...ladder.roles.map((role) =>
        linked(role.role, base, drawCard(role, side)),
      ),
    ),
    at(legendTop, drawLegend(legend, side)),
  );
}

function at(top: number, ...content: string[]): string {
  return element(
    'g',
    {transform: `translate(${path(margin, top)})`},
    ...content,
  );
}

function linked({href}: RoleView, base: string, card: string): string {
  return href === undefined
    ? element('g', {}, card)
    : element('a', {href: addressOf(href, base)}, card);
}

function inWords({
  title,
  level = '',
  path: career = '',
  guest,
  note,
  words,
}: RoleView) {
  const facts = [title, level + career, guest, note].filter(Boolean);
  return `${facts.join(', ')}. ${words.join(' ')}`;
}
