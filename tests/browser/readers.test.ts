import {careerPage} from './support/careerPage';
import {withPage} from './support/page';
import {readAloud} from './support/readAloud';
import {variants} from './support/site';
import {useBrowser, useSite} from './support/use';

/*
 * What those are told who do not look at the drawing. The snapshots have been read as a reader would: change them only after
 * reading them again.
 */

const browser = useBrowser();
const site = useSite(variants.faster);

function ladderOf(track: string): string {
  return `.career-ladder[data-track="${track}"]`;
}

describe('a screen reader', () => {
  async function hear(
    selector: string,
    {address = careerPage, opener = ''} = {},
  ): Promise<string> {
    let heard = '';
    await withPage(browser(), {}, async (page) => {
      await page.goto(site().url + address);
      if (opener) {
        await page.locator(opener).click();
      }
      heard = await readAloud(page, selector);
    });
    return heard;
  }

  test('is told of each role of Development once', async () => {
    expect(await hear(ladderOf('development'))).toMatchInlineSnapshot(`
      "figure "Career ladder: Development"
        list
          listitem
            link "Developer Intermediate"
            Leads to Senior Developer (needs: Merit). Reached from Senior Farmer Support Adviser (Farmer Support) (needs: Conversation with the new team). Reached from Firmware Engineer (Firmware) and Quality Engineer (Quality).
          listitem
            link "Senior Developer Senior"
            Leads to Staff Developer and Engineering Manager (needs: Merit and company need). One may stay in this role for good.
          listitem
            link "Staff Developer Staff , Individual contributor"
            Leads to Distinguished Developer (needs: Merit and company need). Equal to Engineering Manager in base compensation and prestige.
          listitem
            link "Engineering Manager Manager , Management"
            Leads to Director of Engineering (needs: Merit and company need). Equal to Staff Developer in base compensation and prestige.
          listitem
            link "Distinguished Developer Distinguished , Individual contributor"
            Leads to Engineering Fellow (needs: Merit and company need).
          listitem
            link "Director of Engineering Director , Management"
            Leads to VP of Engineering (needs: Merit and company need).
          listitem
            link "Engineering Fellow Fellow , Individual contributor"
            Reached from Distinguished Hardware Engineer (Hardware Leadership), Distinguished Platform Engineer (Platform Leadership), and Distinguished Radio Network Engineer (Radio Networks) (needs: Merit and company need).
          listitem
            link "VP of Engineering VP , Management"
            Reached from Director of Hardware Engineering (Hardware Leadership), Director of Platform Engineering (Platform Leadership), and Director of Reliability (Platform Leadership) (needs: Merit and company need).
        group
          DisclosureTriangle "This ladder as text" expanded: false"
    `);
  });

  test('is told of each role of Security Engineering once', async () => {
    expect(await hear(ladderOf('security'))).toMatchInlineSnapshot(`
      "figure "Career ladder: Security Engineering"
        list
          listitem
            link "Associate Security Engineer Associate"
            Leads to Senior Security Engineer (needs: Merit). Reached from Site Reliability Engineer (Reliability).
          listitem
            link "Senior Security Engineer Senior"
            Leads to Staff Security Engineer and Security Engineering Manager (needs: Merit and company need). One may stay in this role for good.
          listitem
            link "Staff Security Engineer Staff , Individual contributor"
            Leads to Distinguished Security Engineer (needs: Merit and company need). Equal to Security Engineering Manager in base compensation and prestige.
          listitem
            link "Security Engineering Manager Manager , Management"
            Leads to Director of Security (needs: Merit and company need). Equal to Staff Security Engineer in base compensation and prestige.
          listitem
            link "Distinguished Security Engineer Distinguished , Individual contributor"
            Leads to Engineering Fellow - Security (needs: Merit and company need).
          listitem
            link "Director of Security Director , Management"
          listitem
            link "Engineering Fellow - Security Fellow , Individual contributor"
        group
          DisclosureTriangle "This ladder as text" expanded: false
        link "Download as SVG""
    `);
  });

  test('is told of what is special about a role', async () => {
    const address = 'handbook/production/careers';
    const ladder = ladderOf('production/assembly');
    expect(await hear(ladder, {address})).toMatchInlineSnapshot(`
     "figure "Career ladder: Assembly"
       list
         listitem
           link "Seasonal Assembler Associate Seldom used"
           Lateral move to Assembler (When a place is free after the season).
         listitem
           link "Assembler Intermediate"
           Leads to Senior Assembler (needs: Merit).
         listitem
           link "Senior Assembler Senior"
           Leads to Inspection Specialist and Line Lead (needs: Merit and company need). One may stay in this role for good.
         listitem
           link "Inspection Specialist Staff , Individual contributor"
           Leads to Automation Specialist (needs: Merit and company need). Lateral move to Line Lead. Equal to Line Lead in base compensation and prestige.
         listitem
           link "Line Lead Manager , Management"
           Leads to Head of Production (needs: Merit and company need). Lateral move to Senior Assembler (Handing a line back is no step down). Equal to Inspection Specialist in base compensation and prestige.
         listitem
           link "Shift Supervisor Manager , Management No longer used, replaced by Line Lead"
           Leads to Head of Production (needs: Merit and company need). Equal to Inspection Specialist and Line Lead in base compensation and prestige.
         listitem
           link "Automation Specialist Distinguished , Individual contributor Planned"
         listitem
           link "Head of Production Director , Management"
       group
         DisclosureTriangle "This ladder as text" expanded: false"
    `);
  });

  test('reads the outline as nested lists, once it is opened', async () => {
    const outline = `${ladderOf('security')} details`;
    expect(await hear(outline, {opener: `${outline} summary`}))
      .toMatchInlineSnapshot(`
     "group
       DisclosureTriangle "This ladder as text" expanded: true
       list
         listitem
           ListMarker "1. "
           link "Associate Security Engineer"
           (Associate)
           Reached from Site Reliability Engineer (Reliability).
         listitem
           ListMarker "2. "
           link "Senior Security Engineer"
           (Senior, needs: Merit)
           One may stay in this role for good.
           list
             listitem
               ListMarker "◦ "
               Individual contributor
               list
                 listitem
                   ListMarker "1. "
                   link "Staff Security Engineer"
                   (Staff, needs: Merit and company need)
                   Equal to Security Engineering Manager in base compensation and prestige.
                 listitem
                   ListMarker "2. "
                   link "Distinguished Security Engineer"
                   (Distinguished, needs: Merit and company need)
                 listitem
                   ListMarker "3. "
                   link "Engineering Fellow - Security"
                   (Fellow, needs: Merit and company need)
             listitem
               ListMarker "◦ "
               Management
               list
                 listitem
                   ListMarker "1. "
                   link "Security Engineering Manager"
                   (Manager, needs: Merit and company need)
                   Equal to Staff Security Engineer in base compensation and prestige.
                 listitem
                   ListMarker "2. "
                   link "Director of Security"
                   (Director, needs: Merit and company need)"
    `);
  });
});

