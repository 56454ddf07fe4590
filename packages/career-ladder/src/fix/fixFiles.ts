import {compose} from '../read/compose';
import {applyEdits, type Edit, type Mended} from './edits';
import {examine, type Link} from './examine';
import {sameContent} from './sameContent';
import {usualSlashes} from './slashes';

export interface SourceFile {
  /** Relative to the ladder folder, with `/` as separator. */
  file: string;
  /** As it is read, a byte order mark included. */
  text: string;
}

/** A file in which something is to be mended. */
export interface Fix {
  file: string;
  /** Once for each place. */
  mended: Mended[];
  /** The mended file; absent if it would not say the same, so that it has to stay as it is. */
  text?: string;
}

/**
 * Mends what is safe to mend in the text of ladder files: links that differ from others by a trailing slash, keys out of order,
 * and long forms that have a short one. What the files say, their comments and their layout stay as they are.
 * @param files without errors
 */
export function fixFiles(files: readonly SourceFile[]): Fix[] {
  const examined = files.map(({file, text: whole}) => {
    const mark = whole.startsWith('\uFEFF') ? '\uFEFF' : '';
    const text = whole.slice(mark.length);
    const {document} = compose(text);
    const found = document ? examine(text, document) : {edits: [], links: []};
    return {file, mark, text, ...found};
  });
  const usual = usualSlashes(
    examined.flatMap(({links}) => links.map(({href}) => href)),
  );
  return examined.flatMap(({file, mark, text, edits, links}) => {
    const all = [...edits, ...links.flatMap((link) => slashEdit(link, usual))];
    if (all.length === 0) {
      return [];
    }
    const mended = all.map(({mends}) => mends);
    const after = applyEdits(text, all);
    return sameContent(file, text, after)
      ? {file, mended, text: mark + after}
      : {file, mended};
  });
}

function slashEdit(
  {href, range}: Link,
  usual: (href: string) => string,
): Edit[] {
  const form = usual(href);
  return range && form !== href
    ? [{...range, mends: 'slash', pieces: [form]}]
    : [];
}
