import type {Problem} from '../organization';
import type {Shape} from '../schema/shape';
import type {Lineage} from './extends';

/** The shared files that no track extends; none as long as it is not sure what the tracks extend. */
export function findUnused(
  shapes: readonly Shape[],
  lineageOf: (shape: Shape) => Lineage,
  problems: readonly Problem[],
): string[] {
  const tracks = shapes.filter(({shared}) => !shared).map(lineageOf);
  if (tracks.length === 0 || tracks.some(({open}) => open)) {
    return [];
  }
  const used = new Set(tracks.flatMap(({files}) => files));
  const faulty = new Set(problems.map(({position}) => position.file));
  return shapes
    .filter((shape) => shape.shared && !used.has(shape))
    .map(({file}) => file)
    .filter((file) => !faulty.has(file));
}
