import type {Change} from '../schema';
import type {Names} from '../names';
import type {Finder} from './finder';
import {
  aboutWay,
  endsOfWay,
  keptWays,
  tellWays,
  wayName,
  waysIn,
  type Way,
} from './ways';

/**
 * Moves that came, went or are of another kind. Those of a role that came or went are told with it, but for the ways from
 * roles that were there to new ones.
 */
export const moveChanges: Finder = (pairs, names) => {
  const [was, is] = [waysIn(pairs.before), waysIn(pairs.after)];
  const kept = new Set(pairs.roles.kept.map(({after}) => after.key));
  const added = [...is.values()].filter(
    (way) => kept.has(way.from) && !was.has(wayName(way)),
  );
  const removed = [...was.values()].filter(
    (way) => kept.has(way.from) && kept.has(way.to) && !is.has(wayName(way)),
  );
  return [
    ...tellWays(
      added,
      (way) => way,
      (way, mutual): Change => ({
        kind: 'move-added',
        effect: 'adds',
        ...aboutWay(way, names),
        sentence: `${newMove(way, mutual, names)}${conditions(way)}.`,
      }),
    ),
    ...tellWays(
      removed,
      (way) => way,
      (way, mutual): Change => ({
        kind: 'move-removed',
        effect: 'takes',
        ...aboutWay(way, names),
        sentence: `${lostMove(way, mutual, names)}.`,
      }),
    ),
    ...keptWays(pairs)
      .filter(({before, after}) => before.kind !== after.kind)
      .map(({before, after}) => otherKind(before, after, names)),
  ];
};

function otherKind(before: Way, after: Way, names: Names): Change {
  const {from, to} = endsOfWay(after, names);
  const promotes = after.kind === 'promotion';
  return {
    kind: 'move-kind',
    effect: promotes ? 'adds' : 'takes',
    ...aboutWay(after, names),
    before: before.kind,
    after: after.kind,
    sentence: `The move from ${from} to ${to} is now a ${promotes ? 'promotion' : 'lateral move, no longer a promotion'}.`,
  };
}

function newMove(way: Way, mutual: boolean, names: Names): string {
  const {from, to} = endsOfWay(way, names);
  if (way.kind === 'promotion') {
    return `${from} now leads to ${to}`;
  }
  return mutual
    ? `One can now move between ${from} and ${to}`
    : `One can now move from ${from} to ${to}`;
}

function lostMove(way: Way, mutual: boolean, names: Names): string {
  const {from, to} = endsOfWay(way, names);
  if (way.kind === 'promotion') {
    return `${from} no longer leads to ${to}`;
  }
  return mutual
    ? `There is no longer a lateral move between ${from} and ${to}`
    : `There is no longer a lateral move from ${from} to ${to}`;
}

function conditions({gate, note}: Way): string {
  const told = [
    gate === undefined ? [] : `needs: ${gate.title}`,
    note === undefined ? [] : note,
  ].flat();
  return told.length > 0 ? ` (${told.join('; ')})` : '';
}
