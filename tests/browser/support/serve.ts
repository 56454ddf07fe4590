import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';

export interface StaticServer {
  /** Address of the site's start page, with the base URL and a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Serves a built site below its base URL, as a plain web server does: no rewriting but `index.html` and `.html`. */
export async function serve(
  folder: string,
  baseUrl: string,
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = findFile(folder, baseUrl, decodeURIComponent(pathname));
    // In one piece: what is looked at is how a page is drawn, not how a busy machine parts it.
    const content = file ? readFileSync(file) : `Nothing at ${pathname}`;
    response.writeHead(file ? 200 : 404, {
      'content-type':
        types[path.extname(file ?? '.html')] ?? 'application/octet-stream',
      'content-length': Buffer.byteLength(content),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${baseUrl}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function findFile(
  folder: string,
  baseUrl: string,
  pathname: string,
): string | undefined {
  if (!pathname.startsWith(baseUrl)) {
    return undefined;
  }
  const file = path.join(folder, pathname.slice(baseUrl.length));
  return [file, path.join(file, 'index.html'), `${file}.html`].find(isFile);
}

function isFile(file: string): boolean {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ?? false;
}
