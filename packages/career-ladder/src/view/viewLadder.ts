import type {Organization} from '../organization';
import {fill} from '../words/fill';
import {languageFor, type LanguageOptions} from '../words/language';
import {drawLadder, type DrawnLadder, type DrawnRole} from './drawnLadder';
import {joinsOf, type Join} from './joins';
import {legendOf} from './legend';
import {linkNoteOf} from './linkNote';
import {equalityKey, numbersOf, type Numbers} from './numbers';
import {roomFor} from './room';
import {sentenceMaker} from './sentences';
import {stripsOf} from './strips';
import type {DownloadView, JoinView, LadderView, RoleView} from './types';

export interface ViewOptions extends LanguageOptions {
  /** Where the track's file can be edited. No link by default. */
  editUrl?: string;
  /** Where the ladder's picture is, and whether it is offered where nothing else is said. No link by default. */
  download?: Omit<DownloadView, 'text'>;
}

/**
 * Makes what `<CareerLadder/>` renders of a track: laid out, sentences formed.
 * @param trackId id of one of the organization's tracks
 * @throws {Error} if there is no such track
 */
export function viewLadder(
  organization: Organization,
  trackId: string,
  options: ViewOptions = {},
): LadderView {
  const track = organization.tracks.find(({id}) => id === trackId);
  if (!track) {
    throw new Error(`The organization has no track "${trackId}".`);
  }
  const language = languageFor(options);
  return viewDrawn(drawLadder(track, organization, language), options);
}

/** Forms the sentences of a ladder that is laid out. */
export function viewDrawn(
  ladder: DrawnLadder,
  {editUrl, download}: Pick<ViewOptions, 'editUrl' | 'download'> = {},
): LadderView {
  const {track, language} = ladder;
  const {words} = language;
  const numbers = numbersOf(ladder);
  const sentencesOf = sentenceMaker(ladder);
  const joins = joinsOf(ladder);
  const legend = legendOf(ladder, numbers);
  const joinAbove = new Map(joins.map((join) => [join.below, join]));
  const {columns, rows, span} = ladder.layout;
  const roles = ladder.roles.map((role, index) => ({
    ...viewRole(role, ladder, numbers),
    words: sentencesOf(role),
    ...joinOf(joinAbove.get(index), ladder, numbers),
  }));
  const strips = stripsOf(ladder, numbers, joins);
  return {
    version: 1,
    track: track.id,
    title: track.title,
    label: fill(words.label, {track: track.title}),
    columns,
    rows,
    span,
    ...roomFor(roles, strips, ladder.layout),
    roles,
    strips,
    ...(legend.length > 0 && {legend}),
    here: words.here,
    ...(editUrl !== undefined && {edit: {href: editUrl, text: words.edit}}),
    ...(download && {download: {...download, text: words.download}}),
  };
}

function viewRole(
  {role, card, column, row, span}: DrawnRole,
  ladder: DrawnLadder,
  {paths}: Numbers,
): Omit<RoleView, 'words'> {
  const {title, ...rest} = card;
  const tint = paths.get(role.path);
  const {track, layout} = ladder;
  const linkNote = linkNoteOf(role, ladder);
  return {
    id: role.track === track.id ? role.id : role.key,
    title,
    ...(role.aliases.length > 0 && {aliases: role.aliases}),
    ...(role.href !== undefined && {href: role.href}),
    ...rest,
    ...(tint !== undefined && {tint}),
    ...(role.status !== 'active' && {status: role.status}),
    ...(linkNote && {linkNote}),
    column,
    row,
    ...(span !== layout.span && {span}),
  };
}

function joinOf(
  join: Join | undefined,
  {roles}: DrawnLadder,
  {gates, equals}: Numbers,
): {join?: JoinView} {
  if (!join) {
    return {};
  }
  const {above, gap, move, equivalence} = join;
  const equal = equivalence && equals.get(equalityKey(equivalence));
  const gate = gates.get(move?.gate);
  return {
    join: {
      gap,
      from: above,
      ...(equal !== undefined && {equal}),
      ...(move && {
        head: move.both
          ? 'both'
          : move.from === roles[above]?.role.key
            ? 'down'
            : 'up',
      }),
      ...(move?.kind === 'lateral' && {lateral: true}),
      ...(gate !== undefined && {gate}),
    },
  };
}
