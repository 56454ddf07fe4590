import type {Move, Organization, Role, RoleKey, Track} from '../organization';
import {isEquivalence} from '../resolve/equivalences';
import {fill} from '../words/fill';
import {languageFor} from '../words/language';
import {drawLadder} from './drawnLadder';
import {drawnEquals} from './equals';
import type {LadderView} from './types';
import {viewDrawn, type ViewOptions} from './viewLadder';

/**
 * Makes what `<CareerLadder role="…"/>` renders: the role, what leads to it, what comes next, lateral moves and equals, as
 * a small ladder.
 * @throws {Error} if there is no such role
 */
export function viewNeighborhood(
  organization: Organization,
  key: RoleKey,
  options: ViewOptions = {},
): LadderView {
  const track = organization.tracks.find(({id}) => key.startsWith(`${id}#`));
  const role = track?.roles.find((one) => one.key === key);
  if (!track || !role) {
    throw new Error(`The organization has no role "${key}".`);
  }
  const drawn = neighborhoodOf(role, track);
  const part = partOf(track, role, drawn);
  const own = new Set(part.roles.map((one) => one.key));
  const guests = new Set([...drawn].filter((one) => !own.has(one)));
  const language = languageFor(options);
  const {words} = language;
  return {
    ...viewDrawn(drawLadder(part, organization, language, guests), options),
    around: role.id,
    label: fill(words.neighborhood, {role: role.title}),
    ...(track.href !== undefined && {
      whole: {
        href: track.href,
        text: fill(words.whole, {track: track.title}),
      },
    }),
  };
}

/** The role, the other ends of its moves, and its equals, as far as the whole ladder draws them. */
function neighborhoodOf({key, level}: Role, track: Track): Set<RoleKey> {
  const ends = track.moves
    .filter(({from, to}) => from === key || to === key)
    .flatMap(({from, to}) => [from, to]);
  const equals = drawnEquals(track)
    .filter(({roles}) => roles.some((role) => role.key === key))
    .flatMap(({equivalence, roles}) =>
      roles.filter((role) => !equivalence.levels || role.level !== level),
    )
    .map((role) => role.key);
  return new Set([key, ...ends, ...equals]);
}

/** The track as if it had these roles only. What the role is equal to is kept whole, for its sentences. */
function partOf(track: Track, role: Role, drawn: ReadonlySet<RoleKey>): Track {
  const levelOf = new Map(track.roles.map(({key, level}) => [key, level]));
  const isWithin = ({from, to}: Move) => drawn.has(from) && drawn.has(to);
  return {
    ...track,
    roles: track.roles.filter(({key}) => drawn.has(key)),
    moves: track.moves.filter(isWithin),
    equivalences: track.equivalences.map((equivalence) => {
      if (equivalence.roles.includes(role.key)) {
        return equivalence;
      }
      const part = {
        ...equivalence,
        roles: equivalence.roles.filter((key) => drawn.has(key)),
      };
      // Kept without roles, because its place among the others is its sign.
      return isEquivalence(part, levelOf) ? part : {...part, roles: []};
    }),
  };
}
