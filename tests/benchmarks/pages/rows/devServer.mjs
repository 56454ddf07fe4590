import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {figure, median} from '../report.mjs';
import {writeSite} from '../site.mjs';
import {launchChromium, startDevServer} from '../typescript.mjs';
import {comparedPage, comparedSite} from './sites.mjs';

export const title =
  'Dev server, from the edit of a file to the repainted page';

const edits = 20;

/** Edits of a ladder's data and of its page's text, in turns, on Faster. */
export async function measure() {
  const folder = await writeSite({
    ...comparedSite('ladder', 'faster'),
    name: 'dev',
    locales: ['en'],
  });
  const server = await startDevServer(folder, {baseUrl: '/'});
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(server.url + comparedPage);
    await page.getByText('Staff Developer').first().waitFor();
    await page.evaluate(() => Object.assign(globalThis, {stayed: true}));

    const data = editor(page, path.join(folder, 'ladders/development.json'));
    const text = editor(page, path.join(folder, `docs/${comparedPage}.mdx`));
    const milliseconds = {data: [], text: []};
    for (let edit = 1; edit <= edits; edit += 1) {
      milliseconds.data.push(
        await data('Staff Developer', `Staff Developer ${edit}`),
      );
      milliseconds.text.push(await text('Ask your', `Edit ${edit}. Ask your`));
    }
    const stayed = await page.evaluate(() => 'stayed' in globalThis);
    return [
      figure(
        `${edits} data edits`,
        'median ≤ 600 ms',
        spread(milliseconds.data),
        median(milliseconds.data) <= 600,
      ),
      figure(`${edits} text edits`, '', spread(milliseconds.text)),
      figure('reloads', 'none', stayed ? 'none' : 'some', stayed),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Answers a function that edits the file as it was and tells how long the page took to show it. */
function editor(page, file) {
  const original = readFile(file, 'utf8');
  return async (from, to) => {
    const edited = (await original).replaceAll(from, to);
    const shown = page.evaluate(waitForText, to);
    const start = Date.now();
    await writeFile(file, edited);
    const end = await shown;
    // What the bundler does after an edit is no part of the next one.
    await page.waitForTimeout(1000);
    return end - start;
  };
}

/** Resolves to the time of the frame that shows the text. */
function waitForText(text) {
  return new Promise((resolve) => {
    const look = () => {
      globalThis.requestAnimationFrame(
        globalThis.document.body.textContent.includes(text)
          ? () => resolve(Date.now())
          : look,
      );
    };
    look();
  });
}

function spread(numbers) {
  const [least, middle, most] = [
    Math.min(...numbers),
    median(numbers),
    Math.max(...numbers),
  ].map(Math.round);
  return `median ${middle} ms (${least} to ${most})`;
}
