/** The page that a link leads to: the link without its query and its fragment. */
export function pageOf(href: string): string {
  return href.split(/[?#]/, 1).join('');
}

/** A page however its end is written: `/jobs/` is `/jobs`. */
export function withoutSlash(page: string): string {
  return page.replace(/\/$/, '');
}
