import {layout} from '../layout/layout';
import type {Cell, Layout, LayoutRole} from '../layout/types';
import type {Move, Organization, Role, RoleKey, Track} from '../organization';
import {trackOf} from '../resolve/keys';
import type {Language} from '../words/language';
import {levelsOf} from '../resolve/levels';
import {cardOf, type Card} from './card';
import {cardHeights} from './cardHeights';
import {drawnEquals} from './equals';

/** What of a track is drawn, and where. */
export interface DrawnLadder {
  track: Track;
  /** In career order: by column, then by row. The last of a move to another track is among them. */
  roles: DrawnRole[];
  /** Index in `roles`. */
  indexOf: Map<RoleKey, number>;
  /** Moves whose two ends are drawn. */
  moves: Move[];
  layout: Layout;
  /** A role by its key, drawn or not, and the track it belongs to. */
  find: (key: RoleKey) => FoundRole | undefined;
  /** What its sentences are formed with. */
  language: Language;
}

/** A role and where it is at home. */
export interface FoundRole {
  role: Role;
  /** The track whose file holds the role. */
  home: Track;
}

/** A role and where its card stands. */
export interface DrawnRole extends FoundRole {
  /** It belongs to a track that is not drawn here. */
  guest: boolean;
  card: Card;
  /** From 0. */
  column: number;
  row: number;
  /** Grid rows that its card spans. */
  span: number;
}

/**
 * Lays a track out.
 * @param guests roles of other tracks that are drawn with it; by default those that its moves lead to
 * @param shared steps that are columns in this order, used or not; by default those that are used
 */
export function drawLadder(
  track: Track,
  {tracks}: Organization,
  language: Language,
  guests: ReadonlySet<RoleKey> = targetsElsewhere(track),
  shared?: readonly number[],
): DrawnLadder {
  const find = finder(tracks);
  const own = new Set(track.roles.map(({key}) => key));
  const found = [...own, ...guests].flatMap((key) => find(key) ?? []);
  const drawn = new Set(found.map(({role}) => role.key));
  const moves = track.moves.filter(
    ({from, to}) => drawn.has(from) && drawn.has(to),
  );
  const levels = levelsOf(track.steps);
  const steps = found.map(({role}) => {
    const step = levels.get(role.level ?? '')?.step;
    return step === undefined || !shared ? step : shared.indexOf(step);
  });
  const cards = found.map((one) =>
    cardOf(
      one,
      track,
      guests.has(one.role.key),
      one.role.replacedBy && find(one.role.replacedBy)?.role.title,
      language.words,
    ),
  );
  const heights = cardHeights(cards, shared?.length ?? new Set(steps).size);
  const placed = layout({
    roles: found.map(({role}, index) =>
      toLayoutRole(role, steps[index], heights[index]),
    ),
    moves: moves.map(({from, to, kind}) => ({from, to, kind})),
    equals: drawnEquals(track).flatMap(({roles}) =>
      pairs(roles.map(({key}) => key)),
    ),
    ...(shared && {columns: shared.length}),
  });
  const roles = found
    .flatMap((one, index) => {
      const cell = placed.cells[index];
      const card = cards[index];
      return cell && card
        ? [{...one, guest: guests.has(one.role.key), card, ...placeOf(cell)}]
        : [];
    })
    .sort((a, b) => a.column - b.column || a.row - b.row);
  return {
    track,
    roles,
    indexOf: new Map(roles.map(({role}, index) => [role.key, index])),
    moves,
    layout: placed,
    find,
    language,
  };
}

function targetsElsewhere({roles, moves}: Track): Set<RoleKey> {
  const own = new Set(roles.map(({key}) => key));
  return new Set(
    moves
      .flatMap(({from, to, both}) => [
        ...(own.has(from) ? [to] : []),
        ...(both && own.has(to) ? [from] : []),
      ])
      .filter((key) => !own.has(key)),
  );
}

function finder(tracks: Track[]): DrawnLadder['find'] {
  const homes = new Map(tracks.map((track) => [track.id, track]));
  const rolesOf = new Map<string, Map<RoleKey, Role>>();
  return (key) => {
    const id = trackOf(key);
    const home = homes.get(id);
    if (!home) {
      return undefined;
    }
    const roles =
      rolesOf.get(id) ?? new Map(home.roles.map((role) => [role.key, role]));
    rolesOf.set(id, roles);
    const role = roles.get(key);
    return role && {role, home};
  };
}

function toLayoutRole(
  role: Role,
  step: number | undefined,
  height: number | undefined,
): LayoutRole {
  return {
    id: role.key,
    ...(step !== undefined && {step}),
    // Roles before the fork are on no lane, or one of its branches would be their straight continuation.
    ...(role.path !== undefined && {lane: `${role.track} ${role.path}`}),
    ...(height !== undefined && {height}),
  };
}

function placeOf({column, row, span}: Cell) {
  return {column, row, span};
}

function pairs(keys: RoleKey[]): [RoleKey, RoleKey][] {
  return keys.slice(1).flatMap((key, index) => {
    const before = keys[index];
    return before === undefined ? [] : [[before, key] as [RoleKey, RoleKey]];
  });
}
