import type {Organization} from '../organization';
import {fill} from '../words/fill';
import {languageFor, type LanguageOptions} from '../words/language';
import {drawLadder, type DrawnLadder} from './drawnLadder';
import {joinsOf} from './joins';
import {legendOf} from './legend';
import {numbersOf} from './numbers';
import {outlineOf} from './outline';
import {roomFor} from './room';
import {sentenceMaker} from './sentences';
import {stripsOf} from './strips';
import type {DownloadView, LadderView} from './types';
import {joinOf, viewRole} from './viewRole';

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
  const ladder = drawLadder(track, organization, language);
  return {...viewDrawn(ladder, options), outline: outlineOf(ladder)};
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
