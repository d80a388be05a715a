import { idAt, isEmpty, isJson, NOTHING, objectAt, textAt, without, type Json } from '../json.ts';
import { said } from '../draft.ts';
import { findAnchor, type QuotedText } from '../scheme-graph/find-anchor.ts';
import { OWN } from '../scheme-graph/own-fields.ts';
import type { Atom, Fields, GraphEdges, GraphNode, Scheme, SchemeGraph } from '../scheme-graph/scheme-graph.ts';
import { schemeNamed } from './schemes.ts';
import { Speakers } from './speakers.ts';

/** What a graph of Arguebuf says. Its JSON names fields in two ways, `majorClaim` and `major_claim`, of which both are read. */
export function arguebufGraph(document: Json, stem: string): SchemeGraph {
  const userdata = objectAt(document, 'userdata');
  const resources = mapAt(document, 'resources');
  const speakers = new Speakers(mapAt(document, 'participants'), resources);
  const quoted = new Map([...resources].map(([id, resource]): [string, QuotedText] => [id, { text: textAt(resource, 'text') ?? '' }]));
  const entries = Object.entries(objectAt(document, 'nodes'));
  for (const [, raw] of entries) {
    const atom = isJson(raw) ? raw['atom'] : undefined;
    if (isJson(atom)) speakers.hear(participantOf(atom), resourceOf(objectAt(atom, 'reference')));
  }
  const nodes = new Map<string, GraphNode>();
  for (const [id, raw] of entries) if (isJson(raw)) nodes.set(id, nodeOf(id, nodes.size, raw, speakers, quoted));
  const { people, essays } = speakers.all();
  const edges = edgesOf(objectAt(document, 'edges'));
  return {
    id: stem,
    title: said(textAt(userdata, 'title') ?? '', stem),
    people,
    essays,
    nodes,
    edges,
    thesis: thesisOf(document),
    fields: fieldsOf(document, edges.at, speakers),
    own: userdata[OWN],
  };
}

function thesisOf(document: Json): string | undefined {
  return textAt(document, 'majorClaim') ?? textAt(document, 'major_claim');
}

function nodeOf(id: string, index: number, raw: Json, speakers: Speakers, quoted: ReadonlyMap<string, QuotedText>): GraphNode {
  const { atom, scheme, userdata } = raw;
  const own = isJson(userdata) ? userdata[OWN] : undefined;
  if (!isJson(atom)) {
    const kind = kindOf(isJson(scheme) ? scheme : NOTHING);
    return { kind, id, index, at: id, raw, own, scheme: kind === 'support' && isJson(scheme) ? schemeNamed(scheme['support']) : undefined };
  }
  const reference = objectAt(atom, 'reference');
  const resource = resourceOf(reference);
  const essay = speakers.essay(participantOf(atom), resource);
  const quotedText = quoted.get(resource ?? '');
  const anchor = quotedText === undefined ? undefined : findAnchor(quotedText, textAt(reference, 'text') ?? '', offsetOf(reference));
  return { kind: 'atom', id, index, at: id, raw, own, text: textAt(atom, 'text') ?? '', mentions: [{ essay, anchors: anchor === undefined ? [] : [anchor] }] };
}

/** A scheme that is neither for nor against anything (a rephrase, a preference, none at all) is kept only. */
function kindOf(scheme: Json): Scheme['kind'] {
  if ('support' in scheme) return 'support';
  return 'attack' in scheme ? 'attack' : 'other';
}

function edgesOf(all: Json): GraphEdges {
  const ids = Object.keys(all).filter((id) => isJson(all[id]));
  const ends = (key: string): string[] => ids.map((id) => idAt(objectAt(all, id), key) ?? '');
  return { sources: ends('source'), targets: ends('target'), at: (edge) => ids[edge] ?? '' };
}

function fieldsOf(document: Json, edges: GraphEdges['at'], speakers: Speakers): Fields {
  const edgeAt = (edge: number): { id: string; raw: Json } => {
    const id = String(edges(edge));
    return { id, raw: objectAt(objectAt(document, 'edges'), id) };
  };
  return {
    node: (node) => {
      const { atom: _atom, scheme: _scheme, userdata, ...kept } = node.raw;
      const ownless = isJson(userdata) ? without(userdata, OWN) : NOTHING;
      const all = { ...kept, ...(!isEmpty(ownless) && { userdata: ownless }), ...(node.kind === 'atom' ? atomFields(node, speakers) : schemeFields(node)) };
      // Apart from the names under which every graph keeps things.
      return isEmpty(all) ? NOTHING : { node: all };
    },
    edge: (edge) => {
      const { id, raw } = edgeAt(edge);
      const rest = without(raw, 'source', 'target');
      return isEmpty(rest) ? { id } : { id, edge: rest };
    },
    unreadEdge: (edge) => {
      const { id, raw } = edgeAt(edge);
      return { id, edge: raw };
    },
    document: () => {
      const thesis = thesisOf(document);
      const isForeign = document['libraryVersion'] !== OWN;
      const userdata = without(objectAt(document, 'userdata'), OWN, 'title');
      return {
        ...without(document, 'nodes', 'edges', 'resources', 'participants', 'userdata', 'majorClaim', 'major_claim', ...(isForeign ? [] : ['libraryVersion', 'schemaVersion'])),
        ...(isForeign && thesis !== undefined && { majorClaim: thesis }),
        ...(!isEmpty(userdata) && { userdata }),
      };
    },
  };
}

function atomFields({ raw }: Atom, speakers: Speakers): Json {
  const { text: _text, participant, reference, ...others } = objectAt(raw, 'atom');
  const isQuoting = isJson(reference) && (textAt(reference, 'text') ?? '') !== '';
  const isUnknown = participant !== undefined && !speakers.knows(typeof participant === 'string' ? participant : undefined);
  const atom = { ...others, ...(isQuoting && { reference }), ...(isUnknown && { participant }) };
  return isEmpty(atom) ? NOTHING : { atom };
}

function schemeFields({ kind, raw }: Scheme): Json {
  const scheme = objectAt(raw, 'scheme');
  const more = without(scheme, 'support', 'attack');
  const isUsual = kind === 'attack' ? scheme['attack'] === 'ATTACK_DEFAULT' : isUsualName(scheme['support']);
  return isUsual && isEmpty(more) ? NOTHING : { scheme: isUsual ? more : scheme };
}

function isUsualName(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('SUPPORT_');
}

function participantOf(atom: Json): string | undefined {
  return textAt(atom, 'participant') || undefined;
}

function resourceOf(reference: Json): string | undefined {
  return textAt(reference, 'resource') || undefined;
}

/** JSON made of Protocol Buffers leaves a zero out. */
function offsetOf({ offset = 0 }: Json): number | undefined {
  return typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0 ? offset : undefined;
}

/** The entries of an object that are objects themselves. */
export function mapAt(object: Json, key: string): ReadonlyMap<string, Json> {
  return new Map(Object.entries(objectAt(object, key)).flatMap(([id, value]) => (isJson(value) ? [[id, value] as const] : [])));
}
