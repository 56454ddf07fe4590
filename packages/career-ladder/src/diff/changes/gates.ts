import type {Organization} from '../../organization';
import type {Pairs} from '../pairs';
import {levelsIn} from '../levelsIn';
import type {Names} from '../names';
import type {Change} from '../schema';
import type {Finder} from './finder';
import {aboutWay, endsOfWay, keptWays, tellWays, type Way} from './ways';

/**
 * What moves depend on: whoever has to meet another gate is asked something new, as nobody can tell whether it is less. Where all promotions to a level depend on something else, that is told of the level.
 */
export const gateChanges: Finder = (pairs, names) => {
  const ofLevels = levelGates(pairs);
  const levelOf = new Map(
    pairs.roles.kept.map(({after: {key, track, level = ''}}) => [
      key,
      `${track} ${level}`,
    ]),
  );
  const isOfLevel = (before: Way, after: Way) => {
    const ofLevel = ofLevels.get(levelOf.get(after.to) ?? '');
    return (
      after.kind === 'promotion' &&
      ofLevel !== undefined &&
      ofLevel.before?.id === before.gate?.id &&
      ofLevel.after?.id === after.gate?.id
    );
  };
  const ways = keptWays(pairs);
  return [
    ...[...ofLevels.values()].map(({track, title, before, after}): Change => ({
      kind: 'level-gate',
      effect: after ? 'asks' : 'neither',
      tracks: [names.track(track)],
      roles: [],
      ...(before && {before: before.title}),
      ...(after && {after: after.title}),
      sentence: `A promotion to the level ${title} ${needs(before, after)}.`,
    })),
    ...tellWays(
      ways.filter(
        ({before, after}) =>
          before.gate?.id !== after.gate?.id && !isOfLevel(before, after),
      ),
      ({after}) => after,
      ({before: {gate}, after}, mutual): Change => ({
        kind: 'move-gate',
        effect: after.gate ? 'asks' : 'neither',
        ...aboutWay(after, names),
        ...(gate && {before: gate.title}),
        ...(after.gate && {after: after.gate.title}),
        sentence: `${subject(after, mutual, names)} ${needs(gate, after.gate)}.`,
      }),
    ),
    ...tellWays(
      ways.filter(({before, after}) => before.note !== after.note),
      ({after}) => after,
      ({before: {note}, after}, mutual): Change => ({
        kind: 'move-note',
        effect: 'neither',
        ...aboutWay(after, names),
        ...(note !== undefined && {before: note}),
        ...(after.note !== undefined && {after: after.note}),
        sentence: `${subject(after, mutual, names)} ${noted(note, after.note)}.`,
      }),
    ),
  ];
};

/** Levels that are in both states and have another gate; by track and level. */
function levelGates({tracks, before: older, after: newer}: Pairs) {
  const titleIn = ({tracks: all}: Organization) => {
    const titles = new Map(
      all.flatMap((track) =>
        track.gates.map(({id, title}) => [`${track.id} ${id}`, title]),
      ),
    );
    return (track: string, gate?: string) =>
      gate === undefined
        ? undefined
        : {id: gate, title: titles.get(`${track} ${gate}`) ?? gate};
  };
  const [was, is] = [titleIn(older), titleIn(newer)];
  const changed = tracks.kept.flatMap((pair) => {
    const track = pair.after.id;
    const old = new Map(
      levelsIn(pair.before).map((level) => [level.id, level]),
    );
    return levelsIn(pair.after).flatMap(({id, title, gate}) => {
      const level = old.get(id);
      const [before, after] = [was(track, level?.gate), is(track, gate)];
      return level && level.gate !== gate
        ? {name: `${track} ${id}`, track, title, before, after}
        : [];
    });
  });
  return new Map(changed.map((level) => [level.name, level]));
}

function subject(way: Way, mutual: boolean, names: Names): string {
  const {from, to} = endsOfWay(way, names);
  return way.kind === 'promotion'
    ? `The promotion from ${from} to ${to}`
    : mutual
      ? `The move between ${from} and ${to}`
      : `The move from ${from} to ${to}`;
}

function needs(before: Way['gate'], after: Way['gate']): string {
  if (!after) {
    return `no longer needs: ${before?.title ?? ''}`;
  }
  return before
    ? `now needs: ${after.title} (before: ${before.title})`
    : `now needs: ${after.title}`;
}

function noted(before?: string, after?: string): string {
  if (after === undefined) {
    return `no longer has the note “${before ?? ''}”`;
  }
  return before === undefined
    ? `now has the note “${after}”`
    : `now has the note “${after}” instead of “${before}”`;
}
