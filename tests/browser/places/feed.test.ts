import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {withPage} from '../support/page';
import {useBrowser} from '../support/use';
import {usePlaces, variants} from './build';

const browser = useBrowser();
const site = usePlaces(variants.faster);

/** The posts' texts as HTML, by the posts' titles. */
const readers: Record<string, (page: Page) => Promise<Record<string, string>>> =
  {
    'RSS (rss.xml)': (page) => fromXml(page, 'rss.xml', 'item', 'encoded'),
    'Atom (atom.xml)': (page) => fromXml(page, 'atom.xml', 'entry', 'content'),
    'JSON (feed.json)': fromJson,
  };

function readFeed(file: string): Promise<string> {
  return readFile(path.join(site().folder, 'blog', file), 'utf8');
}

async function fromXml(
  page: Page,
  file: string,
  item: string,
  content: string,
): Promise<Record<string, string>> {
  return page.evaluate(
    ([xml, itemName, contentName]) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const textOf = (element: Element, name: string) =>
        element.getElementsByTagNameNS('*', name)[0]?.textContent ?? '';
      return Object.fromEntries(
        [...feed.getElementsByTagName(itemName)].map((element) => [
          textOf(element, 'title'),
          textOf(element, contentName),
        ]),
      );
    },
    [await readFeed(file), item, content] as const,
  );
}

async function fromJson(): Promise<Record<string, string>> {
  const {items} = JSON.parse(await readFeed('feed.json')) as {
    items: {title: string; content_html: string}[];
  };
  return Object.fromEntries(
    items.map(({title, content_html}) => [title, content_html]),
  );
}

/** Shows HTML as a feed reader does: none of the site's styles and scripts. */
async function showPlain(page: Page, html: string): Promise<void> {
  await page.setContent(`<!doctype html>${html}`);
}

describe.each(Object.entries(readers))('in %s', (_, read) => {
  test('a ladder reads as lines in career order, with its moves in words', async () => {
    await withPage(browser(), {}, async (page) => {
      const {'Longer days': post = ''} = await read(page);
      await showPlain(page, post);
      const lines = await page.locator('[role="list"]').innerText();
      expect(lines.split('\n')).toEqual([
        'Deckhand',
        'Entry',
        'Leads to Mate (needs: Passed examination).',
        'Mate',
        'Certified',
        'Leads to Master of the Ferry (needs: Passed examination and a free berth). Leads to Port Captain (needs: Passed examination and a free berth; After a winter on the shore). One may stay in this role for good.',
        'Master of the Ferry',
        'Master, On the water',
        'Equal to Port Captain in pay.',
        'Port Captain',
        'Port, On the shore',
        'Lateral move to Master of the Ferry. Equal to Master of the Ferry in pay.',
      ]);
    });
  });

  test('its roles lead to their pages', async () => {
    await withPage(browser(), {}, async (page) => {
      const {'A new galley': post = ''} = await read(page);
      await showPlain(page, post);
      expect(
        await page
          .getByRole('link')
          .evaluateAll((links) =>
            links.map((link) => [
              link.textContent.trim(),
              link.getAttribute('href'),
            ]),
          ),
      ).toEqual(
        [
          ['Kitchen Hand', 'kitchen-hand'],
          ['Cook', 'cook'],
          ['Head Cook', 'head-cook'],
          ['Head Cook', 'head-cook'],
        ].map(([title, anchor]) => [
          title,
          `https://heron.example.com/docs/jobs#${anchor}`,
        ]),
      );
    });
  });

  test('without styles, its drawing neither shows nor takes room', async () => {
    await withPage(browser(), {}, async (page) => {
      const posts = Object.values(await read(page)).join('\n');
      await showPlain(page, posts);
      const drawings = await page
        .locator('.career-ladder__lines')
        .evaluateAll((all) => all.map((lines) => lines.clientHeight));
      expect(drawings).toEqual([0, 0]);
    });
  });

  test('with its elements taken away, no words run together', async () => {
    await withPage(browser(), {}, async (page) => {
      const posts = Object.values(await read(page)).join('\n');
      const joints = posts
        .replace(/<!--.*?-->/g, '')
        .replace(/(<[^>]+>)+/g, '|')
        .match(/\w*[^\s|]\|\w+/g);
      expect(joints).toEqual(null);
    });
  });
});
