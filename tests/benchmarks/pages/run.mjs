// Measures what ladders cost pages, builds and the dev server.
//   node tests/benchmarks/pages/run.mjs [--only <row>]… [--runs <number>]
import {parseArgs} from 'node:util';
import {print} from './report.mjs';
import * as build from './rows/build.mjs';
import * as components from './rows/components.mjs';
import * as devServer from './rows/devServer.mjs';
import * as generatedPages from './rows/generatedPages.mjs';
import * as ladderPage from './rows/ladderPage.mjs';
import * as manyLinks from './rows/manyLinks.mjs';
import * as map from './rows/map.mjs';
import * as plainPages from './rows/plainPages.mjs';

const rows = {
  'ladder-page': ladderPage,
  components,
  'plain-pages': plainPages,
  'many-links': manyLinks,
  map,
  'generated-pages': generatedPages,
  build,
  'dev-server': devServer,
};

const {values} = parseArgs({
  options: {
    only: {type: 'string', multiple: true, default: Object.keys(rows)},
    runs: {type: 'string', default: '7'},
  },
});
const runs = Number(values.runs);
const unknown = values.only.filter((name) => !(name in rows));
if (unknown.length > 0) {
  throw new Error(
    `There is no row "${unknown[0]}". Rows: ${Object.keys(rows).join(', ')}.`,
  );
}
if (!Number.isInteger(runs) || runs < 1) {
  throw new Error(`--runs is "${values.runs}", which is no number of runs.`);
}

for (const name of values.only) {
  const {title, measure} = rows[name];
  const holds = print(title, await measure({runs}));
  process.exitCode ||= holds ? 0 : 1;
}
