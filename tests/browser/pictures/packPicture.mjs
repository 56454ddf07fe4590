// cspell:words IHDR PLTE IDAT IEND
import {Buffer} from 'node:buffer';
import {crc32, deflateSync} from 'node:zlib';

/** How many colors a palette can have. */
const limit = 256;

/**
 * The picture as a PNG with a palette, about a fourth of its size in full color. Areas keep their color; where there are
 * too many, shades at the edges of letters get the nearest one.
 */
export function packPicture({width, height, data}) {
  const colors = readColors(data);
  const palette = mostFrequent(colors);
  const places = new Map(palette.map((color, place) => [color, place]));
  // Each row of pixels begins with a 0, which says that it is not filtered.
  const rows = Buffer.alloc((width + 1) * height);
  colors.forEach((color, pixel) => {
    const place = places.get(color) ?? nearest(palette, color);
    places.set(color, place);
    rows[pixel + 1 + Math.floor(pixel / width)] = place;
  });
  return encode(width, height, palette, rows);
}

function readColors(data) {
  return Uint32Array.from(
    {length: data.length / 4},
    (_, pixel) =>
      (data[4 * pixel] << 16) |
      (data[4 * pixel + 1] << 8) |
      data[4 * pixel + 2],
  );
}

function mostFrequent(colors) {
  const counts = new Map();
  for (const color of colors) {
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return [...counts.keys()]
    .sort((a, b) => counts.get(b) - counts.get(a) || a - b)
    .slice(0, limit);
}

/** Place of the color that is least far from another. */
function nearest(palette, color) {
  const distances = palette.map((other) =>
    channels(other)
      .map((value, index) => (value - channels(color)[index]) ** 2)
      .reduce((sum, square) => sum + square),
  );
  return distances.indexOf(Math.min(...distances));
}

function channels(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function encode(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each pixel, which are the place of its color.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}
