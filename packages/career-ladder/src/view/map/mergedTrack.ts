import type {Track} from '../../organization';
import {moveKey} from '../pieces';

/** All bands as if they were one track, which has no id: what is declared by several is there once. */
export function mergedTrack(tracks: Track[]): Track {
  return {
    id: '',
    title: '',
    file: '',
    steps: tracks[0]?.steps ?? [],
    paths: byId(tracks.flatMap(({paths}) => paths)),
    gates: byId(tracks.flatMap(({gates}) => gates)),
    roles: tracks.flatMap(({roles}) => roles),
    moves: unique(
      tracks.flatMap(({moves}) => moves),
      moveKey,
    ),
    equivalences: tracks.flatMap(({equivalences}) => equivalences),
    allow: [],
    themes: [],
    competencies: [],
    expectations: [],
    shared: [],
  };
}

function byId<T extends {id: string}>(all: T[]): T[] {
  return unique(all, ({id}) => id);
}

/** The first of those that have the same key. */
function unique<T>(all: T[], keyOf: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    first.set(key, first.get(key) ?? one);
  }
  return [...first.values()];
}
