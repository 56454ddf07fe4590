import type {RoleView} from '../view/types';
import {note, pathMark, roleTitle, small, textGap} from './sizes';
import {type Font, widestPart, wrap} from './wrap';

/** One text of a card, broken into lines. */
export interface Block {
  lines: string[];
  font: Font;
  ink: 'text' | 'muted';
  /** It begins with the mark of the role's path. */
  marked: boolean;
}

/** What stands on a card. */
export interface Face {
  blocks: Block[];
  /** Of all of it, in px. */
  height: number;
}

/** Width of the widest word on a card, in px. */
export function widestOn(role: RoleView): number {
  return Math.max(
    ...textsOf(role).map(
      ({text, font, marked}) => widestPart(text, font) + roomForMark(marked),
    ),
  );
}

/** Breaks the texts of a card into lines of a width, in px. */
export function faceOf(role: RoleView, width: number): Face {
  const blocks = textsOf(role).map(({text, ...rest}) => ({
    ...rest,
    lines: wrap(text, rest.font, width - roomForMark(rest.marked)),
  }));
  const heights = blocks.map(({lines, font}) => lines.length * font.line);
  return {
    blocks,
    height: heights.reduce((sum, height) => sum + textGap + height, -textGap),
  };
}

type Text = Omit<Block, 'lines'> & {text: string};

function textsOf({title, level, path, tint, guest, note: status}: RoleView) {
  const texts: Text[] = [
    {text: title, font: roleTitle, ink: 'text', marked: false},
  ];
  const step = level ?? path;
  if (step !== undefined) {
    texts.push({
      text: step,
      font: small,
      ink: 'muted',
      marked: tint !== undefined,
    });
  }
  for (const text of [guest, status]) {
    if (text !== undefined) {
      texts.push({text, font: note, ink: 'muted', marked: false});
    }
  }
  return texts;
}

function roomForMark(marked: boolean): number {
  return marked ? pathMark : 0;
}
