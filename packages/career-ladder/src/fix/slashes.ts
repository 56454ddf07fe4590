import {groupBy} from '../groupBy';
import {pageOf, withoutSlash} from '../lint/page';

/**
 * Tells of each link how most links to its page are written: with a slash at the page's end or without. Where as many have one
 * as have none, what most links of the folder have decides; if that is undecided too, there is none.
 * @param links all links, each as often as it is written
 */
export function usualSlashes(
  links: readonly string[],
): (link: string) => string {
  const all = links.map(pageOf);
  const leadOfAll = lead(all);
  const usual = new Map(
    [...groupBy(all, withoutSlash)].map(([page, forms]) => [
      page,
      (lead(forms) || leadOfAll) > 0 ? `${page}/` : page,
    ]),
  );
  return (link) => {
    const page = pageOf(link);
    return (usual.get(withoutSlash(page)) ?? page) + link.slice(page.length);
  };
}

/** How many more pages have a slash at the end than have none. */
function lead(pages: readonly string[]): number {
  return 2 * pages.filter((page) => page.endsWith('/')).length - pages.length;
}
