// Runs the command, or only reads files, and prints what this process took to the end of stderr.
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {pathToFileURL} from 'node:url';

const [command, kind, ...args] = process.argv.slice(2);

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
  process.stderr.write(
    `\n${JSON.stringify({
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      time: performance.now() / 1000,
      memory: maxRSS / 1024,
    })}\n`,
  );
});

if (kind === 'read') {
  args.flatMap(filesIn).forEach((file) => readFileSync(file, 'utf8'));
} else {
  process.argv.splice(1, process.argv.length, command, ...args);
  await import(pathToFileURL(command).href);
}

function filesIn(name) {
  return statSync(name).isDirectory()
    ? readdirSync(name).map((file) => path.join(name, file))
    : [name];
}
