import type {Equivalence} from '../organization';
import type {DrawnLadder} from './drawnLadder';

/** The paths, gates and kinds of equality that occur in a ladder, numbered in the order they are declared. */
export interface Numbers {
  paths: Map<string | undefined, number>;
  gates: GateNumbers;
  /** By what the roles are equal in. */
  equals: Map<string, number>;
}

/** By the id of a gate; a move without one has none. */
export type GateNumbers = Map<string | undefined, number>;

/** Numbers what occurs, so that the same mark means the same in the drawing and in the legend. */
export function numbersOf({track, roles, moves}: DrawnLadder): Numbers {
  const usedPaths = new Set(roles.map(({role}) => role.path));
  const usedGates = new Set(moves.map(({gate}) => gate));
  return {
    paths: numbered(
      track.paths.map(({id}) => id).filter((id) => usedPaths.has(id)),
    ),
    gates: numbered(
      track.gates.map(({id}) => id).filter((id) => usedGates.has(id)),
    ),
    equals: numbered(track.equivalences.map(equalityKey)),
  };
}

/** Equivalences in the same things are one kind. */
export function equalityKey({in: things}: Equivalence): string {
  return things.join('\n');
}

function numbered(names: string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}
