import {parse} from 'yaml';

/** The text of a diagram without what stands around it; every line keeps its place. */
export interface Prepared {
  text: string;
  /** Of the front matter. */
  title?: string;
  /** It says by itself that it is a ladder. */
  declared: boolean;
}

/** The comment by which a diagram says that it is a ladder, its dashed arrows lateral moves. */
export const declaration = '%% career-ladder';

const declared = /^[^\S\n]*%% career-ladder[^\S\n]*$/m;
const fence = /^[^\S\n]*---[^\S\n]*$/;

/** Takes front matter, directives and comments out. */
export function prepare(source: string): Prepared {
  const {title, text} = withoutFrontMatter(source.replace(/\r\n?/g, '\n'));
  return {
    text: withoutDirectives(text)
      .replace(/^[^\S\n]*%%.*$/gm, '')
      // As Mermaid does: quotes of attributes would end the quotes around a label.
      .replace(/<\w[^<>\n]*>/g, (tag) => tag.replace(/="([^"]*)"/g, "='$1'")),
    ...(title !== undefined && {title}),
    declared: declared.test(text),
  };
}

function withoutFrontMatter(text: string): {text: string; title?: string} {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!fence.test(lines[start] ?? '')) {
    return {text};
  }
  const end = lines.findIndex(
    (line, index) => index > start && fence.test(line),
  );
  if (end === -1) {
    return {text};
  }
  const title = titleOf(lines.slice(start + 1, end).join('\n'));
  return {
    text: lines.fill('', start, end + 1).join('\n'),
    ...(title !== undefined && {title}),
  };
}

function titleOf(yaml: string): string | undefined {
  try {
    const {title} = (parse(yaml) ?? {}) as {title?: unknown};
    return typeof title === 'string' ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}

/** `%%{init: …}%%`, which may go over several lines. */
function withoutDirectives(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (
    let start = text.indexOf('%%{');
    start !== -1;
    start = text.indexOf('%%{', from)
  ) {
    const end = text.indexOf('}%%', start);
    if (end === -1) {
      break;
    }
    kept.push(
      text.slice(from, start),
      text.slice(start, end).replace(/[^\n]/g, ''),
    );
    from = end + 3;
  }
  return kept.join('') + text.slice(from);
}
