import type {Company} from './generator.mjs';

/** The middle of a card and its size, in px. */
export interface Card {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `lines[i]` is how the move `i` of the company runs. */
export interface Drawing {
  cards: Map<string, Card>;
  lines: [number, number][][];
}

export interface Quality {
  crossings: number;
  bends: number;
  /** Shares, from 0 to 1. */
  straight: number;
  centred: number;
  together: number;
  through: number;
  overlaps: number;
  /** In millions of square px. */
  area: number;
}

export function measure(company: Company, drawing: Drawing): Quality;
