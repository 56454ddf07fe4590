import pixelmatch from 'pixelmatch';

/** How different colors may be at the edges of letters and lines, as a share of the distance between black and white. */
const edgeThreshold = 0.1;

/** How different each of the three parts of a color, from 0 to 255, may be where an area has one color. */
const areaThreshold = 2;

const red = [255, 0, 0];

/**
 * Paints the first picture, pale, with all that is different in the second one in red; answers how many pixels are.
 * Edges may be softened a little differently by another version of a browser. Areas may not: a tint is paler than that.
 */
export function markDifferences(before, after, marked) {
  const {width, height} = before;
  const pixels = Array.from({length: width * height}, (_, pixel) => pixel);
  pixelmatch(before.data, after.data, marked.data, width, height, {
    threshold: edgeThreshold,
    diffColor: red,
  });
  for (const pixel of pixels) {
    if (
      differ(before, pixel, after, pixel) &&
      isEven(before, pixel) &&
      isEven(after, pixel)
    ) {
      marked.data.set(red, 4 * pixel);
    }
  }
  return pixels.filter((pixel) => isRed(marked, pixel)).length;
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

function isRed({data}, pixel) {
  return red.every((value, part) => data[4 * pixel + part] === value);
}
