/**
 * Tells of each link how most links to its page are written: with a trailing slash or without. Where as many have one as have
 * none, what most links of the folder have decides; if that is undecided too, there is none.
 * @param links all links, each as often as it is written
 */
export function usualSlashes(
  links: readonly string[],
): (link: string) => string {
  const pages = new Map<string, {slashes: number; links: number}>();
  let majority = 0;
  for (const link of links) {
    const {page, slash} = partsOf(link);
    const counts = pages.get(page) ?? {slashes: 0, links: 0};
    counts.links += 1;
    counts.slashes += slash.length;
    pages.set(page, counts);
    majority += slash ? 1 : -1;
  }
  return (link) => {
    const {page, rest} = partsOf(link);
    const {slashes, links: all} = pages.get(page) ?? {slashes: 0, links: 0};
    if (slashes === 0 || slashes === all) {
      return link;
    }
    const ahead = 2 * slashes - all || majority;
    return page + (ahead > 0 ? '/' : '') + rest;
  };
}

/** The link as it is without the slash that its page may end with. */
export function withoutSlash(link: string): string {
  const {page, rest} = partsOf(link);
  return page + rest;
}

/** A link's page, the slash at the end of it, and what is asked of it or scrolled to. */
function partsOf(link: string): {page: string; slash: string; rest: string} {
  const end = link.search(/[?#]|$/);
  const page = link.slice(0, end);
  const slash = page.endsWith('/') ? '/' : '';
  return {
    page: slash ? page.slice(0, -1) : page,
    slash,
    rest: link.slice(end),
  };
}
