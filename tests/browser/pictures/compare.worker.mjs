// Answers how a picture differs from the accepted one. Outside of Jest, whose sandbox makes a loop over pixels take
// a hundred times as long.
import {Buffer} from 'node:buffer';
import {parentPort} from 'node:worker_threads';
import {PNG} from 'pngjs';
import {markDifferences} from './markDifferences.mjs';
import {packPicture} from './packPicture.mjs';

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
  const pixels = markDifferences(before, after, marked);
  return pixels === 0
    ? {}
    : {difference: `${pixels} pixels differ`, marked: PNG.sync.write(marked)};
}
