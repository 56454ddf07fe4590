import type {LintedFile} from './rule';

/** What silences a finding in a file: what it allows, and what the files allow that it extends. */
export function ownerOf({shape, extended}: LintedFile): {allow: string[]} {
  return {allow: [...extended, shape].flatMap(({allow}) => allow)};
}
