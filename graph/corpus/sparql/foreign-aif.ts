/** AIF in RDF that others have written, as that of AIFdb: it says nothing in the project’s own terms, and so is read as a whole, as AIF in JSON is. */
import { aifFormat } from '../../formats/aif/aif-format.ts';
import type { Debate } from '../../model/schema.ts';
import type { Asking } from '../corpus.ts';
import { valueIn, type Row } from './results.ts';
import type { Select, StoreQuery } from './select.ts';
import { StoreFault } from './store-fault.ts';

/** Under which the ontology is found: as it was published, and as AIFdb has it. */
const ONTOLOGIES = ['http://www.arg.dundee.ac.uk/aif#', 'http://www.arg.tech/aif#', 'http://www.arg.dundee.ac.uk/aif/', 'http://arg.tech/aif#'] as const;

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';

/** About 20,000 nodes: more than a page explores as a whole. */
const MOST_TRIPLES = 150_000;

/** What is said of all nodes, in whichever of the ontologies. */
function nodesIn(ontology: string): StoreQuery {
  const types = ['I', 'L', 'RA', 'CA', 'MA', 'PA', 'TA', 'YA'].map((type) => `<${ontology}${type}-node>`).join(' ');
  return { text: `SELECT ?s ?p ?o WHERE { VALUES ?type { ${types} } ?s a ?type . ?s ?p ?o } LIMIT ${MOST_TRIPLES + 1}`, of: 'each' };
}

/** The edges of AIF, by the properties that stand for them: whether they lead to what they are said of. */
const EDGES: ReadonlyMap<string, boolean> = new Map([
  ['Premise', true],
  ['Locution', true],
  ['Anchor', true],
  ['StartLocution', true],
  ['Conclusion', false],
  ['IllocutionaryContent', false],
  ['EndLocution', false],
]);

/** @throws StoreFault if there is none, or more than can be read as a whole */
export async function foreignDebate(select: Select, asking: Pick<Asking, 'abort'>): Promise<Debate> {
  for (const ontology of ONTOLOGIES) {
    const rows = await select(nodesIn(ontology), asking);
    if (rows.length > MOST_TRIPLES) throw new StoreFault('too-large');
    if (rows.length === 0) continue;
    const file = { name: 'store.json', text: JSON.stringify(nodesetOf(rows, ontology)) };
    const { debate } = await aifFormat.reader.read(file, [file]);
    if (debate !== undefined) return debate;
  }
  throw new StoreFault('no-argument');
}

interface Node {
  type: string | undefined;
  text: string | undefined;
}

function nodesetOf(rows: readonly Row[], ontology: string): object {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, readonly [from: string, to: string]>();
  for (const row of rows) {
    const [subject, property, object] = [valueIn(row, 's'), valueIn(row, 'p'), valueIn(row, 'o')];
    const node = nodes.get(subject) ?? { type: undefined, text: undefined };
    nodes.set(subject, node);
    if (property === TYPE) node.type = /^(\w+)-node$/.exec(object.replace(ontology, ''))?.[1] ?? node.type;
    else if (property === LABEL) node.text ??= object;
    else if (property === `${ontology}claimText`) node.text = object;
    const leadsHere = EDGES.get(property.startsWith(ontology) ? property.slice(ontology.length) : '');
    if (leadsHere === undefined) continue;
    const edge = leadsHere ? ([object, subject] as const) : ([subject, object] as const);
    edges.set(JSON.stringify(edge), edge);
  }
  return {
    nodes: Array.from(nodes, ([nodeID, { type, text = '' }]) => ({ nodeID, type, text })),
    edges: Array.from(edges.values(), ([fromID, toID], edgeID) => ({ edgeID, fromID, toID })),
    locutions: [],
  };
}
