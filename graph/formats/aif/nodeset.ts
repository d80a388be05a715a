/**
 * A nodeset as others write it, with ids and types told apart from all that is kept as it stands.
 *
 * Two shapes are in use: what AIFdb serves (`{nodes, edges, locutions}`) and xAIF, as OVA3 saves it and the modules of the
 * argument mining framework hand it on (`{AIF: {nodes, edges, …}, text, OVA}`). Sources: github.com/arg-tech/xaif,
 * github.com/arg-tech/OVA3 (`ova-save.js`), github.com/johnlawrence/AIFdb (`actions/json.php`).
 */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { quote } from '../../model/quote.ts';
import { idAt, isJson, listAt, NOTHING, textAt, without, type Json } from '../json.ts';

export interface AifNode {
  readonly id: string;
  /** In capitals: I, L, RA, CA, MA, PA, TA, YA, or whatever else stands there. */
  readonly type: string;
  readonly text: string;
  /** Name of the scheme that the node applies. */
  readonly scheme: string | undefined;
  readonly schemeId: string | undefined;
  /** What this program added to it (`own-fields.ts`). */
  readonly own: Json;
  /** As it stands, but for `own`. */
  readonly raw: Json;
  /** JSON Pointer. */
  readonly place: string;
}

export interface AifEdge {
  readonly from: string;
  readonly to: string;
  readonly raw: Json;
}

export interface AifLocution {
  readonly node: string;
  readonly person: string | undefined;
  /** When it was said, as it stands. */
  readonly start: string | undefined;
  readonly raw: Json;
}

export interface AifParticipant {
  readonly id: string;
  readonly firstname: string;
  readonly surname: string;
  readonly own: Json;
  readonly raw: Json;
}

export interface Nodeset {
  readonly shape: Shape;
  /** By their ids, in the order of the file. */
  readonly nodes: ReadonlyMap<string, AifNode>;
  readonly edges: readonly AifEdge[];
  /** Ids of the nodes from which edges lead to a node, and to which they lead from it; each once. */
  readonly incoming: (id: string) => readonly string[];
  readonly outgoing: (id: string) => readonly string[];
  readonly locutions: readonly AifLocution[];
  readonly participants: readonly AifParticipant[];
  /** The lists of the file as they stand, and what in them is broken. */
  readonly raw: {
    readonly locutions: readonly unknown[];
    readonly fulfilments: readonly unknown[];
    readonly oddNodes: readonly unknown[];
    readonly oddEdges: readonly unknown[];
    readonly oddParticipants: readonly unknown[];
  };
  readonly own: Json;
  /** What else stands beside the nodes, and around them in xAIF. */
  readonly beside: Json;
  readonly around: Json;
}

export type Shape = 'aifdb' | 'xaif';

/** The field in which this program keeps what AIF has no place for. Other tools pass over it. */
export const OWN = 'elenchus';

const READ = ['nodes', 'edges', 'locutions', 'participants', 'schemefulfillments'];

/** In capitals, and without the ending that it has in the ontology. */
export function typeOf(raw: Json): string {
  const type = textAt(raw, 'type') ?? '';
  return /^[A-Z]*$/.test(type) ? type : type.trim().toUpperCase().replace(/-NODE$/, '');
}

/** Propositions: I-nodes, and the unsaid ones that OVA3 calls enthymemes. */
export function isProposition(node: AifNode | undefined): boolean {
  return node?.type === 'I' || node?.type === 'EN';
}

/** Whether a value has the outward form of a nodeset. */
export function isNodeset(value: unknown): value is Json {
  if (!isJson(value)) return false;
  const aif = isJson(value['AIF']) ? value['AIF'] : value;
  return Array.isArray(aif['nodes']) || (Array.isArray(aif['edges']) && aif['nodes'] === null);
}

/** @param place JSON Pointer of the nodeset in its file */
export function readNodeset(value: Json, place: string, diagnostics: Diagnostic[]): Nodeset {
  const isXaif = isJson(value['AIF']);
  const aif = isJson(value['AIF']) ? value['AIF'] : value;
  const base = isXaif ? `${place}/AIF` : place;
  const fulfilments = listAt(aif, 'schemefulfillments');
  const schemes = new Map(fulfilments.filter(isJson).map((f) => [idAt(f, 'nodeID'), idAt(f, 'schemeID')]));
  const { nodes, odd: oddNodes } = readNodes(listAt(aif, 'nodes'), schemes, `${base}/nodes`, diagnostics);
  const { edges, odd: oddEdges } = readEdges(listAt(aif, 'edges'), nodes, `${base}/edges`, diagnostics);
  const participants = listAt(aif, 'participants');
  const { incoming, outgoing } = neighboursBy(edges);
  return {
    shape: isXaif ? 'xaif' : 'aifdb',
    nodes,
    edges,
    incoming: (id) => incoming.get(id) ?? NO_NODES,
    outgoing: (id) => outgoing.get(id) ?? NO_NODES,
    locutions: listAt(aif, 'locutions').flatMap(locution),
    participants: participants.flatMap(participant),
    raw: {
      locutions: listAt(aif, 'locutions'),
      fulfilments,
      oddNodes,
      oddEdges,
      oddParticipants: participants.filter((raw) => participant(raw).length === 0),
    },
    own: isJson(value[OWN]) ? value[OWN] : NOTHING,
    beside: isXaif ? without(aif, ...READ) : {},
    around: isXaif ? without(value, 'AIF', OWN) : without(value, ...READ, OWN),
  };
}

