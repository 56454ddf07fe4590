import type {Resolved} from '../resolve/resolve';
import {trackId} from '../resolve/fileNames';
import type {Shape} from '../schema/shape';
import type {Texts} from '../translate/texts';
import type {LintedFile} from './rule';

/** The files of tracks without errors, and the shared ones, each with what it extends and with its texts in another language. */
export function lintedFiles(
  {broken, lineages}: Pick<Resolved, 'broken' | 'lineages'>,
  shapes: readonly Shape[],
  textsOf: ReadonlyMap<string, Texts>,
): LintedFile[] {
  const isBroken = new Set(broken);
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
      };
    });
}
