// Serves the handbook while its packages are being worked on. Arguments go to `docusaurus start`.
//
// - tsc compiles every package on change; what changed of the theme is reloaded by the dev server itself.
// - Node code lives in the dev server's process, so nodemon restarts it when that code was compiled anew.
import path from 'node:path';
import concurrently from 'concurrently';

const root = path.resolve(import.meta.dirname, '..');
const theme = path.join(root, 'packages/docusaurus-theme-career-ladder');
const nodeCode = [
  path.join(root, 'packages/career-ladder/lib'),
  path.join(root, 'packages/docusaurus-plugin-career-ladder/lib'),
  path.join(theme, 'lib/*.js'),
];

const quote = (text) => JSON.stringify(text);

const {result} = concurrently(
  [
    {command: 'tsc --build --watch --preserveWatchOutput', cwd: root},
    {
      command: `node ${quote(path.join(root, 'scripts/copy-styles.mjs'))} --watch`,
      cwd: theme,
    },
    {
      command: [
        'nodemon --quiet --signal SIGTERM --delay 500ms --ext js',
        ...nodeCode.map((folder) => `--watch ${quote(folder)}`),
        quote(
          path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
        ),
        '-- start --no-open',
        ...process.argv.slice(2).map(quote),
      ].join(' '),
      cwd: path.join(root, 'website'),
      // The cache knows the plugin by its version, which does not change while it is worked on.
      env: {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'},
    },
  ],
  {raw: true, killOthersOn: ['success', 'failure']},
);

// When one of them ends, all end; after Ctrl-C that is no failure.
await result.catch(() => {});
