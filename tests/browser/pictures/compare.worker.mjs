// Answers how a picture differs from the accepted one. Outside of Jest, whose sandbox makes a loop over pixels take
// a hundred times as long.
import {parentPort} from 'node:worker_threads';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import {packPicture} from './packPicture.mjs';

/**
 * How different two colors may be, as a share of the distance between black and white: versions of a browser round
 * colors and soften edges a little differently.
 */
const threshold = 0.1;

parentPort.on('message', ({accepted, taken}) => {
  const picture = packPicture(PNG.sync.read(Buffer.from(taken)));
  parentPort.postMessage({picture, ...compare(accepted, picture)});
});

function compare(accepted, picture) {
  if (!accepted) {
    return {difference: 'there is no accepted picture'};
  }
  // What looks the same has the same bytes, unless it was packed by another version of zlib.
  if (picture.equals(accepted)) {
    return {};
  }
  const before = PNG.sync.read(Buffer.from(accepted));
  const after = PNG.sync.read(picture);
  const {width, height} = before;
  if (after.width !== width || after.height !== height) {
    return {
      difference: `${after.width} × ${after.height} px instead of ${width} × ${height}`,
    };
  }
  const marked = new PNG({width, height});
  const pixels = pixelmatch(
    before.data,
    after.data,
    marked.data,
    width,
    height,
    {threshold},
  );
  return pixels === 0
    ? {}
    : {difference: `${pixels} pixels differ`, marked: PNG.sync.write(marked)};
}
