import type {TableCell} from '../../types';
import {isLikeRole} from '../likeRoles';
import {nothing} from '../words/heads';

/** A role as a cell of a table of moves names it. */
export interface NamedRole {
  title: string;
  href?: string;
}

export interface NamedRoles {
  roles: NamedRole[];
  /** Why it is not certain where one title ends and the next begins. */
  doubt?: string;
}

export function isNone(text: string): boolean {
  return /^[-–—−/.…\s]*$/u.test(text) || nothing.test(text.trim());
}

/**
 * The roles that a cell names: each on a line of its own, each a link, or separated by a sign. A comma and a slash may be part
 * of a title (`Manager, Sales`, `UI/UX Designer`), so they separate only what is known from elsewhere or reads like titles.
 * @param known titles of roles, in lowercase: those that moves begin with
 */
export function splitRoles(
  cell: TableCell,
  known: ReadonlySet<string>,
): NamedRoles {
  const lines = cell.markdown
    .split(/\n|<br\s{0,9}\/?>/iu)
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/^\s*(?:[-*+•·]|\d{1,3}[.)])\s+/u, '')
        .trim(),
    )
    .filter((line) => line !== '');
  if (lines.length > 1) {
    const found = lines.map((line) => splitText(plain(line), known));
    const doubt = found.find((each) => each.doubt !== undefined)?.doubt;
    return {
      roles: linked(
        found.flatMap(({titles}) => titles),
        cell,
      ),
      ...(doubt !== undefined && {doubt}),
    };
  }
  if (isListOfLinks(cell)) {
    return {
      roles: cell.links.map(({text, href}) => ({title: text, href})),
    };
  }
  const {titles, doubt} = splitText(cell.text, known);
  return {
    roles: linked(titles, cell),
    ...(doubt !== undefined && {doubt}),
  };
}

/** Links with nothing between them but signs and short words. */
export function isListOfLinks({text, links}: TableCell): boolean {
  if (links.length < 2) {
    return false;
  }
  let rest = text;
  for (const link of links) {
    const at = link.text === '' ? -1 : rest.indexOf(link.text);
    if (
      at < 0 ||
      !/^[\s,;/、，・|&+•]*(?:\p{L}{1,4}\s)?\s*$/u.test(rest.slice(0, at))
    ) {
      return false;
    }
    rest = rest.slice(at + link.text.length);
  }
  return rest.trim() === '';
}

/** Markdown's marks taken away; a link is its text. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^[\]]{0,300})\]\([^()]{0,2000}\)/gu, '$1')
    .replace(/\*\*|__|`|\\(?=[^\p{L}\p{N}])/gu, '')
    .trim();
}

/** Gives titles the links whose text is theirs; a cell's only title has its only link. */
function linked(titles: string[], {links}: TableCell): NamedRole[] {
  return titles.map((title) => {
    const link =
      links.find(({text}) => text === title) ??
      links.find(({text}) => text !== '' && title.includes(text)) ??
      (titles.length === 1 ? links[0] : undefined);
    return {title, ...(link && {href: link.href})};
  });
}

function splitText(
  text: string,
  known: ReadonlySet<string>,
): {titles: string[]; doubt?: string} {
  if (isNone(text)) {
    return {titles: []};
  }
  if (known.has(text.toLowerCase())) {
    return {titles: [text]};
  }
  const surely = parts(text, /[;；、|•\n]/u);
  if (surely.length > 1) {
    return {titles: surely.filter((part) => !isNone(part))};
  }
  for (const [separator, name] of unsure) {
    const pieces = joinedToKnown(parts(text, separator), known);
    if (pieces.length < 2) {
      continue;
    }
    const familiar = pieces.filter((piece) => known.has(piece.toLowerCase()));
    if (familiar.length === pieces.length) {
      return {titles: pieces};
    }
    if (familiar.length === 0 && isBuiltAlike(text, known)) {
      return {titles: [text]};
    }
    const alike = pieces.every(isLikeRole);
    const read =
      alike &&
      (name === alternative ||
        pieces.every(
          (piece) => /\s/u.test(piece) || known.has(piece.toLowerCase()),
        ));
    if (alike || familiar.length > 0 || name === alternative) {
      return {
        titles: read ? pieces : [text],
        ...(!(read && name === alternative) && {
          doubt: `${name} was taken ${read ? 'to stand between titles' : 'for part of a title'}`,
        }),
      };
    }
  }
  return {titles: [text]};
}

const alternative = 'the word "or"';

const unsure: [RegExp, string][] = [
  [/\s+(?:or|oder|ou|o)\s+|または|或者?/u, alternative],
  [/,\s+(?:and|und|et|y|e)\s+|,/u, 'the comma'],
  [/\s+(?:and|und|et|y)\s+/u, 'the word "and"'],
  [/\s\/\s|\s&\s|\s\+\s/u, 'the sign between'],
  [/\//u, 'the slash'],
];

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `Director, Sales` is one title where another one is `Manager, Sales` or `Director, Design`. */
function isBuiltAlike(text: string, known: ReadonlySet<string>): boolean {
  const [beginning, ending, ...others] = parts(text.toLowerCase(), /,/);
  return (
    ending !== undefined &&
    others.length === 0 &&
    [...known].some(
      (title) =>
        title.startsWith(`${beginning}, `) || title.endsWith(`, ${ending}`),
    )
  );
}

/** Puts pieces together again that are a known title with the comma in it. */
function joinedToKnown(pieces: string[], known: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const two = `${pieces[at]}, ${pieces[at + 1]}`;
    const isOne = known.has(two.toLowerCase());
    joined.push(isOne ? two : (pieces[at] ?? ''));
    at += isOne ? 2 : 1;
  }
  return joined;
}
