/**
 * Markdown links in a text that was not read as Markdown. Each bracket is looked at once, so that hostile texts cost no more.
 * @returns the text with each link replaced by its words
 */
export function markdownLinks(text: string): {
  text: string;
  links: {text: string; href: string}[];
} {
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
