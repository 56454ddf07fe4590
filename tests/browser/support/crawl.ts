import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

export interface FoundLink {
  page: string;
  href: string;
}

/** A built page: where it is, what it links to and which anchors it has. */
export interface CrawledPage {
  /** Below the base URL: `jobs/security`, the start page is empty. */
  page: string;
  /** Links of ladders and role links, as they are written. */
  ladderLinks: string[];
  /** Links to pictures of ladders. */
  pictureLinks: string[];
  /** Ids of its elements. */
  anchors: Set<string>;
  html: string;
}

/** Reads all pages of a built site, as a text: no script runs. */
export async function crawl(folder: string): Promise<CrawledPage[]> {
  const files = await readdir(folder, {recursive: true});
  return Promise.all(
    files
      .filter((file) => path.basename(file) === 'index.html')
      .map(async (file) => {
        const html = await readFile(path.join(folder, file), 'utf8');
        return {
          page: path
            .dirname(file)
            .replace(/^\.$/, '')
            .split(path.sep)
            .join('/'),
          ladderLinks: ladderLinks(html, {toPictures: false}),
          pictureLinks: ladderLinks(html, {toPictures: true}),
          anchors: new Set(attributes(html, 'id')),
          html,
        };
      }),
  );
}

function ladderLinks(
  html: string,
  {toPictures}: {toPictures: boolean},
): string[] {
  const tags = html.match(/<a\s[^>]*>/g) ?? [];
  return tags
    .filter((tag) =>
      attributes(tag, 'class').some(
        (names) =>
          names.includes('career-ladder') &&
          names.includes('career-ladder__download') === toPictures,
      ),
    )
    .flatMap((tag) => attributes(tag, 'href'));
}

function attributes(html: string, name: string): string[] {
  const pattern = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`, 'g');
  return [...html.matchAll(pattern)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
}
