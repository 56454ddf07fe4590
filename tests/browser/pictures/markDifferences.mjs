import {Buffer} from 'node:buffer';
import pixelmatch from 'pixelmatch';

/*
 * Another version of a browser, or another way of painting, softens the edges of letters and lines a little differently,
 * so there colors may differ: by shares of the distance between black and white. Areas may not: a tint is paler than that.
 */

/** At any edge. */
const edgeThreshold = 0.3;

/** Where the edge is not merely a softer or a harder one. */
const shapeThreshold = 0.15;

/** Where an area has one color: in each of its three parts, from 0 to 255. */
const areaThreshold = 2;

/** How many pixels may stray. A mark that is missing or another one makes ten or more. */
const strayPixels = 3;

const red = [255, 0, 0];

/**
 * Paints the first picture, pale, with all that is different in the second one in red. Answers how many pixels are; those
 * that stray are none.
 */
export function markDifferences(before, after, marked) {
  const {width, height} = before;
  const compare = (output, options) =>
    pixelmatch(before.data, after.data, output, width, height, {
      diffColor: red,
      ...options,
    });
  compare(marked.data, {threshold: shapeThreshold});
  const edges = Buffer.alloc(marked.data.length);
  compare(edges, {threshold: edgeThreshold, includeAA: true, diffMask: true});
  const pixels = Array.from({length: width * height}, (_, pixel) => pixel);
  for (const pixel of pixels) {
    if (
      isRed(edges, pixel) ||
      (differ(before, pixel, after, pixel) &&
        isEven(before, pixel) &&
        isEven(after, pixel))
    ) {
      marked.data.set(red, 4 * pixel);
    }
  }
  const count = pixels.filter((pixel) => isRed(marked.data, pixel)).length;
  return count > strayPixels ? count : 0;
}

/** Whether a pixel of one picture has another color than a pixel of the other. */
function differ(one, pixel, other, otherPixel) {
  return [0, 1, 2].some(
    (part) =>
      Math.abs(one.data[4 * pixel + part] - other.data[4 * otherPixel + part]) >
      areaThreshold,
  );
}

/** Whether a pixel has the color of all its neighbors. */
function isEven(picture, pixel) {
  const {width} = picture;
  return [-width, 0, width]
    .flatMap((row) => [row - 1, row, row + 1])
    .every((step) => !differ(picture, pixel, picture, pixel + step));
}

function isRed(data, pixel) {
  return red.every((value, part) => data[4 * pixel + part] === value);
}
