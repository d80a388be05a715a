/** A plain server of files, as a static host is one: the built page in a folder of a site, in versions that follow one another. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const ROOT = resolve(process.env['ELENCHUS_E2E_DIST'] ?? 'dist/app');

/** Where in the site the page is. */
const FOLDER = '/tools/elenchus/';

const TYPES = new Map(
  Object.entries({ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' }),
);

export class StaticServer {
  /** Another one is another build. */
  version = 1;
  /** Whether the page has moved away, and another site has come in its place. */
  gone = false;
  private readonly server: Server = createServer((request, response) => {
    this.answer(new URL(request.url ?? '/', 'http://site/').pathname).then(
      ([type, body]) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body),
      () => response.writeHead(404).end(),
    );
  });

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${FOLDER}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((started) => this.server.listen(0, '127.0.0.1', started));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((stopped) => this.server.close(stopped));
  }

  private async answer(path: string): Promise<readonly [type: string, body: Buffer | string]> {
    if (this.gone || path === '/') return ['text/html', '<!doctype html><title>Another page</title><link rel="icon" href="data:,">'];
    if (!path.startsWith(FOLDER)) throw new Error('not here');
    const file = join(ROOT, path.slice(FOLDER.length) || 'index.html');
    if (!file.startsWith(ROOT + sep)) throw new Error('not here');
    const body = await readFile(file);
    const type = TYPES.get(extname(file)) ?? 'application/octet-stream';
    if (file.endsWith('index.html')) return [type, body.toString().replace('<html ', `<html data-version="${this.version}" `)];
    if (file.endsWith('offline-worker.js')) return [type, body.toString().replace('"version":"', `"version":"${this.version}-`)];
    return [type, body];
  }
}
