/** The page that a link leads to: the link without its query and its fragment. */
export function pageOf(href: string): string {
  return href.split(/[?#]/, 1).join('');
}
