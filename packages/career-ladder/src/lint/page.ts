/** The page that a link leads to: the link without its query and its fragment. */
export function pageOf(link: string): string {
  return link.split(/[?#]/, 1).join('');
}

/** The same link to its page, whose end has no slash; the root of a site keeps its own. */
export function withoutSlash(link: string): string {
  const page = pageOf(link);
  return page === '/'
    ? link
    : page.replace(/\/$/, '') + link.slice(page.length);
}
