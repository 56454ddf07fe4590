// cspell:ignore Donaudampfschifffahrtsgesellschaftsmanagerin Kommunikation Kommunikations parsererror مهندسة أولى لأمن المعلومات الصناعية
import path from 'node:path';
import {
  drawSvg,
  type LadderView,
  loadOrganization,
  viewLadder,
} from 'career-ladder';
import {withPage} from './support/page';
import {useBrowser} from './support/use';

const browser = useBrowser();

/** A wide font; where it is missing, another one takes its place. */
const font = 'DejaVu Sans';

const longTitles = [
  'Donaudampfschifffahrtsgesellschaftsmanagerin',
  'WWWWW MANAGEMENT & COMMUNICATION MAMMOTH',
  '情報セキュリティー・エンジニアリング・マネージャー',
  'مهندسة أولى لأمن المعلومات الصناعية',
  'Kommunikations-Kommunikations-Kommunikation-Kommunikation',
  '🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭🧭',
];

async function handbookViews(): Promise<LadderView[]> {
  const {organization} = await loadOrganization({
    folder: path.join(__dirname, '../../website/ladders'),
    include: ['**/*.yml'],
    exclude: [],
  });
  return organization.tracks.map(({id}) => viewLadder(organization, id));
}

/** The same ladder with long words on every card. */
function withLongTitles(view: LadderView): LadderView {
  return {
    ...view,
    title: longTitles.join(' '),
    roles: view.roles.map((role, index) => ({
      ...role,
      title: longTitles[index % longTitles.length] ?? '',
      level: longTitles[(index + 1) % longTitles.length] ?? '',
      note: longTitles[(index + 2) % longTitles.length] ?? '',
    })),
  };
}

/** Opens pictures one after the other, and lists the texts that leave their card or the picture. */
async function textsOutside(pictures: string[]): Promise<string[]> {
  const found: string[] = [];
  await withPage(browser(), {}, async (page) => {
    for (const picture of pictures) {
      await page.setContent(
        `<!doctype html><style>text { font-family: '${font}' }</style>${picture}`,
      );
      const outside = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'image/svg+xml');
        const broken = parsed.querySelector('parsererror')?.textContent;
        const boxOf = (element: Element) => element.getBoundingClientRect();
        const isIn = (inner: DOMRect, outer: DOMRect) =>
          inner.left >= outer.left &&
          inner.right <= outer.right &&
          inner.top >= outer.top &&
          inner.bottom <= outer.bottom;
        return [
          ...(broken ? [broken] : []),
          ...[...document.querySelectorAll('svg text')].flatMap((text) => {
            const card = text.parentElement?.querySelector('rect[rx="6"]');
            const home = card ?? text.closest('svg')!;
            return [...text.querySelectorAll('tspan')]
              .filter((line) => !isIn(boxOf(line), boxOf(home)))
              .map((line) => line.textContent);
          }),
        ];
      }, picture);
      expect(await page.locator('svg text').count()).toBeGreaterThan(0);
      found.push(...outside);
    }
  });
  return found;
}

describe.each(['ltr', 'rtl'] as const)(
  'pictures that begin %s',
  (direction) => {
    it('keep each text in its card, in a wide font', async () => {
      const views = await handbookViews();
      expect(
        await textsOutside(views.map((view) => drawSvg(view, {direction}))),
      ).toEqual([]);
    });

    it('do so with the longest words', async () => {
      const views = await handbookViews();
      expect(
        await textsOutside(
          views.map((view) => drawSvg(withLongTitles(view), {direction})),
        ),
      ).toEqual([]);
    });
  },
);
