/** The protocol’s client, and servers that mean it ill or are about to die. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { askEndpoint, type EndpointLimits } from '../../../src/engine/store/ask-endpoint.ts';

const JSON_RESULTS = 'application/sparql-results+json';
const LIMITS: EndpointLimits = { patience: 10_000, size: 100_000 };
const ONE_ROW = JSON.stringify({ head: { vars: ['s'] }, results: { bindings: [{ s: { type: 'uri', value: 'urn:a' } }] } });

const servers: Server[] = [];

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
});

async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`;
}

const answering = (body: string | Uint8Array, type = JSON_RESULTS, status = 200): Promise<string> => serving((_, response) => response.writeHead(status, { 'content-type': type }).end(body));

const ask = (address: string, limits: Partial<EndpointLimits> = {}, abort = new AbortController().signal): ReturnType<typeof askEndpoint> =>
  askEndpoint(address, 'SELECT ?s WHERE { ?s ?p ?o }', abort, { ...LIMITS, ...limits });

test('Y7 a query goes out as a form, with nothing that tells who asks', async () => {
  let asked: unknown;
  const address = await serving((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      asked = { method: request.method, type: request.headers['content-type'], accept: request.headers.accept, cookie: request.headers.cookie, referer: request.headers.referer, query: new URLSearchParams(body).get('query') };
      response.writeHead(200, { 'content-type': JSON_RESULTS }).end(ONE_ROW);
    });
  });
  const rows = await ask(address);
  expect(rows.map((row) => row.get('s'))).toEqual([{ type: 'uri', value: 'urn:a' }]);
  expect(asked).toEqual({
    method: 'POST',
    type: 'application/x-www-form-urlencoded;charset=UTF-8',
    accept: JSON_RESULTS,
    cookie: undefined,
    referer: undefined,
    query: 'SELECT ?s WHERE { ?s ?p ?o }',
  });
});

describe('Y7 what goes wrong is told by what it is', () => {
  test('nobody is there', async () => {
    const address = await answering(ONE_ROW);
    const [server] = servers;
    await new Promise((resolve) => server?.close(resolve));
    await expect(ask(address)).rejects.toMatchObject({ name: 'StoreFault', code: 'no-answer' });
  });

  test('nothing comes, or nothing more', async () => {
    await expect(ask(await serving(() => undefined), { patience: 50 })).rejects.toMatchObject({ code: 'time-out' });
    const halting = await serving((_, response) => void response.writeHead(200, { 'content-type': JSON_RESULTS }).write(ONE_ROW.slice(0, 20)));
    await expect(ask(halting, { patience: 50 })).rejects.toMatchObject({ code: 'time-out' });
    await expect(ask(await answering('busy', 'text/plain', 503))).rejects.toMatchObject({ code: 'time-out' });
  });

  test('the store dies in the midst of its answer', async () => {
    const dying = await serving((_, response) => {
      response.writeHead(200, { 'content-type': JSON_RESULTS, 'content-length': '100000' });
      response.write(ONE_ROW.slice(0, 20), () => response.destroy());
    });
    await expect(ask(dying)).rejects.toMatchObject({ code: 'cut-off' });
  });

  test('it ends its answer in the midst, as if it were whole', async () => {
    for (const length of [12, 30, ONE_ROW.length - 1]) await expect(ask(await answering(ONE_ROW.slice(0, length)))).rejects.toMatchObject({ code: 'cut-off' });
  });

  test.each([401, 403, 404, 405, 500, 502])('it answers with status %i', async (status) => {
    await expect(ask(await answering('no', 'text/html', status))).rejects.toMatchObject({ code: 'refused', detail: String(status) });
  });

  test.each([301, 302, 303, 307, 308])('it sends elsewhere with status %i, where nobody asks', async (status) => {
    let visited = false;
    const elsewhere = await serving((_, response) => {
      visited = true;
      response.writeHead(200, { 'content-type': JSON_RESULTS }).end(ONE_ROW);
    });
    const address = await serving((_, response) => response.writeHead(status, { location: elsewhere }).end());
    await expect(ask(address)).rejects.toMatchObject({ code: 'moved' });
    expect(visited).toBe(false);
  });

  test('it is a page, or no results at all', async () => {
    await expect(ask(await answering('<!doctype html><title>Hello</title>', 'text/html'))).rejects.toMatchObject({ code: 'no-results' });
    for (const body of ['<html>', '', 'null', '[]', '{}', '"text"', '{"head":{"vars":["s"]},"boolean":true}', '{"head":{},"results":{"bindings":[]}}']) {
      await expect(ask(await answering(body))).rejects.toMatchObject({ code: 'no-results' });
    }
  });

  test.each(['[1]', '[null]', '[{"s":1}]', '[{"s":{"type":"uri"}}]', '[{"s":{"type":"triple","value":"x"}}]', '[{"s":{"type":"uri","value":7}}]'])('a row is broken: %s', async (bindings) => {
    const broken = await answering(`{"head":{"vars":["s"]},"results":{"bindings":${bindings}}}`);
    await expect(ask(broken)).rejects.toMatchObject({ code: 'malformed' });
  });

  test('letters are broken', async () => {
    await expect(ask(await answering(new Uint8Array([0x22, 0xff, 0xfe])))).rejects.toMatchObject({ code: 'malformed' });
  });

  test('it never ends', async () => {
    const endless = await serving((_, response) => {
      response.writeHead(200, { 'content-type': JSON_RESULTS });
      const more = (): void => {
        while (!response.destroyed && response.write(' '.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    });
    await expect(ask(endless)).rejects.toMatchObject({ code: 'too-large' });
  });

  test('values that are not in the head, or named like what every object has, are none', async () => {
    const rows = await ask(await answering('{"head":{"vars":["s","toString","__proto__"]},"results":{"bindings":[{"t":{"type":"uri","value":"x"}}]}}'));
    expect(rows.map((row) => row.size)).toEqual([0]);
  });
});

test('whoever gives up is told so, and by nothing else', async () => {
  const abort = new AbortController();
  const asked = ask(await serving(() => abort.abort()), {}, abort.signal);
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  await expect(ask('http://127.0.0.1:1/', {}, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
});
