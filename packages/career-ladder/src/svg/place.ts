import type {LadderView, RoleView, StripView} from '../view/types';
import {type Face, faceOf, widestOn} from './face';
import {
  bar,
  cardPadding,
  gutter,
  lowestCard,
  narrowestCard,
  rowPadding,
  widerStep,
  widestCard,
} from './sizes';

/** In px; from left to right in the direction of the career, whatever the direction of the language. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedRole {
  role: RoleView;
  face: Face;
  card: Box;
}

export interface PlacedStrip {
  strip: StripView;
  /** As high as the whole ladder. */
  box: Box;
}

/** A ladder whose cards and lines have got their places, from (0, 0). */
export interface PlacedLadder {
  roles: PlacedRole[];
  strips: PlacedStrip[];
  width: number;
  height: number;
  /** Height of a grid row. */
  row: number;
}

/** Around the texts of a card. */
const inset = bar + 2 * cardPadding;

/** Gives all cards the width that the widest word asks for, and all grid rows the height that the fullest card does. */
export function placeLadder(view: LadderView): PlacedLadder {
  const width = clamp(
    Math.ceil(Math.max(0, ...view.roles.map(widestOn)) + inset),
    narrowestCard,
    widestCard,
  );
  const faces = view.roles.map((role) => faceOf(role, width - inset));
  const row = Math.ceil(
    Math.max(
      0,
      ...view.roles.map(({span = view.span}, index) => {
        const full = (faces[index]?.height ?? 0) + 2 * cardPadding;
        return (Math.max(full, lowestCard) + 2 * rowPadding) / span;
      }),
    ),
  );
  const height = row * view.rows;
  const edges = edgesOf(view, width);
  const between = (at: number) => ({
    x: edges[at] ?? 0,
    width: (edges[at + 1] ?? 0) - (edges[at] ?? 0),
  });
  return {
    roles: view.roles.map((role, index) => ({
      role,
      face: faces[index] ?? {blocks: [], height: 0},
      card: {
        ...between(role.column * 2),
        y: role.row * row + rowPadding,
        height: (role.span ?? view.span) * row - 2 * rowPadding,
      },
    })),
    strips: view.strips.map((strip) => ({
      strip,
      box: {...between(strip.at), y: 0, height},
    })),
    width: edges.at(-1) ?? 0,
    height,
    row,
  };
}

/** Where each column of cards and each gutter begins, and where the last one ends. */
function edgesOf({columns, strips}: LadderView, cardWidth: number): number[] {
  const last = Math.max(2 * columns - 2, ...strips.map(({at}) => at));
  const edges = [0];
  for (let at = 0; at <= last; at++) {
    const wider = strips.find((strip) => strip.at === at)?.wider ?? 0;
    const width = at % 2 === 0 ? cardWidth : gutter + wider * widerStep;
    edges.push((edges[at] ?? 0) + width);
  }
  return edges;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
