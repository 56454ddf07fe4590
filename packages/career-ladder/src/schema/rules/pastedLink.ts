/** A link with its markup, where only its address belongs. */
export interface PastedLink {
  kind: 'a Markdown link' | 'an HTML link';
  /** Where it leads, if that can be told. */
  address?: string;
}

/** Finds the markup of a link in an address: `[Lead](/jobs/lead)`, `<a href="/jobs/lead">`, or a piece that was left of it. */
export function pastedLink(href: string): PastedLink | undefined {
  const link = href.lastIndexOf('](');
  if (link >= 0) {
    return withAddress('a Markdown link', href.slice(link + 2));
  }
  const attribute = /href=(["']?)/i.exec(href);
  // Without a quote it may be part of a query.
  if (attribute && (attribute[1] || href.includes('<'))) {
    const start = attribute.index + attribute[0].length;
    return withAddress('an HTML link', href.slice(start));
  }
  if (href.includes('</')) {
    return withAddress('an HTML link', href);
  }
  if (/^<[/a-z].*>$/i.test(href) && href.includes('/')) {
    return withAddress('a Markdown link', href.slice(1));
  }
  return href.endsWith(')') && !href.includes('(')
    ? withAddress('a Markdown link', href)
    : undefined;
}

/** @param rest begins with the address; markup follows it */
function withAddress(kind: PastedLink['kind'], rest: string): PastedLink {
  const address = rest.split(/[\s"'<>)]/, 1).join('');
  return /^(?:\/(?!\/)|https?:\/\/)/i.test(address) ? {kind, address} : {kind};
}
