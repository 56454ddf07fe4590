import {groupBy} from '../groupBy';
import type {Resolved} from '../resolve/resolve';
import {trackId} from '../resolve/fileNames';
import type {Shape} from '../schema/shape';
import type {Texts} from '../translate/texts';
import type {LintedFile} from './rule';

/** The files of tracks without errors, and the shared ones, each with what it extends, with its texts in another language, and with the tracks made of it. */
export function lintedFiles(
  {organization, broken, lineages}: Resolved,
  shapes: readonly Shape[],
  textsOf: ReadonlyMap<string, Texts>,
): LintedFile[] {
  const isBroken = new Set(broken);
  const tracks = groupBy(
    organization.tracks.flatMap((track) =>
      (lineages.get(track.file) ?? []).map((file) => ({file, track})),
    ),
    ({file}) => file,
  );
  const shapeOf = new Map(shapes.map((shape) => [shape.file, shape]));
  return shapes
    .filter(({shared, file}) => shared || !isBroken.has(trackId(file)))
    .map((shape): LintedFile => {
      const texts = textsOf.get(shape.file);
      return {
        shape,
        extended: (lineages.get(shape.file) ?? [])
          .filter((file) => file !== shape.file)
          .flatMap((file) => shapeOf.get(file) ?? []),
        ...(texts && {texts}),
        ...(broken.length === 0 && {
          tracks: (tracks.get(shape.file) ?? []).map(({track}) => track),
        }),
      };
    });
}
