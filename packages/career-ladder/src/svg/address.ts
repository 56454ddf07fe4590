/** What Docusaurus' own prefix for files of the site looks like. */
const fileOfSite = /^pathname:\/\//;

/**
 * Where a link leads that is taken out of its site.
 * @param href as authors write it; a path of the site begins with `/`
 * @param base where the site begins: `https://handbook.example.com/`, or only its path
 */
export function addressOf(href: string, base: string): string {
  const target = href.replace(fileOfSite, '');
  return target.startsWith('/') && !target.startsWith('//')
    ? base.replace(/\/$/, '') + target
    : target;
}
