import {figure, kilobytes} from '../report.mjs';
import {builtSite} from '../site.mjs';
import {visit, weight} from '../visit.mjs';
import {comparedSite} from './sites.mjs';

export const title = 'Pages without a ladder';

/** What a page without a ladder loads: whether another page has one must make no difference. */
export async function measure() {
  const figures = [];
  for (const bundler of ['faster', 'webpack']) {
    const ladder = await builtSite(comparedSite('ladder', bundler));
    const links = await builtSite(comparedSite('links', bundler));
    const none = await builtSite(comparedSite('links', bundler, false));
    for (const page of ['plain', 'ar/plain']) {
      figures.push(
        sameScripts(
          `${bundler}: scripts of /${page}`,
          await visit(ladder, page),
          await visit(links, page),
        ),
      );
    }
    figures.push(
      ...growth(
        bundler,
        await visit(ladder, 'plain'),
        await visit(none, 'plain'),
      ),
    );
  }
  return figures;
}

function sameScripts(name, one, other) {
  const before = comparable(other.scripts);
  const after = comparable(one.scripts);
  const differing = after.filter((script) => !before.includes(script));
  const same = differing.length === 0 && after.length === before.length;
  const added = weight(one.scripts) - weight(other.scripts);
  return figure(
    name,
    'the same',
    same
      ? `${after.length} files, the same`
      : `${differing.length} of ${after.length} files differ (${differing.map((script) => script.split('\n')[0]).join(', ')}), ${added} bytes more`,
    same,
  );
}

/**
 * Names and texts of scripts without what is made from hashes, which depend on everything else in the site: the names of
 * files, the ids of modules and chunks with the order that follows from them, and the short names of variables, which
 * the minifier chooses by the frequency of letters.
 */
function comparable(scripts) {
  return [...scripts].map(([file, text]) => {
    const pieces = text
      .replace(/\b[0-9a-f]{8}\b/g, '#')
      .replace(/\b\d{2,5}\b/g, '#')
      .replace(/(?<![\w$])[\w$]{1,2}(?![\w$])/g, '_')
      .split(/(?<=[;,{}])/)
      .sort();
    return `${file.replace(/\b[0-9a-f]{8}\b/g, '#')}\n${pieces.join('')}`;
  });
}

function growth(bundler, installed, none) {
  const styles = weight(installed.styles) - weight(none.styles);
  const scripts = weight(installed.scripts) - weight(none.scripts);
  return [
    figure(
      `${bundler}: style sheet, against a site without the theme`,
      '≤ 3.00 KB more',
      `${kilobytes(styles)} (${kilobytes(weight(none.styles))} → ${kilobytes(weight(installed.styles))})`,
      styles <= 3000,
    ),
    figure(
      `${bundler}: scripts, against a site without plugin and theme`,
      '',
      `${kilobytes(scripts)} more`,
    ),
  ];
}
