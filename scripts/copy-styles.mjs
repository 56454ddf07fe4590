// Copies the theme's style sheets beside its compiled components, where tsc leaves them out.
// Run in the theme's folder. With --watch, copies again after every change.
import {watch} from 'node:fs';
import {cp, mkdir, readdir} from 'node:fs/promises';
import path from 'node:path';

const source = path.resolve('src/theme');
const target = path.resolve('lib/theme');

async function copyStyles() {
  const files = await readdir(source, {recursive: true});
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    await mkdir(path.dirname(path.join(target, file)), {recursive: true});
    await cp(path.join(source, file), path.join(target, file));
  }
}

await copyStyles();

if (process.argv.includes('--watch')) {
  let waiting;
  watch(source, {recursive: true}, () => {
    // An editor saves in several steps; one copy after the last of them is enough.
    clearTimeout(waiting);
    waiting = setTimeout(() => void copyStyles(), 50);
  });
}
