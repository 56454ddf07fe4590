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

/** How far a point is from the line between two others. */
export function distanceToLine(point: Point, start: Point, end: Point): number {
  const [x, y] = [end.x - start.x, end.y - start.y];
  const along =
    ((point.x - start.x) * x + (point.y - start.y) * y) / (x * x + y * y || 1);
  const share = Math.min(1, Math.max(0, along));
  return distance(point, {x: start.x + share * x, y: start.y + share * y});
}

/** The smallest box around points. */
export function boxAround(points: Point[]): Box {
  const [xs, ys] = [points.map(({x}) => x), points.map(({y}) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
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
