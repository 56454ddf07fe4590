import {readFile} from 'node:fs/promises';
import {launchChromium} from '../benchmarks/pages/typescript.mjs';

/**
 * What a built page shows without JavaScript: all its text, and the cells of its tables with the heads of their row and column.
 * @returns `text`, and `cells` with `competency`, `level` and `text`; texts without spaces
 */
export async function readMatrix(file) {
  const html = await readFile(file, 'utf8');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({javaScriptEnabled: false});
    await page.setContent(html, {waitUntil: 'domcontentloaded'});
    const {text, cells} = await page.evaluate(() => {
      const {body} = globalThis.document;
      body
        // The link to a cell is no text of it.
        .querySelectorAll('script, style, .career-matrix__link')
        .forEach((element) => element.remove());
      return {
        text: body.textContent,
        cells: [...body.querySelectorAll('td')].map((cell) => ({
          // A head may go on with a description.
          competency:
            cell.parentElement.querySelector('th')?.firstChild?.textContent,
          level:
            cell.closest('table').tHead.rows[0].cells[cell.cellIndex]
              ?.textContent,
          text: cell.textContent,
        })),
      };
    });
    return {
      text: plain(text),
      cells: cells.map((cell) => ({...cell, text: plain(cell.text)})),
    };
  } finally {
    await browser.close();
  }
}

/** A text without its spaces: between two elements there may be one or none. */
export function plain(text) {
  return text.replace(/\s+/g, '');
}
