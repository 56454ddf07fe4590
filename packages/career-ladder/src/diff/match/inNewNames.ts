import type {Organization, RoleKey, Track} from '../../organization';
import {trackOf} from '../../resolve/keys';
import type {Renaming} from '../pairs';

/** The older state with each id as it is in the newer one, so that the same id is the same thing. */
export function inNewNames(
  {tracks}: Organization,
  renaming: Renaming,
): Organization {
  const role = (key: RoleKey) => renaming.roles.get(key) ?? key;
  return {tracks: tracks.map((track) => renameTrack(track, renaming, role))};
}

function renameTrack(
  track: Track,
  renaming: Renaming,
  role: (key: RoleKey) => RoleKey,
): Track {
  const newId = (id: string) => renaming.tracks.get(id) ?? id;
  const level = (id: string, home = track.id) =>
    renaming.levels.get(home)?.get(id) ?? id;
  const path = (id: string, home = track.id) =>
    renaming.paths.get(home)?.get(id) ?? id;
  const gate = (id: string, home = track.id) =>
    renaming.gates.get(home)?.get(id) ?? id;
  return {
    ...track,
    id: newId(track.id),
    steps: track.steps.map(({levels}) => ({
      levels: levels.map((one) => ({
        ...one,
        id: level(one.id),
        ...(one.gate !== undefined && {gate: gate(one.gate)}),
      })),
    })),
    paths: track.paths.map((one) => ({...one, id: path(one.id)})),
    gates: track.gates.map((one) => ({...one, id: gate(one.id)})),
    roles: track.roles.map((one) => ({
      ...one,
      key: role(one.key),
      track: newId(one.track),
      ...(one.level !== undefined && {level: level(one.level, one.track)}),
      ...(one.path !== undefined && {path: path(one.path, one.track)}),
      ...(one.replacedBy !== undefined && {replacedBy: role(one.replacedBy)}),
    })),
    moves: track.moves.map((one) => ({
      ...one,
      from: role(one.from),
      to: role(one.to),
      ...(one.gate !== undefined && {
        gate: gate(one.gate, trackOf(one.from)),
      }),
    })),
    equivalences: track.equivalences.map((one) => ({
      ...one,
      roles: one.roles.map(role),
      ...(one.levels && {levels: one.levels.map((id) => level(id))}),
    })),
    expectations: track.expectations.map((one) => ({
      ...one,
      level: level(one.level),
    })),
  };
}
