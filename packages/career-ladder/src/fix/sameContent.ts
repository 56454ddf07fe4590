import {Lexer} from 'yaml';
import {parseDocument} from '../read/parseDocument';
import {checkShape} from '../schema/checkShape';
import {withoutSlash} from '../lint/page';

/** Whether a file says the same in two texts and has the same comments; links may differ by a trailing slash. */
export function sameContent(
  file: string,
  before: string,
  after: string,
): boolean {
  const [old, mended] = [before, after].map((text) => contentOf(file, text));
  return old !== undefined && old === mended;
}

/** All of what is resolved into ladders is in a file's shape. */
function contentOf(file: string, text: string): string | undefined {
  const {document, problems} = parseDocument(file, text);
  const checked = document && checkShape(document);
  if (!checked?.shape || problems.length + checked.problems.length > 0) {
    return undefined;
  }
  return JSON.stringify(
    [checked.shape, commentsIn(text)],
    (key, value: unknown) =>
      key === 'href' ? withoutSlash(String(value)) : value,
  );
}

function commentsIn(text: string): string[] {
  return [...new Lexer().lex(text)]
    .filter((token) => token.startsWith('#'))
    .map((comment) => comment.trimEnd())
    .sort();
}
