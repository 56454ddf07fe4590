import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {docusaurus, environmentOf, type Variant} from './site';

export interface DevServer {
  url: string;
  /** What it has written to the terminal since the last call. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts `docusaurus start` in a folder and waits until it answers. */
export async function startDevServer(
  folder: string,
  variant: Variant,
): Promise<DevServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [docusaurus, 'start', folder, '--no-open', '--port', String(port)],
    {
      cwd: folder,
      env: {...environmentOf(variant), NO_COLOR: '1', FORCE_COLOR: '0'},
    },
  );
  // A run that is broken off leaves nothing behind.
  process.once('exit', () => child.kill());
  let written = '';
  child.stdout.on('data', (data: Buffer) => (written += data.toString()));
  child.stderr.on('data', (data: Buffer) => (written += data.toString()));
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );

  const url = `http://localhost:${port}${variant.baseUrl}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) {
      throw new Error(`The dev server ended:\n${written}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    url,
    output: () => {
      const output = written;
      written = '';
      return output;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
