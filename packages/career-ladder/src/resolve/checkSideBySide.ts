import {slug} from '../names/slug';
import type {Position} from '../organization';
import {placeText} from '../problems/place';
import type {Shape} from '../schema/shape';
import type {Lineage} from './extends';
import type {Report} from './report';

/**
 * Reports one id in two files that a file extends, of which neither extends the other: which of the two counts would depend on
 * their order. A file that extends another means to replace what it declares again, and so does the file itself.
 */
export function checkSideBySide(
  shape: Shape,
  lineageOf: (shape: Shape) => Lineage,
  report: Report,
): void {
  const {parents} = lineageOf(shape);
  if (parents.length < 2) {
    return;
  }
  const settled = new Set([
    ...declarations(shape).map(({key}) => key),
    ...shape.remove.flatMap((name) =>
      kinds.map((kind) => `${kind} ${slug(name)}`),
    ),
  ]);
  const earlier = new Map<Shape, readonly Declaration[]>();
  parents.forEach((parent, index) => {
    const files = parent ? lineageOf(parent).files : [];
    const beside = new Map(
      [...earlier]
        .filter(([file]) => !files.includes(file))
        .flatMap(([, declared]) => declared.map((one) => [one.key, one])),
    );
    for (const file of files.filter((one) => !earlier.has(one))) {
      const declared = declarations(file);
      for (const {key, position} of declared) {
        const other = beside.get(key);
        if (other && !settled.has(key)) {
          const at = shape.positionOf(['extends', index]);
          const [kind = '', id = ''] = key.split(' ');
          report(
            `conflicting-${kind}`,
            at,
            `The ${kind} "${id}" is both ${placeText(other.position, at)}, and ${placeText(position, at)}; neither file extends the other. Give one of the two another id, or let one file extend the other.`,
          );
          settled.add(key);
        }
      }
      earlier.set(file, declared);
    }
  });
}

const kinds = ['competency', 'expectation'] as const;

interface Declaration {
  /** Kind and id. */
  key: string;
  position: Position;
}

function declarations(shape: Shape): Declaration[] {
  const {competencies, expectations, positionOf} = shape;
  return [
    ...competencies.map(({id}, index) => ({
      key: `competency ${slug(id)}`,
      position: positionOf(['competencies', index]),
    })),
    ...expectations.flatMap(({id, competency, level, index}) =>
      id === undefined
        ? []
        : {
            key: `expectation ${slug(id)}`,
            position: positionOf(['expectations', competency, level, index]),
          },
    ),
  ];
}