describe('a reader of the bare text', () => {
  /** The texts of an element, hidden ones too, as whoever takes its tags away gets them. */
  async function textsOf(selector: string): Promise<string[]> {
    let texts: string[] = [];
    await withPage(browser(), {javaScriptEnabled: false}, async (page) => {
      await page.goto(site().url + careerPage);
      texts = await page.locator(selector).evaluate((element) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          found.push(walker.currentNode.nodeValue ?? '');
        }
        return found;
      });
    });
    return texts;
  }

  test('finds the whole ladder in it, in sentences', async () => {
    const texts = await textsOf(ladderOf('security'));
    const sentences = texts.join('').replace(/\s+/g, ' ').trim();
    expect(sentences.replace(/(?<=\.) /g, '\n')).toMatchInlineSnapshot(`
      "Associate Security Engineer Associate Leads to Senior Security Engineer (needs: Merit).
      Reached from Site Reliability Engineer (Reliability).
      Senior Security Engineer Senior Leads to Staff Security Engineer and Security Engineering Manager (needs: Merit and company need).
      One may stay in this role for good.
      Staff Security Engineer Staff, Individual contributor Leads to Distinguished Security Engineer (needs: Merit and company need).
      Equal to Security Engineering Manager in base compensation and prestige.
      Security Engineering Manager Manager, Management Leads to Director of Security (needs: Merit and company need).
      Equal to Staff Security Engineer in base compensation and prestige.
      Distinguished Security Engineer Distinguished, Individual contributor Leads to Engineering Fellow - Security (needs: Merit and company need).
      Director of Security Director, Management Engineering Fellow - Security Fellow, Individual contributor Individual contributor Management Merit Merit and company need Equal in base compensation and prestige This ladder as text Associate Security Engineer (Associate) Reached from Site Reliability Engineer (Reliability).
      Senior Security Engineer (Senior, needs: Merit) One may stay in this role for good.
      Individual contributor Staff Security Engineer (Staff, needs: Merit and company need) Equal to Security Engineering Manager in base compensation and prestige.
      Distinguished Security Engineer (Distinguished, needs: Merit and company need) Engineering Fellow - Security (Fellow, needs: Merit and company need) Management Security Engineering Manager (Manager, needs: Merit and company need) Equal to Staff Security Engineer in base compensation and prestige.
      Director of Security (Director, needs: Merit and company need) Download as SVG"
    `);
  });

  test.each(['development', 'security'])(
    'finds no words of %s run together',
    async (track) => {
      const texts = await textsOf(ladderOf(track));
      const together = texts
        .slice(1)
        .map((text, index) => [texts[index] ?? '', text])
        .filter(([before, after]) => /\w$/.test(before!) && /^\w/.test(after!));
      expect(texts.length).toBeGreaterThan(50);
      expect(together).toEqual([]);
    },
  );
});
