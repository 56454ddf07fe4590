import type {Page} from 'playwright-core';

/** What a document holds for its readers, those who listen to it and those who search for it. */
export interface Texts {
  /** Everything but code and what a command wrote: each run of text, what is read aloud, and what a search shows. */
  all: string[];
  /** Those of ladders, tables of equal levels and links to roles. */
  ladders: string[];
  /** Ids of its headings. */
  anchors: string[];
  /** Which ladders and tables it shows. */
  shown: string[];
}

/** Reads the source of a page or of a picture; no script of it runs. */
export function readTexts(tab: Page, source: string): Promise<Texts> {
  return tab.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    // What a command wrote is in English everywhere, and says so.
    for (const element of parsed.querySelectorAll(
      'script, style, noscript, pre, code, [class*="codeBlockTitle"], wbr, [class*="changelog"] [lang="en"][dir="ltr"]',
    )) {
      element.remove();
    }
    // React parts texts that were filled in by comments.
    const comments = parsed.createTreeWalker(parsed, NodeFilter.SHOW_COMMENT);
    const found: Comment[] = [];
    while (comments.nextNode()) {
      found.push(comments.currentNode as Comment);
    }
    found.forEach((comment) => comment.remove());
    parsed.normalize();

    const textsOf = (elements: Iterable<Element>): string[] =>
      [...elements]
        .flatMap((element) => [
          ...[...element.childNodes]
            .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
            .map((node) => node.textContent ?? ''),
          ...['aria-label', 'title', 'alt', 'placeholder'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
          element.matches(
            'meta:is([name="description"], [property="og:title"], [property="og:description"])',
          )
            ? (element.getAttribute('content') ?? '')
            : '',
        ])
        .map((one) => one.replace(/\s+/g, ' ').trim())
        .filter((one) => /\p{Letter}{2}/u.test(one));

    const ours =
      ':is([class*="career-ladder"], [class*="career-map"], .picture)';
    return {
      all: textsOf(parsed.querySelectorAll('*')),
      ladders: textsOf(parsed.querySelectorAll(`${ours}, ${ours} *`)),
      anchors: [
        ...parsed.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)[id]'),
      ].map(({id}) => id),
      shown: [
        ...parsed.querySelectorAll<HTMLElement>(
          '.career-ladder, .career-ladder-table',
        ),
      ].map(({className, dataset: {track = '', around = ''}}) =>
        [className, track, around].join(' ').trim(),
      ),
    };
  }, source);
}
