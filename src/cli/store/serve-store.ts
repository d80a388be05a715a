/** A store on this machine, asked by the SPARQL 1.1 protocol (W3C Recommendation, 2013), queries only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isMeantForHere, mayAsk } from './allowed-pages.ts';
import { NotUnderstood, TooLong, type RdfStore } from './rdf-store.ts';

export interface Serving {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Bytes; questions about some hundred things name each of them. */
const LONGEST_QUESTION = 8_000_000;

const ROWS = ['application/sparql-results+json', 'application/sparql-results+xml', 'text/csv', 'text/tab-separated-values'];
const TRIPLES = ['text/turtle', 'application/n-triples', 'application/rdf+xml', 'application/trig', 'application/n-quads'];

/**
 * Rejects with what the system says if the port is not free.
 *
 * @param port 0 takes any that is free
 * @param allowed origins of pages that may ask besides those of this machine
 */
export async function serveStore(store: RdfStore, port: number, allowed: readonly string[]): Promise<Serving> {
  const server = createServer((request, response) => {
    respond(store, allowed, request, response).catch((error: unknown) => {
      if (!response.headersSent) say(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  await listening(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        store.stop();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function respond(store: RdfStore, allowed: readonly string[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { origin, host } = request.headers;
  response.setHeader('Vary', 'Origin');
  if (!isMeantForHere(host)) return say(response, 403, 'This store is asked on this machine only.');
  if (origin !== undefined) {
    if (!mayAsk(origin, allowed)) return say(response, 403, `Pages of ${origin} may not ask this store; allow them with --allow.`);
    response.setHeader('Access-Control-Allow-Origin', origin);
  }
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Accept');
    response.setHeader('Access-Control-Allow-Private-Network', 'true');
    response.writeHead(204).end();
    return;
  }
  const url = new URL(request.url ?? '/', 'http://store');
  if (url.pathname !== '/sparql') return say(response, 404, 'The store is asked at /sparql.');
  if (request.method !== 'GET' && request.method !== 'POST') return say(response, 405, 'Ask with GET or POST.');
  const question = await questionIn(request, url);
  if (typeof question !== 'string') return say(response, question.status, question.why);
  await answer(store, question, request.headers.accept, response);
}

async function answer(store: RdfStore, question: string, accept: string | undefined, response: ServerResponse): Promise<void> {
  try {
    const { type, body } = await store.query(question, [wanted(ROWS, accept), wanted(TRIPLES, accept)]);
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' }).end(body);
  } catch (error) {
    if (error instanceof TooLong) return say(response, 503, 'The question takes too long.');
    if (error instanceof NotUnderstood) return say(response, 400, error.message);
    throw error;
  }
}

type Refusal = { readonly status: number; readonly why: string };

async function questionIn(request: IncomingMessage, url: URL): Promise<string | Refusal> {
  const none = { status: 400, why: 'There is no query.' };
  if (request.method === 'GET') return url.searchParams.get('query') ?? none;
  const body = await bodyOf(request);
  if (body === undefined) return { status: 413, why: 'The query is too long.' };
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/sparql-query')) return body;
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(body).get('query') ?? none;
  return { status: 415, why: 'Send a query as application/sparql-query, or as a form.' };
}

/** Undefined if it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > LONGEST_QUESTION) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The first of what is asked for that there is; weights are passed over, for there is no better or worse among them. */
function wanted(types: readonly string[], accept = ''): string {
  const asked = accept.split(',').map((type) => type.replace(/;.*/, '').trim().toLowerCase());
  return asked.find((type) => types.includes(type)) ?? types[0] ?? '';
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
