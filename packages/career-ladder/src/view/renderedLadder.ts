import type {LadderView} from './types';

/** A ladder as a page renders it. Earlier ids have done their work when the page was made, and the notes are for links. */
export function renderedLadder(ladder: LadderView): LadderView {
  return {
    ...ladder,
    roles: ladder.roles.map(
      ({aliases: _aliases, linkNote: _linkNote, ...role}) => role,
    ),
  };
}
