import type {Move, Organization} from '../../organization';
import {allMoves} from '../allMoves';
import type {Names} from '../names';
import type {Pairs} from '../pairs';
import type {Change} from '../schema';

/** A move in one direction; one in both directions is two ways. */
export interface Way extends Pick<Move, 'from' | 'to' | 'kind' | 'note'> {
  gate?: {id: string; title: string};
}

/** All ways by their name. */
export function waysIn(organization: Organization): Map<string, Way> {
  const gates = new Map(
    organization.tracks.flatMap((track) =>
      track.gates.map(({id, title}) => [`${track.id} ${id}`, title]),
    ),
  );
  const homes = new Map(
    organization.tracks.flatMap(({roles}) =>
      roles.map(({key, track}) => [key, track]),
    ),
  );
  const ways = allMoves(organization).flatMap(
    ({from, to, kind, gate, note, both}): Way[] => {
      const way = {
        kind,
        ...(gate !== undefined && {
          gate: {
            id: gate,
            title: gates.get(`${homes.get(from) ?? ''} ${gate}`) ?? gate,
          },
        }),
        ...(note !== undefined && {note}),
      };
      return [
        {from, to, ...way},
        ...(both ? [{from: to, to: from, ...way}] : []),
      ];
    },
  );
  return new Map(ways.map((way) => [wayName(way), way]));
}

export function wayName({from, to}: Pick<Way, 'from' | 'to'>): string {
  return `${from} ${to}`;
}

/** Ways that are in both states, with what they were. */
export function keptWays({
  before,
  after,
  roles,
}: Pairs): {before: Way; after: Way}[] {
  const was = waysIn(before);
  const kept = new Set(roles.kept.map((pair) => pair.after.key));
  return [...waysIn(after).values()].flatMap((way) => {
    const old = was.get(wayName(way));
    return old && kept.has(way.from) && kept.has(way.to)
      ? {before: old, after: way}
      : [];
  });
}

/**
 * Tells of ways; of a lateral move that changed alike in both directions, once.
 * @param tell is told whether it is one in both directions
 */
export function tellWays<Thing>(
  things: readonly Thing[],
  wayOf: (thing: Thing) => Way,
  tell: (thing: Thing, mutual: boolean) => Change,
): Change[] {
  const ways = new Map(
    things.map(wayOf).map((way) => [wayName(way), way] as const),
  );
  return things.flatMap((thing) => {
    const {from, to, kind, gate, note} = wayOf(thing);
    const back = ways.get(wayName({from: to, to: from}));
    const mutual =
      kind === 'lateral' &&
      back?.kind === kind &&
      back.gate?.id === gate?.id &&
      back.note === note;
    return mutual && from > to ? [] : tell(thing, mutual);
  });
}

/** What a change says of a way besides its sentence. */
export function aboutWay(
  {from, to}: Way,
  names: Names,
): Pick<Change, 'tracks' | 'roles'> {
  return {tracks: [names.home(from)], roles: [from, to]};
}

/** The titles of its ends; that of another track has the track's. */
export function endsOfWay(
  {from, to}: Way,
  names: Names,
): {from: string; to: string} {
  const {id} = names.home(from);
  return {from: names.role(from, id), to: names.role(to, id)};
}
