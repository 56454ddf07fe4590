import type {Track} from '../../organization';

/**
 * Before: tracks that may declare different things under one id, because each has its own shared files.
 * After: paths and gates of one id have one title, so that a sign means the same in all bands.
 */
export function distinctIds(tracks: Track[]): Track[] {
  const paths = idFinder();
  const gates = idFinder();
  return tracks.map((track) => {
    const pathIds = paths(track.paths);
    const gateIds = gates(track.gates);
    return {
      ...track,
      paths: track.paths.map((path) => ({...path, ...idIn(pathIds, path.id)})),
      gates: track.gates.map((gate) => ({...gate, ...idIn(gateIds, gate.id)})),
      roles: track.roles.map(({path, ...role}) => ({
        ...role,
        ...(path !== undefined && {path: pathIds.get(path) ?? path}),
      })),
      moves: track.moves.map(({gate, ...move}) => ({
        ...move,
        ...(gate !== undefined && {gate: gateIds.get(gate) ?? gate}),
      })),
    };
  });
}

interface Declared {
  id: string;
  title: string;
}

function idIn(ids: ReadonlyMap<string, string>, id: string): {id: string} {
  return {id: ids.get(id) ?? id};
}

/** Finds the ids of what one track after the other declares. */
function idFinder(): (declared: Declared[]) => Map<string, string> {
  const titles = new Map<string, string>();
  return (declared) =>
    new Map(
      declared.map(({id, title}) => {
        const first = titles.get(id) ?? title;
        titles.set(id, first);
        // No id holds a space.
        return [id, first === title ? id : `${id} ${title}`];
      }),
    );
}
