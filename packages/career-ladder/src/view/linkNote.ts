import type {Role} from '../organization';
import type {DrawnLadder} from './drawnLadder';
import type {LinkNoteView} from './types';

const hole = '{role}';

/** What links to a role say after it: that it is no longer used, and what replaced it. */
export function linkNoteOf(
  {status, replacedBy}: Role,
  {find, language: {words}}: DrawnLadder,
): LinkNoteView | undefined {
  if (status !== 'deprecated') {
    return undefined;
  }
  const replacement = replacedBy && find(replacedBy)?.role;
  return replacement
    ? noteAbout(words.linkReplaced, replacement)
    : {before: words.linkDeprecated};
}

/** A text with a link to a role where it says `{role}`. */
export function noteAbout(
  text: string,
  {title, href}: Pick<Role, 'title' | 'href'>,
): LinkNoteView {
  const [before = '', after = ''] = text.split(hole);
  return {before, role: {title, ...(href !== undefined && {href})}, after};
}
