export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Middles of a card's four sides. */
export function sideMiddles({left, top, right, bottom}: Box): Point[] {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return [
    {x: left, y},
    {x: right, y},
    {x, y: top},
    {x, y: bottom},
  ];
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far two boxes lie in one another, in px; 0 where they do not. */
export function overlap(a: Box, b: Box): number {
  return Math.max(
    0,
    Math.min(
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ),
  );
}

/** Whether a point lies more than `margin` px inside a box; with a negative margin, at most that far outside. */
export function isInside(
  {x, y}: Point,
  {left, top, right, bottom}: Box,
  margin: number,
): boolean {
  return (
    x > left + margin &&
    x < right - margin &&
    y > top + margin &&
    y < bottom - margin
  );
}
