import {runCommand} from './run';

// Who reads the output may have seen enough of it: `… | head`.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => {
  process.exit(code === 'EPIPE' ? process.exitCode : 2);
});

void runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  name: 'career-ladder',
}).then((code) => {
  // Not process.exit: what is still to be written to a pipe would be lost.
  process.exitCode = code;
});
