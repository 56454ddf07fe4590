import type {Shape} from '../schema/shape';
import type {Context} from './context';
import type {Lookup} from './declared';
import {trackId} from './fileNames';
import type {Report} from './report';
import {readTrack, type TrackFile} from './trackFile';

/** The tracks by id, in the order of their ids; of two files with one id the first counts, and both are reported. */
export function readTracks(
  shapes: readonly Shape[],
  lookupOf: (shape: Shape) => Lookup,
  hasLost: Context['hasLost'],
  report: Report,
): Map<string, TrackFile> {
  const tracks = new Map<string, TrackFile>();
  const files = shapes
    .filter(({shared}) => !shared)
    .map((shape) => ({id: trackId(shape.file), shape}))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const {id, shape} of files) {
    const first = tracks.get(id);
    if (first) {
      for (const [one, other] of [
        [first.shape, shape],
        [shape, first.shape],
      ] as const) {
        report(
          'duplicate-track',
          one.positionOf([]),
          `"${other.file}" also makes the track "${id}". Rename one of the two files.`,
        );
      }
      continue;
    }
    if (id.split('/').includes('')) {
      report(
        'unnamed-track',
        shape.positionOf([]),
        'The id of a track is the path of its file, and a part of this one has neither a letter nor a digit. Rename it.',
      );
    }
    const {file} = shape;
    tracks.set(
      id,
      readTrack(
        id,
        shape,
        {...lookupOf(shape), hasLost: (key) => hasLost(file, key)},
        report,
      ),
    );
  }
  return tracks;
}
