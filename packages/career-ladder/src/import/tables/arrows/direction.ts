/** Where an arrow points: `x` rises to the right, `y` downwards, each -1, 0 or 1. */
export interface Direction {
  x: number;
  y: number;
  /** It has a head at both ends. */
  both?: true;
}

export const right: Direction = {x: 1, y: 0};
export const left: Direction = {x: -1, y: 0};
export const up: Direction = {x: 0, y: -1};
export const down: Direction = {x: 0, y: 1};
export const upRight: Direction = {x: 1, y: -1};
export const downRight: Direction = {x: 1, y: 1};
export const upLeft: Direction = {x: -1, y: -1};
export const downLeft: Direction = {x: -1, y: 1};
export const bothSides: Direction = {x: 1, y: 0, both: true};
export const bothHeights: Direction = {x: 0, y: 1, both: true};

export function isUpright({x}: Direction): boolean {
  return x === 0;
}
