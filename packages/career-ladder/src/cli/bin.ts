import {runCommand} from './run';

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
