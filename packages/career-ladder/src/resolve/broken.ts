import type {Problem} from '../organization';
import {isShared} from '../schema/isShared';
import type {Shape} from '../schema/shape';
import type {Lineage} from './extends';
import {trackId} from './fileNames';
import type {Includes} from './includes';
import type {TrackFile} from './trackFile';

/** The ids of the tracks with errors: in their own file, in one that they extend, or in a track that they include. */
export function findBroken(
  tracks: ReadonlyMap<string, TrackFile>,
  lineageOf: (shape: Shape) => Lineage,
  includes: Includes,
  problems: readonly Problem[],
  unreadable: readonly string[],
): string[] {
  const faulty = new Set(
    problems
      .filter(({severity}) => severity === 'error')
      .map(({position}) => position.file),
  );
  const faultyByThemselves = new Set(
    [...tracks.values()].filter(({shape}) => {
      const {files, open} = lineageOf(shape);
      return open || files.some(({file}) => faulty.has(file));
    }),
  );
  const broken = [...tracks.values()].filter((track) =>
    includes.drawn(track).tracks.some((part) => faultyByThemselves.has(part)),
  );
  const lost = unreadable.filter((file) => !isShared(file)).map(trackId);
  return [...new Set([...broken.map(({id}) => id), ...lost])].sort();
}
