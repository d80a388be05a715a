import { textDigest } from '../../anchor/digest.ts';
import type { Anchor } from '../../model/schema.ts';
import { idAt, isEmpty, isJson, listAt, NOTHING, objectAt, textAt, without, type Json } from '../json.ts';
import { said } from '../draft.ts';
import { appended } from '../lists.ts';
import { findAnchor, type QuotedText } from '../scheme-graph/find-anchor.ts';
import { OWN } from '../scheme-graph/own-fields.ts';
import type { Fields, GraphEdges, GraphEssay, GraphNode, GraphPerson, Mention, SchemeGraph } from '../scheme-graph/scheme-graph.ts';
import { ATTACK_NAMES, DEFAULT_ATTACK, DEFAULT_SUPPORT, NO_SCHEME, TEXT, VERSION } from './names.ts';

/** What a document of SADFace says. What is not as it should be counts as not there. */
export function sadfaceGraph(document: Json, stem: string): SchemeGraph {
  const metadata = objectAt(document, 'metadata');
  const core = objectAt(metadata, 'core');
  const resources = new Map(listAt(document, 'resources').filter(isJson).map((resource) => [idAt(resource, 'id') ?? '', resource]));
  const quoted = new Map([...resources].map(([id, resource]): [string, QuotedText] => [id, { text: textAt(resource, 'content') ?? '' }]));
  const [onlyResource] = resources.size === 1 ? resources.keys() : [];
  const home = onlyResource ?? TEXT;
  const atHome: readonly Mention[] = [{ essay: home, anchors: [] }];
  const nodes = nodesOf(document, (sources) => mentions(sources, quoted) ?? atHome);
  const needsHome = onlyResource === undefined && (resources.size === 0 || isAnyAt(home, nodes));
  const essays = [...Array.from(resources, ([id, resource]) => essayOf(id, resource)), ...(needsHome ? [{ id: home, author: authorOf(home), kept: NOTHING }] : [])];
  const edges = edgesOf(document);
  return {
    id: textAt(core, 'id') ?? stem,
    title: said(textAt(core, 'title') ?? '', stem),
    people: essays.map(({ author }): GraphPerson => ({ id: author, name: null, kept: NOTHING })),
    essays,
    nodes,
    edges,
    thesis: textAt(core, 'claim'),
    fields: fieldsOf(document, edges.at),
    own: metadata[OWN],
  };
}

function nodesOf(document: Json, mentionsOf: (sources: readonly unknown[]) => readonly Mention[]): ReadonlyMap<string, GraphNode> {
  const nodes = new Map<string, GraphNode>();
  const list = listAt(document, 'nodes');
  for (let at = 0; at < list.length; at += 1) {
    const raw = list[at];
    const id = isJson(raw) ? idAt(raw, 'id') : undefined;
    if (!isJson(raw) || id === undefined || nodes.has(id)) continue;
    const metadata = raw['metadata'];
    const own = isJson(metadata) ? metadata[OWN] : undefined;
    const index = nodes.size;
    if (isAtom(raw)) {
      nodes.set(id, { kind: 'atom', id, index, at, raw, own, text: textAt(raw, 'text') ?? '', mentions: mentionsOf(listAt(raw, 'sources')) });
    } else {
      const name = (textAt(raw, 'name') ?? '').trim();
      const kind = isAttack(raw, name) ? 'attack' : 'support';
      nodes.set(id, { kind, id, index, at, raw, own, scheme: name === usualName(kind) || NO_SCHEME.has(name.toLowerCase()) ? undefined : name });
    }
  }
  return nodes;
}

function isAnyAt(home: string, nodes: ReadonlyMap<string, GraphNode>): boolean {
  for (const node of nodes.values()) if (node.kind === 'atom' && node.mentions.some(({ essay }) => essay === home)) return true;
  return false;
}

function isAtom(raw: Json): boolean {
  return raw['type'] === 'atom' || (raw['type'] === undefined && typeof raw['text'] === 'string');
}

/** The published documents call all of them `scheme`; the later library tells `conflict` from `inference`. */
function isAttack(raw: Json, name: string): boolean {
  return raw['type'] === 'conflict' || ATTACK_NAMES.has(name.toLowerCase());
}

function usualName(kind: 'attack' | 'support'): string {
  return kind === 'attack' ? DEFAULT_ATTACK : DEFAULT_SUPPORT;
}

