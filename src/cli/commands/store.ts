import { nTriplesPieces } from '../../../graph/formats/aif/rdf/n-triples.ts';
import { readSource, STANDARD_INPUT } from '../debate-source.ts';
import { EXIT } from '../exit.ts';
import type { Io } from '../io.ts';
import { diagnosticLines } from '../output/diagnostics.ts';
import { storeJson } from '../output/store-json.ts';
import { stringify } from '../output/stringify.ts';
import { reason } from '../reason.ts';
import { NotUnderstood, RdfStore, type StoreContent } from '../store/rdf-store.ts';
import { serveStore } from '../store/serve-store.ts';
import { storeText } from '../text/store.ts';
import { Unreadable } from '../unreadable.ts';
import { wholeNumber } from '../whole-number.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Errand } from './errand.ts';

/** As the next free one after those of other stores. */
const USUAL_PORT = '7878';
const LAST_PORT = 65_535;
const USUAL_SECONDS = '60';

/** RDF that the store reads by itself, by the ends of names. */
const RDF: ReadonlyMap<string, string> = new Map([
  ['.nt', 'application/n-triples'],
  ['.ttl', 'text/turtle'],
  ['.nq', 'application/n-quads'],
  ['.trig', 'application/trig'],
  ['.rdf', 'application/rdf+xml'],
]);

export const store: Errand = {
  name: 'store',
  summary: 'a local store of RDF for debates that outgrow a page',
  explanation: [
    'Loads debates into a store of RDF in memory (Oxigraph), and answers SPARQL 1.1 queries about them on this machine, until it is stopped with Ctrl+C. In the app, “Open a store…” explores what is in it: overview, search, and as much of the debate as is looked at.',
    'Files may be in any format that is read, or RDF as convert writes it (.nt, .ttl), which is loaded as it is. Nothing can be changed by a query. Pages that are served on this machine may ask; others only if they are allowed.',
  ],
  operands: [{ name: 'DEBATE', description: 'files or folders, each a debate, or RDF', several: true }],
  options: [
    { flags: '--port <N>', description: `where it answers; ${USUAL_PORT} where left out` },
    { flags: '--seconds <N>', description: `how long a query may take; ${USUAL_SECONDS} where left out` },
    { flags: '--allow <ORIGIN>', description: 'pages from elsewhere that may ask, such as https://example.org' },
  ],
  perform: async (given, json, io, names) => {
    const port = wholeNumber('--port', given.port ?? USUAL_PORT);
    if (port > LAST_PORT) throw new WrongUse(`--port takes a number up to ${LAST_PORT}, and not "${port}"`);
    const seconds = wholeNumber('--seconds', given.seconds ?? USUAL_SECONDS);
    if (names.length === 0) throw new WrongUse('name at least one debate to put into the store');
    const contents: StoreContent[] = [];
    for (const name of names) {
      const content = await contentOf(name, io);
      if (content === undefined) return EXIT.broken;
      contents.push(content);
    }
    const rdf = new RdfStore(contents, seconds * 1000);
    const triples = await rdf.load().catch((error: unknown) => {
      rdf.stop();
      if (error instanceof NotUnderstood) throw new Unreadable(names.join(' '), 'see that it is RDF, as convert writes it', error);
      throw error;
    });
    const serving = await serveStore(rdf, port, given.allow === undefined ? [] : [given.allow]).catch((error: unknown) => {
      rdf.stop();
      throw new WrongUse(`there can be no store on port ${port} (${reason(error)}); name another one with --port`);
    });
    const { address } = serving;
    io.writeOutput(json ? stringify(storeJson({ address, triples })) : `${storeText({ address, triples }, io).join('\n')}\n`);
    await io.untilStopped();
    await serving.close();
    return EXIT.fine;
  },
};

/** Undefined if it could not be read, which is told. */
async function contentOf(name: string, io: Io): Promise<StoreContent | undefined> {
  const format = RDF.get(/\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '');
  if (format !== undefined && name !== STANDARD_INPUT) return { kind: 'file', path: name, format };
  const { debate, files } = await readSource(name, io);
  for (const { file, diagnostics } of files) io.writeError(diagnosticLines(diagnostics, file));
  return debate && { kind: 'pieces', pieces: () => nTriplesPieces(debate), format: 'application/n-triples' };
}
