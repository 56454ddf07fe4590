/** Elements that stand on lines of their own. */
export const blockNames: ReadonlySet<string> = new Set(
  `p div section article blockquote table tbody thead tfoot tr td th pre h1 h2 h3 h4 h5 h6 hr details summary figure ul ol li
  dl dt dd`.split(/\s+/),
);

/** Elements whose text no reader sees. */
export const unseenNames: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
]);
