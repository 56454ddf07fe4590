import {fill} from '../words/fill';
import type {DrawnLadder, DrawnRole} from './drawnLadder';
import type {Join} from './joins';
import {linkNoteOf} from './linkNote';
import {equalityKey, type Numbers} from './numbers';
import type {JoinView, RoleView} from './types';

/** The card of a role, without its sentences. */
export function viewRole(
  {role, card, column, row, span}: DrawnRole,
  ladder: DrawnLadder,
  {paths}: Numbers,
): Omit<RoleView, 'words'> {
  const {title, path, ...rest} = card;
  const tint = paths.get(role.path);
  const {track, layout, language} = ladder;
  const linkNote = linkNoteOf(role, ladder);
  return {
    id: role.track === track.id ? role.id : role.key,
    title,
    ...(role.aliases.length > 0 && {aliases: role.aliases}),
    ...(role.href !== undefined && {href: role.href}),
    ...rest,
    ...(path !== undefined && {
      path:
        rest.level === undefined
          ? path
          : fill(language.words.facts, {fact: '', next: path}),
    }),
    ...(tint !== undefined && {tint}),
    ...(role.status !== 'active' && {status: role.status}),
    ...(linkNote && {linkNote}),
    column,
    row,
    ...(span !== layout.span && {span}),
  };
}

/** What joins a role to the one above it. */
export function joinOf(
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