function readNodes(
  list: readonly unknown[],
  schemes: ReadonlyMap<string | undefined, string | undefined>,
  base: string,
  diagnostics: Diagnostic[],
): { readonly nodes: ReadonlyMap<string, AifNode>; readonly odd: readonly unknown[] } {
  const nodes = new Map<string, AifNode>();
  const odd: unknown[] = [];
  list.forEach((value, i) => {
    const place = `${base}/${i}`;
    const node = isJson(value) ? asNode(value, schemes, place) : undefined;
    const former = node && nodes.get(node.id);
    if (node !== undefined && former === undefined) nodes.set(node.id, node);
    else if (node === undefined || former?.type !== node.type || former.text !== node.text) {
      odd.push(value);
      const message = node === undefined ? 'this node has no "nodeID"' : `another node has the "nodeID" ${quote(node.id)}`;
      diagnostics.push({ severity: 'error', code: 'aif-node', message, remedy: 'it was left out; give it an id of its own', path: place });
    }
  });
  return { nodes, odd };
}

function asNode(raw: Json, schemes: ReadonlyMap<string | undefined, string | undefined>, place: string): AifNode | undefined {
  const id = idAt(raw, 'nodeID');
  if (id === undefined) return undefined;
  return {
    id,
    type: typeOf(raw),
    text: textAt(raw, 'text') ?? '',
    scheme: textAt(raw, 'scheme'),
    schemeId: idAt(raw, 'schemeID') ?? schemes.get(id),
    own: isJson(raw[OWN]) ? raw[OWN] : NOTHING,
    raw: withoutOwn(raw),
    place,
  };
}

function readEdges(
  list: readonly unknown[],
  nodes: ReadonlyMap<string, AifNode>,
  base: string,
  diagnostics: Diagnostic[],
): { readonly edges: readonly AifEdge[]; readonly odd: readonly unknown[] } {
  const edges: AifEdge[] = [];
  const odd: unknown[] = [];
  list.forEach((raw, i) => {
    const from = isJson(raw) ? idAt(raw, 'fromID') : undefined;
    const to = isJson(raw) ? idAt(raw, 'toID') : undefined;
    if (isJson(raw) && from !== undefined && to !== undefined && nodes.has(from) && nodes.has(to)) edges.push({ from, to, raw });
    else {
      odd.push(raw);
      const message = 'this edge does not lead from one node of the file to another';
      diagnostics.push({ severity: 'warning', code: 'aif-edge', message, remedy: 'it was left out; mend its "fromID" and "toID"', path: `${base}/${i}` });
    }
  });
  return { edges, odd };
}

function locution(raw: unknown): AifLocution[] {
  const node = isJson(raw) ? idAt(raw, 'nodeID') : undefined;
  return isJson(raw) && node !== undefined ? [{ node, person: idAt(raw, 'personID'), start: textAt(raw, 'start'), raw }] : [];
}

function participant(raw: unknown): AifParticipant[] {
  if (!isJson(raw)) return [];
  const id = idAt(raw, 'participantID') ?? idAt(raw, 'personID');
  if (id === undefined) return [];
  const firstname = textAt(raw, 'firstname') ?? textAt(raw, 'firstName') ?? '';
  return [{ id, firstname, surname: textAt(raw, 'surname') ?? '', own: isJson(raw[OWN]) ? raw[OWN] : NOTHING, raw: withoutOwn(raw) }];
}

function withoutOwn(raw: Json): Json {
  if (!(OWN in raw)) return raw;
  const { [OWN]: _own, ...rest } = raw;
  return rest;
}

const NO_NODES: readonly string[] = [];

/** To each node those from which edges lead to it, and to which they lead from it: each once. */
function neighboursBy(edges: readonly AifEdge[]): Readonly<Record<'incoming' | 'outgoing', ReadonlyMap<string, readonly string[]>>> {
  const incoming = new Map<string, string[]>();
  const outgoing = new Map<string, string[]>();
  for (const { from, to } of edges) {
    add(incoming, to, from);
    add(outgoing, from, to);
  }
  for (const lists of [incoming, outgoing]) {
    for (const [id, list] of lists) if (list.length > 1) lists.set(id, [...new Set(list)]);
  }
  return { incoming, outgoing };
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
