import type {Equivalence} from '../organization';
import type {DrawnLadder} from './drawnLadder';

/** The paths, gates and kinds of equality that occur in a ladder, by their place among those that are declared. */
export interface Numbers {
  paths: Map<string | undefined, number>;
  gates: GateNumbers;
  /** By what the roles are equal in. */
  equals: Map<string, number>;
}

/** By the id of a gate; a move without one has none. */
export type GateNumbers = Map<string | undefined, number>;

/** The theme has so many marks of a kind. */
const marks = 6;

/** Numbers what occurs so that a mark means the same in the drawing, in its legend, and in other ladders that share what is declared. */
export function numbersOf({track, roles, moves}: DrawnLadder): Numbers {
  return {
    paths: numberedUsed(
      track.paths,
      roles.map(({role}) => role.path),
    ),
    gates: numberedUsed(
      track.gates,
      moves.map(({gate}) => gate),
    ),
    equals: numberedEquals(track.equivalences),
  };
}

/** Where more is declared than there are marks, only what is used is counted. */
function numberedUsed(
  declared: {id: string}[],
  used: (string | undefined)[],
): Map<string, number> {
  const all = declared.map(({id}) => id);
  const occurring = all.filter((id) => used.includes(id));
  const numbers = numbered(all.length > marks ? occurring : all);
  return new Map(occurring.map((id) => [id, numbers.get(id) ?? 0]));
}

/** Of a part of a ladder, an equivalence may have no roles there. */
function numberedEquals(equivalences: Equivalence[]): Map<string, number> {
  const numbers = numbered(equivalences.map(equalityKey));
  const occurring = equivalences
    .filter(({roles}) => roles.length > 1)
    .map(equalityKey);
  return new Map([...numbers].filter(([kind]) => occurring.includes(kind)));
}

/** Equivalences in the same things are one kind. */
export function equalityKey({in: things}: Equivalence): string {
  return things.join('\n');
}

function numbered(names: string[]): Map<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}
