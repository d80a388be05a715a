/** Two servers on this machine: one with the package, as a content delivery network has it, and one with a page that embeds it. */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const ROOT = resolve('.');

/** What of the project is served: what is in the package, the examples and debates that nobody wrote. */
const SERVED = /^\/(?:dist\/(?:lib|fonts)|docs\/examples|tests\/fixtures)\//;

const TYPES = new Map(
  Object.entries({ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.argdown': 'text/plain; charset=utf-8', '.wasm': 'application/wasm', '.woff': 'font/woff' }),
);

export interface Site {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The files of the project, for pages of any origin. */
export function servePackage(): Promise<Site> {
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site/');
    const path = join(ROOT, decodeURIComponent(pathname));
    if (!SERVED.test(pathname) || !path.startsWith(ROOT + sep)) return void response.writeHead(404).end();
    readFile(path).then(
      (body) => response.writeHead(200, { 'content-type': TYPES.get(extname(path)) ?? 'application/octet-stream', 'access-control-allow-origin': '*' }).end(body),
      () => response.writeHead(404, { 'access-control-allow-origin': '*' }).end(),
    );
  });
}

/** One page, whatever is asked for. */
export function servePage(html: string): Promise<Site> {
  return serve((_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
}

async function serve(answer: RequestListener): Promise<Site> {
  const server: Server = createServer(answer);
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
