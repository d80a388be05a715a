import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { nTriplesPieces } from '../../graph/formats/aif/rdf/n-triples.ts';
import { RdfStore, TooLong } from '../../src/cli/store/rdf-store.ts';
import { serveStore, type Serving } from '../../src/cli/store/serve-store.ts';
import { askEndpoint } from '../../src/engine/store/ask-endpoint.ts';
import { buildDebate } from '../graph/build.ts';
import { complaintsOf } from './judge.ts';
import { elenchus, FIXTURE } from './world.ts';

const CLAIMS = 'SELECT ?s WHERE { ?s a <urn:elenchus:vocabulary#Claim> }';
/** Of three claims, more combinations than anybody can count in time. */
const ENDLESS = `SELECT (COUNT(*) AS ?n) WHERE { ${'abcdefghijkl'.split('').map((v) => `?${v} ?${v}${v} ?${v}${v}${v} .`).join(' ')} }`;

const debate = buildDebate('A: thesis t, asserts p q', 'A: p + q => t');

let folder = '';
let serving: Serving | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elenchus-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

afterEach(async () => {
  await serving?.close();
  serving = undefined;
});

const contents = [{ kind: 'pieces', pieces: () => nTriplesPieces(debate), format: 'application/n-triples' }] as const;

async function served(allowed: readonly string[] = [], patience = 20_000): Promise<string> {
  serving = await serveStore(new RdfStore(contents, patience), 0, allowed);
  return serving.address;
}

const claimsAt = (address: string): Promise<number> => askEndpoint(address, CLAIMS, new AbortController().signal).then((rows) => rows.length);

interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function send(address: string, { method = 'POST', headers = {}, body = '' }: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string }): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject).end(body);
  });
}

describe('store', () => {
  test('debates in any format and RDF are loaded together, and how many triples is told', async () => {
    const file = join(folder, 'debate.nt');
    writeFileSync(file, [...nTriplesPieces(debate)].join(''));
    const alone = await elenchus(['store', file, '--port', '41879', '--json']);
    const both = await elenchus(['store', file, FIXTURE, '--port', '41879', '--json']);
    expect([alone.exit, both.exit]).toEqual([0, 0]);
    expect(complaintsOf('store', JSON.parse(alone.output))).toEqual([]);
    const [one, two] = [alone, both].map(({ output }) => (JSON.parse(output) as { triples: number }).triples);
    expect(one).toBeGreaterThan(50);
    expect(two).toBeGreaterThan((one ?? 0) + 500);
  });

  test('what is no RDF, no debate or no free port is told of', async () => {
    const broken = join(folder, 'broken.nt');
    writeFileSync(broken, 'this is no triple\n');
    const unreadable = await elenchus(['store', broken, '--port', '41880']);
    expect([unreadable.exit, unreadable.output]).toEqual([1, '']);
    expect(unreadable.errors).toContain('broken.nt');
    expect((await elenchus(['store', 'gone.json'])).exit).toBe(1);
    expect((await elenchus(['store'])).exit).toBe(2);
    expect((await elenchus(['store', FIXTURE, '--port', '70000'])).exit).toBe(2);
    const { port } = new URL(await served());
    const taken = await elenchus(['store', FIXTURE, '--port', port]);
    expect([taken.exit, taken.errors]).toEqual([2, expect.stringContaining(`port ${port}`)]);
  });
});

describe('the store on this machine', () => {
  test('is asked by GET, by a form and by the query itself, for rows and for triples', async () => {
    const address = await served();
    expect(await claimsAt(address)).toBe(3);
    expect((await send(`${address}?query=${encodeURIComponent(CLAIMS)}`, { method: 'GET' })).body).toContain('bindings');
    const csv = await send(address, { headers: { 'content-type': 'application/sparql-query', accept: 'text/html, text/csv;q=0.5' }, body: CLAIMS });
    expect([csv.status, csv.headers['content-type'], csv.body.split('\r\n').length]).toEqual([200, 'text/csv; charset=utf-8', 5]);
    const turtle = await send(address, { headers: { 'content-type': 'application/sparql-query' }, body: 'CONSTRUCT WHERE { ?s a <urn:elenchus:vocabulary#Claim> }' });
    expect([turtle.status, turtle.headers['content-type']]).toEqual([200, 'text/turtle; charset=utf-8']);
  });

  test('changes nothing, and says what it does not understand', async () => {
    const address = await served();
    const ask = (body: string): Promise<Answered> => send(address, { headers: { 'content-type': 'application/sparql-query' }, body });
    for (const query of ['DELETE WHERE { ?s ?p ?o }', 'SELECT', 'SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }']) expect((await ask(query)).status).toBe(400);
    expect((await send(address, { headers: { 'content-type': 'application/sparql-update' }, body: 'DELETE WHERE { ?s ?p ?o }' })).status).toBe(415);
    expect((await send(address, { method: 'DELETE' })).status).toBe(405);
    expect((await send(address.replace('/sparql', '/'), {})).status).toBe(404);
    expect(await claimsAt(address)).toBe(3);
  });

  test('lets only pages of this machine ask it, and those that are allowed, under its own name', async () => {
    const address = await served(['https://example.org']);
    const from = (origin: string): Promise<Answered> => send(`${address}?query=ASK%20%7B%7D`, { method: 'GET', headers: { origin } });
    for (const origin of ['http://127.0.0.1:4173', 'http://localhost:1', 'https://example.org']) expect((await from(origin)).headers['access-control-allow-origin']).toBe(origin);
    for (const origin of ['https://example.com', 'http://127.0.0.1.example.com', 'null', 'https://example.org:8443']) expect((await from(origin)).status).toBe(403);
    expect((await send(address, { headers: { host: 'rebound.example.com' } })).status).toBe(403);
    expect((await send(address, { method: 'OPTIONS', headers: { origin: 'https://example.org' } })).status).toBe(204);
  });

  test('gives up what takes too long, and answers again', async () => {
    const store = new RdfStore(contents, 1000);
    serving = await serveStore(store, 0, []);
    await store.load();
    await expect(store.query(ENDLESS, ['text/csv', 'text/turtle'])).rejects.toBeInstanceOf(TooLong);
    await expect.poll(() => claimsAt(serving?.address ?? '').catch(() => 0), { timeout: 30_000 }).toBe(3);
  });
});
