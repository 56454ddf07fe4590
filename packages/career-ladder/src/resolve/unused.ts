import type {Problem} from '../organization';
import type {Shape} from '../schema/shape';
import type {Context} from './context';
import type {Lineage} from './extends';

/** The shared files that no track extends; none as long as some of what files extend could not be read. */
export function findUnused(
  shapes: readonly Shape[],
  lineageOf: (shape: Shape) => Lineage,
  {unreadable, hasLost}: Context,
  problems: readonly Problem[],
): string[] {
  const tracks = shapes.filter(({shared}) => !shared);
  if (
    tracks.length === 0 ||
    unreadable.length > 0 ||
    shapes.some(({file}) => hasLost(file, 'extends'))
  ) {
    return [];
  }
  const used = new Set(tracks.flatMap((track) => lineageOf(track).files));
  const faulty = new Set(problems.map(({position}) => position.file));
  return shapes
    .filter((shape) => shape.shared && !used.has(shape))
    .map(({file}) => file)
    .filter((file) => !faulty.has(file));
}
