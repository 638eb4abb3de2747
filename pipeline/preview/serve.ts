import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const HOST = '127.0.0.1';
const USUAL_PORT = 4322;
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8' },
  ...{ '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' },
  ...{ '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml', '.svg': 'image/svg+xml' },
  ...{ '.png': 'image/png', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8' },
};

/** A site that is served, to this machine alone. */
export interface Served {
  address: string;
  /** Ends it, open connections too. */
  close: () => Promise<void>;
}

/** Serve a folder on this machine alone, at the usual port or at any that is free. */
export async function serveFolder(folder: string): Promise<Served> {
  const root = path.resolve(folder);
  const server = createServer(({ url = '/', headers, method }, response) => {
    // a page of somebody else may send the browser here under a name of its own
    const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
    if (!isOurs || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(403).end();
      return;
    }
    const file = fileAt(root, url);
    const shown = file ?? path.join(root, '404.html');
    const type = TYPES[path.extname(shown)] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(existsSync(shown) ? readFileSync(shown) : '');
  });
  await listen(server, USUAL_PORT).catch(() => listen(server, 0));
  const { port } = server.address() as AddressInfo;
  return { address: `http://${HOST}:${port}/`, close: () => close(server) };
}

/** The file an address names, never one outside the folder. */
function fileAt(root: string, url: string): string | undefined {
  const { pathname } = new URL(url, `http://${HOST}`);
  const asked = path.join(root, decoded(pathname));
  if (asked !== root && !asked.startsWith(root + path.sep)) return undefined;
  const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, refused) => {
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.removeListener('error', refused);
      done();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
