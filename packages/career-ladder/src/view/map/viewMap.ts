import {groupBy} from '../../groupBy';
import type {Organization, Track} from '../../organization';
import {levelsOf, titleOfStep} from '../../resolve/levels';
import {type Language, languageFor} from '../../words/language';
import {fill} from '../../words/fill';
import {drawLadder} from '../drawnLadder';
import {type Join, joinsOf} from '../joins';
import {legendOf} from '../legend';
import {type Numbers, numbersOf} from '../numbers';
import {moveKey, piecesOfEquals, piecesOfMoves} from '../pieces';
import {roomForColumns} from '../room';
import {sentenceMaker} from '../sentences';
import type {BandView, CareerMapView, LevelMapView} from '../types';
import type {ViewOptions} from '../viewLadder';
import {joinOf, viewRole} from '../viewRole';
import {bandTracks} from './bandTracks';
import {cutIntoBands} from './cut';
import {elsewhereOf} from './elsewhere';
import {distinctIds} from './distinctIds';
import {type Band, type Stack, stackOf} from './stack';

/**
 * Makes what `<CareerMap/>` renders: tracks as bands, one under the other, on shared columns of levels, with the moves between them.
 * Tracks with other levels than the ones before them get a map of their own, and so does each without levels.
 * @param trackIds tracks to show, in this order; a track that includes others stands for these. By default all
 */
export function viewMap(
  organization: Organization,
  trackIds: readonly string[] | undefined,
  options: Pick<ViewOptions, 'locale' | 'words'> = {},
): CareerMapView {
  const language = languageFor(options);
  const {words} = language;
  const alike = groupBy(bandTracks(organization, trackIds), levelsKey);
  return {
    version: 1,
    label: words.mapLabel,
    jump: words.mapJump,
    maps: [...alike.values()].map((tracks) =>
      viewLevelMap(distinctIds(tracks), organization, language),
    ),
  };
}

function levelsKey({id, steps, roles}: Track): string {
  const known = levelsOf(steps);
  return roles.some(({level}) => known.has(level ?? ''))
    ? JSON.stringify(steps.map(({levels}) => levels.map((level) => level.id)))
    : id;
}

function viewLevelMap(
  tracks: Track[],
  organization: Organization,
  language: Language,
): LevelMapView {
  const known = new Map(tracks.map((track) => [track.id, track]));
  const all = {
    tracks: organization.tracks.map((track) => known.get(track.id) ?? track),
  };
  const used = usedSteps(tracks);
  const shared = used.length > 0 ? used : undefined;
  const stack = stackOf(
    tracks.map((track) => drawLadder(track, all, language, new Set(), shared)),
    tracks,
  );
  const {ladder} = stack;
  const numbers = numbersOf(ladder);
  const joins = stack.bands.map((band) => joinsOf(band.ladder));
  const joined = new Set(
    joins.flat().flatMap(({move}) => (move ? moveKey(move) : [])),
  );
  const moves = ladder.moves.filter((move) => !joined.has(moveKey(move)));
  const {strips, gutters} = cutIntoBands(
    [
      ...piecesOfMoves(moves, ladder, numbers.gates),
      ...piecesOfEquals(ladder, numbers.equals),
    ],
    stack,
  );
  const bands = stack.bands.map((band, index) => ({
    ...viewBand(band, joins[index] ?? [], stack, numbers),
    strips: strips[index] ?? [],
  }));
  const steps = tracks[0]?.steps ?? [];
  const levels = steps
    .filter((_, step) => used.includes(step))
    .map(titleOfStep);
  const legend = [...legendOf(ladder, numbers), ...elsewhereOf(ladder)];
  return {
    ...(levels.length > 0 && {levels}),
    gutters,
    ...roomForColumns(
      bands.flatMap(({roles}) => roles),
      levels,
      gutters,
      ladder.layout.columns,
    ),
    bands,
    ...(legend.length > 0 && {legend}),
  };
}

function viewBand(
  {ladder, roles, top, rows}: Band,
  joins: Join[],
  stack: Stack,
  numbers: Numbers,
): Omit<BandView, 'strips'> {
  const {track, language} = ladder;
  const sentencesOf = sentenceMaker(ladder);
  const joinAbove = new Map(joins.map((join) => [join.below, join]));
  return {
    track: track.id,
    title: track.title,
    ...(track.href !== undefined && {
      whole: {
        href: track.href,
        text: fill(language.words.whole, {track: track.title}),
      },
    }),
    rows,
    span: stack.ladder.layout.span,
    roles: roles.map((role, index) => {
      const {
        aliases: _aliases,
        linkNote: _linkNote,
        ...view
      } = viewRole({...role, row: role.row - top}, stack.ladder, numbers);
      return {
        ...view,
        words: sentencesOf(role),
        ...joinOf(joinAbove.get(index), ladder, numbers),
      };
    }),
  };
}

/** Indexes of the steps that any of the roles are on. */
function usedSteps(tracks: Track[]): number[] {
  const steps = tracks.flatMap((track) => {
    const levels = levelsOf(track.steps);
    return track.roles.flatMap(
      ({level}) => levels.get(level ?? '')?.step ?? [],
    );
  });
  return [...new Set(steps)].sort((a, b) => a - b);
}
