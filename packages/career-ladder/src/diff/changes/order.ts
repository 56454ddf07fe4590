import type {Track} from '../../organization';
import {titleOfStep} from '../../resolve/levels';
import type {Change} from '../schema';
import type {Finder} from './finder';

/** Levels and paths that are in both states and stand in another order, or levels in other company. */
export const orderChanges: Finder = ({tracks}, names) =>
  tracks.kept.flatMap(({before, after}): Change[] => {
    const about = {
      effect: 'neither' as const,
      tracks: [names.track(after.id)],
      roles: [],
    };
    const order = {
      levels: after.steps.map(titleOfStep).join(', '),
      paths: after.paths.map(({title}) => title).join(', '),
    };
    return [
      ...(sameOrder(stepsOf(before), stepsOf(after))
        ? []
        : [
            {
              kind: 'levels-reordered' as const,
              ...about,
              after: order.levels,
              sentence: `The levels are now in this order: ${order.levels}.`,
            },
          ]),
      ...(sameOrder(pathsOf(before), pathsOf(after))
        ? []
        : [
            {
              kind: 'paths-reordered' as const,
              ...about,
              after: order.paths,
              sentence: `The paths are now in this order: ${order.paths}.`,
            },
          ]),
    ];
  });

/** Ids that share a place stand together. */
type Places = readonly (readonly string[])[];

function stepsOf({steps}: Track): Places {
  return steps.map(({levels}) => levels.map(({id}) => id).sort());
}

function pathsOf({paths}: Track): Places {
  return paths.map(({id}) => [id]);
}

function sameOrder(before: Places, after: Places): boolean {
  const [was, is] = [new Set(before.flat()), new Set(after.flat())];
  const shared = (places: Places) =>
    JSON.stringify(
      places
        .map((ids) => ids.filter((id) => was.has(id) && is.has(id)))
        .filter(({length}) => length > 0),
    );
  return shared(before) === shared(after);
}
