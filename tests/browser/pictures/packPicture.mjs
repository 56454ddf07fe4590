import {crc32, deflateSync} from 'node:zlib';

/**
 * The picture as a PNG with a palette, about a fourth of its size in full color: the colors are rounded to steps that
 * no eye can see, the smallest that leave few enough.
 */
export function packPicture({width, height, data}) {
  for (let step = 4; ; step *= 2) {
    const {palette, rows} = paint(width, height, data, step);
    if (palette.length <= 256) {
      return encode(width, height, palette, rows);
    }
  }
}

/** The colors, and of each row of pixels their places among the colors, after the 0 that says that it is not filtered. */
function paint(width, height, data, step) {
  const places = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  const round = (value) => Math.min(255, Math.round(value / step) * step);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [red, green, blue] = data.subarray(4 * pixel, 4 * pixel + 3);
    const color = (round(red) << 16) | (round(green) << 8) | round(blue);
    const place = places.get(color) ?? places.size;
    places.set(color, place);
    rows[pixel + 1 + Math.floor(pixel / width)] = place;
  }
  return {palette: [...places.keys()], rows};
}

function encode(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each pixel, each the place of a color.
  header.set([8, 3, 0, 0, 0], 8);
  const colors = palette.flatMap((color) => [
    color >> 16,
    (color >> 8) & 255,
    color & 255,
  ]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colors)),
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
