import type {Level, Track} from '../organization';

/** The levels of a track, junior to senior. */
export function levelsIn({steps}: Pick<Track, 'steps'>): Level[] {
  return steps.flatMap(({levels}) => levels);
}