function edgesOf(document: Json): GraphEdges {
  const list = listAt(document, 'edges');
  const edges = list.filter(isJson);
  return {
    sources: edges.map((edge) => idAt(edge, 'source_id') ?? ''),
    targets: edges.map((edge) => idAt(edge, 'target_id') ?? ''),
    // Hardly ever is there anything else among them.
    at: (edge) => (edges.length === list.length ? edge : list.indexOf(edges[edge])),
  };
}

function fieldsOf(document: Json, edges: GraphEdges['at']): Fields {
  const edgeAt = (edge: number): Json => {
    const raw = listAt(document, 'edges')[Number(edges(edge))];
    return isJson(raw) ? raw : NOTHING;
  };
  return {
    node: nodeFields,
    edge: (edge) => without(edgeAt(edge), 'source_id', 'target_id'),
    unreadEdge: edgeAt,
    document: () => {
      const metadata = objectAt(document, 'metadata');
      const core = objectAt(metadata, 'core');
      const kept = { ...without(metadata, OWN), core: without(core, 'id', 'title', ...(core['version'] === VERSION ? ['version'] : [])) };
      return { ...without(document, 'nodes', 'edges', 'resources', 'metadata'), ...(Object.keys(kept.core).length + Object.keys(kept).length > 1 && { metadata: kept }) };
    },
  };
}

function nodeFields(node: GraphNode): Json {
  const { id: _id, text, metadata, sources, type, name, ...others } = node.raw;
  const ownless = isJson(metadata) ? without(metadata, OWN) : NOTHING;
  const kept: Record<string, unknown> = { ...others, ...(!isEmpty(ownless) && { metadata: ownless }) };
  if (node.kind === 'atom') {
    // Sources that quote nothing are what this program writes for anchors, and can write again.
    const list = listAt(node.raw, 'sources');
    if (list.some((source) => isJson(source) && textAt(source, 'text') !== '')) kept['sources'] = list;
    if (name !== undefined) kept['name'] = name;
  } else {
    if (type !== 'scheme') kept['type'] = type;
    if (name !== (node.scheme ?? usualName(node.kind === 'attack' ? 'attack' : 'support'))) kept['name'] = name;
    if (text !== undefined) kept['text'] = text;
    if (sources !== undefined) kept['sources'] = sources;
  }
  // Apart from the names under which every graph keeps things.
  return isEmpty(kept) ? NOTHING : { node: kept };
}

function essayOf(id: string, resource: Json): GraphEssay {
  const text = textAt(resource, 'content') ?? '';
  const core = objectAt(objectAt(resource, 'metadata'), 'core');
  return {
    id,
    author: authorOf(id),
    title: said(textAt(core, 'title') ?? '', null),
    outlet: said(textAt(core, 'url') ?? '', null),
    ...(text !== '' && { sha256: textDigest(text), length: text.length }),
    kept: { resource: without(resource, 'id') },
  };
}

/** Nobody in the format is said to have written a text: each has an author of its own, who is unknown. */
function authorOf(text: string): string {
  return text === TEXT ? 'author' : `author-of-${text}`;
}

/** Undefined where no source names a resource of the document. */
function mentions(sources: readonly unknown[], quoted: ReadonlyMap<string, QuotedText>): readonly Mention[] | undefined {
  let found: (Mention & { readonly anchors: Anchor[] })[] | undefined;
  let byEssay: Map<string, Anchor[]> | undefined;
  for (const source of sources) {
    if (!isJson(source)) continue;
    const id = idAt(source, 'resource_id') ?? '';
    const text = quoted.get(id);
    if (text === undefined) continue;
    const offset = numberAt(source, 'offset');
    const length = numberAt(source, 'length');
    const anchor = text.text === '' ? plainAnchor(offset, length) : findAnchor(text, textAt(source, 'text') ?? '', offset);
    const former = byEssay?.get(id);
    if (former !== undefined) {
      if (anchor !== undefined) former.push(anchor);
      continue;
    }
    const anchors = anchor === undefined ? [] : [anchor];
    found = appended(found, { essay: id, anchors });
    // Most have one source.
    if (sources.length > 1) byEssay = (byEssay ?? new Map<string, Anchor[]>()).set(id, anchors);
  }
  return found;
}

function plainAnchor(offset: number | undefined, length: number | undefined): Anchor | undefined {
  return offset === undefined || length === undefined || length === 0 ? undefined : { start: offset, end: offset + length };
}

function numberAt(object: Json, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
