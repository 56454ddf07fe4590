import type {
  Equivalence,
  Gate,
  Move,
  Path,
  Role,
  RoleKey,
  Step,
  Track,
} from '../organization';
import {groupBy} from '../groupBy';
import type {Includes} from './includes';
import {trackOf} from './keys';
import type {Tracks} from './references';
import {levelsOf} from './levels';
import type {TrackFile} from './trackFile';

/** What was found out about the roles of all tracks. */
export interface Findings {
  moves: readonly Move[];
  paths: ReadonlyMap<RoleKey, string>;
  replacements: ReadonlyMap<RoleKey, RoleKey>;
  /** By track. */
  equivalences: ReadonlyMap<string, Equivalence[]>;
}

/** Puts the tracks without errors together; what names a role of a broken track is left out. */
export function buildTracks(
  {known}: Tracks,
  includes: Includes,
  {moves, paths, replacements, equivalences}: Findings,
  broken: readonly string[],
): Track[] {
  const isBroken = new Set(broken);
  const good = [...known.values()].filter(({id}) => !isBroken.has(id));
  const stays = (key: RoleKey) => !isBroken.has(trackOf(key));
  const roles = new Map(
    good.flatMap((track) =>
      track.roles.map(({role}) => {
        const path = paths.get(role.key);
        const replacedBy = replacements.get(role.key);
        const whole: Role = {
          ...role,
          ...(path !== undefined && {path}),
          ...(replacedBy !== undefined && stays(replacedBy) && {replacedBy}),
        };
        return [role.key, whole];
      }),
    ),
  );
  const keptMoves = moves.filter(({from, to}) => stays(from) && stays(to));
  const leaving = groupBy(keptMoves, ({from}) => from);
  const crossing = groupBy(
    keptMoves.filter(({from, to}) => trackOf(from) !== trackOf(to)),
    ({to}) => to,
  );
  const gateOf = ({from, to, gate = ''}: Move): Gate | undefined =>
    known.get(trackOf(from))?.scope.gates.get(gate) ??
    known.get(trackOf(to))?.scope.gates.get(gate);

  return good.map((track) => {
    const drawn = includes.drawn(track);
    const keys = new Set(drawn.roles.map(({key}) => key));
    const arriving = [...keys]
      .flatMap((key) => crossing.get(key) ?? [])
      .filter(({from}) => !keys.has(from))
      .sort(byOrigin);
    const itsMoves = [
      ...[...keys].flatMap((key) => leaving.get(key) ?? []),
      ...arriving,
    ];
    return buildTrack(track, drawn.steps, {
      roles: [...keys].flatMap((key) => roles.get(key) ?? []),
      moves: itsMoves,
      equivalences: (equivalences.get(track.id) ?? [])
        .map((equivalence) => ({
          ...equivalence,
          roles: equivalence.roles.filter(stays),
        }))
        .filter((equivalence) => equivalence.roles.length > 1),
      paths: addMissing(
        track.scope.paths,
        drawn.tracks.flatMap(({scope}) => [...scope.paths.values()]),
      ),
      gates: addMissing(track.scope.gates, [
        ...drawn.tracks.flatMap(({scope}) => [...scope.gates.values()]),
        ...itsMoves.flatMap((move) => gateOf(move) ?? []),
      ]),
    });
  });
}

function buildTrack(
  {id, shape, scope}: TrackFile,
  steps: readonly Step[],
  drawn: Pick<Track, 'roles' | 'moves' | 'equivalences' | 'paths' | 'gates'>,
): Track {
  const levels = levelsOf(steps);
  return {
    id,
    title: shape.title ?? id,
    ...(shape.description !== undefined && {description: shape.description}),
    ...(shape.href !== undefined && {href: shape.href}),
    file: shape.file,
    steps: [...steps],
    ...drawn,
    allow: [...scope.allow],
    themes: [...scope.themes.values()],
    competencies: [...scope.competencies.values()],
    // A track with its own levels also inherits what is expected at levels that it does not have.
    expectations: [...scope.expectations.values()].filter(
      ({competency, level}) =>
        scope.competencies.has(competency) && levels.has(level),
    ),
    shared: [...scope.shared],
  };
}

/** Its own entries first; of two with one id its own counts. */
function addMissing<Entry extends Path | Gate>(
  own: ReadonlyMap<string, Entry>,
  others: readonly Entry[],
): Entry[] {
  const all = new Map(own);
  for (const entry of others) {
    all.set(entry.id, all.get(entry.id) ?? entry);
  }
  return [...all.values()];
}

function byOrigin(a: Move, b: Move): number {
  const [one, other] = [trackOf(a.from), trackOf(b.from)];
  return one < other ? -1 : Number(one > other);
}
