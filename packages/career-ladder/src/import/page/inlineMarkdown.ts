/**
 * Links and emphasis of Markdown in a text that was not read as Markdown.
 * @returns the text with each link replaced by its words, and without the marks of emphasis
 */
export function inlineMarkdown(written: string): {
  text: string;
  links: {text: string; href: string}[];
} {
  const {text, links} = withoutLinks(written);
  return {
    text: withoutEmphasis(text),
    links: links.map((link) => ({...link, text: withoutEmphasis(link.text)})),
  };
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,300})\1/g, '$2')
    .replace(/\*(?=\S)([^*\n]{1,300})\*/g, '$1')
    .replace(
      /(?<![\p{L}\p{N}])_(?=\S)([^_\n]{1,300})_(?![\p{L}\p{N}])/gu,
      '$1',
    );
}

/** Each bracket is looked at once, so that hostile texts cost no more. */
function withoutLinks(text: string): ReturnType<typeof inlineMarkdown> {
  const links: {text: string; href: string}[] = [];
  let rest = '';
  let at = 0;
  for (
    let middle = text.indexOf('](');
    middle >= 0;
    middle = text.indexOf('](', at)
  ) {
    const open = text.lastIndexOf('[', middle);
    const close = text.indexOf(')', middle);
    if (close < 0) {
      break;
    }
    if (open < at) {
      rest += text.slice(at, middle + 2);
      at = middle + 2;
      continue;
    }
    const words = text.slice(open + 1, middle);
    const [href = ''] = text
      .slice(middle + 2, close)
      .trim()
      .split(/\s/);
    links.push({text: words.trim(), href});
    rest += text.slice(at, open) + words;
    at = close + 1;
  }
  return {text: rest + text.slice(at), links};
}
