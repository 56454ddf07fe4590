// Measures what ladders cost pages, builds and the dev server.
//   node tests/benchmarks/pages/run.mjs [--only <row>] [--runs <number>]
import {parseArgs} from 'node:util';
import * as build from './rows/build.mjs';
import * as devServer from './rows/devServer.mjs';
import * as ladderPage from './rows/ladderPage.mjs';
import * as manyLinks from './rows/manyLinks.mjs';
import * as plainPages from './rows/plainPages.mjs';
import {print} from './report.mjs';

const rows = {
  'ladder-page': ladderPage,
  'plain-pages': plainPages,
  'many-links': manyLinks,
  build,
  'dev-server': devServer,
};

const {values} = parseArgs({
  options: {
    only: {type: 'string'},
    runs: {type: 'string', default: '7'},
  },
});
if (values.only && !(values.only in rows)) {
  throw new Error(
    `There is no row "${values.only}". Rows: ${Object.keys(rows).join(', ')}.`,
  );
}

for (const [name, {title, measure}] of Object.entries(rows)) {
  if (!values.only || values.only === name) {
    const holds = print(title, await measure({runs: Number(values.runs)}));
    process.exitCode ||= holds ? 0 : 1;
  }
}
