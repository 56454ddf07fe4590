import type {Organization, Problem} from '../organization';
import {isShared} from '../schema/isShared';
import type {Shape} from '../schema/shape';
import {buildTracks} from './buildTracks';
import {findBroken} from './broken';
import {carryPaths} from './carryPaths';
import {checkDeclarations} from './checkDeclarations';
import {checkIncludes} from './checkIncludes';
import {checkMoves} from './checkMoves';
import {checkSideBySide} from './checkSideBySide';
import {findEquivalences} from './equivalences';
import type {Context} from './context';
import {followExtends} from './extends';
import {trackId} from './fileNames';
import {groupBy} from '../groupBy';
import {followIncludes} from './includes';
import {readMoves} from './moves';
import {readTracks} from './readTracks';
import type {Tracks} from './references';
import {findPartial} from './partial';
import {findReplacements} from './replacements';
import {collectErrors} from './report';
import {readScopes} from './scopes';
import {findUnused} from './unused';

export interface Resolved {
  /** The tracks without errors. */
  organization: Organization;
  /** Errors, in no particular order. */
  problems: Problem[];
  /** Ids of the tracks that have errors, their own or in what they extend or include. */
  broken: string[];
  /** Ids of tracks without errors that moves from or to broken ones are missing in. */
  partial: string[];
  /** Shared files that no track extends. */
  unused: string[];
  /** The files that each file is made of: the farthest first, the file itself nearest. */
  lineages: ReadonlyMap<string, readonly string[]>;
}

/** Follows every reference and fills in every default. */
export function resolve(shapes: readonly Shape[], context: Context): Resolved {
  const {unreadable, hasLost} = context;
  const {problems, report} = collectErrors();

  const lineageOf = followExtends(shapes, context, report);
  const scopeOf = readScopes(lineageOf, hasLost);
  for (const shape of shapes) {
    const {inherited, ...lookup} = scopeOf(shape);
    checkDeclarations(shape, lookup, inherited, report);
    checkSideBySide(shape, lineageOf, report);
  }

  const known = readTracks(shapes, scopeOf, hasLost, report);
  if (shapes.length > 0 && unreadable.length + known.size === 0) {
    report(
      'no-track',
      {file: '', line: 1, column: 1},
      'The folder has no track: the name of every file, or of a folder above it, begins with "_". A track is a file such as security.yml.',
    );
  }
  const tracks: Tracks = {
    known,
    unreadable: new Set(
      unreadable.filter((file) => !isShared(file)).map(trackId),
    ),
  };
  const files = [...known.values()];
  const roles = new Map(
    files.flatMap((track) => track.roles.map(({role}) => [role.key, role])),
  );
  const moves = files.flatMap((track) => readMoves(track, tracks, report));
  checkMoves(moves, roles, tracks, report);

  const promotions = moves.filter(({kind}) => kind === 'promotion');
  const promotionsFrom = groupBy(promotions, ({from}) => from);
  const includes = followIncludes(tracks, report);
  for (const track of files) {
    checkIncludes(track, includes, promotionsFrom, report);
  }

  const resolved = {
    moves,
    paths: carryPaths(
      roles,
      promotions,
      (role, path) => known.get(role.track)?.scope.paths.has(path) ?? false,
    ),
    replacements: new Map(
      files.flatMap((track) => [...findReplacements(track, tracks, report)]),
    ),
    equivalences: new Map(
      files.map((track) => [
        track.id,
        findEquivalences(track, includes.drawn(track).roles, tracks, report),
      ]),
    ),
  };

  const broken = findBroken(
    known,
    lineageOf,
    includes,
    [...context.problems, ...problems],
    unreadable,
  );
  return {
    organization: {tracks: buildTracks(tracks, includes, resolved, broken)},
    problems,
    broken,
    partial: findPartial(files, moves, broken),
    unused: findUnused(shapes, lineageOf, context, [
      ...context.problems,
      ...problems,
    ]),
    lineages: new Map(
      shapes.map((shape) => [
        shape.file,
        lineageOf(shape).files.map(({file}) => file),
      ]),
    ),
  };
}
