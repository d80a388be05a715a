import { textDigest } from '../../anchor/digest.ts';
import type { Anchor } from '../../model/schema.ts';
import { hasOthers, idAt, isEmpty, isJson, listAt, NOTHING, textAt, without, type Json } from '../json.ts';
import { said } from '../draft.ts';
import { findAnchor, type QuotedText } from '../scheme-graph/find-anchor.ts';
import { OWN } from '../scheme-graph/own-fields.ts';
import type { Atom, GraphEdge, GraphEssay, GraphNode, GraphPerson, Scheme, SchemeGraph } from '../scheme-graph/scheme-graph.ts';
import { ATTACK_NAMES, DEFAULT_ATTACK, DEFAULT_SUPPORT, NO_SCHEME, TEXT, VERSION } from './names.ts';

/** What a document of SADFace says. What is not as it should be counts as not there. */
export function sadfaceGraph(document: Json, stem: string): SchemeGraph {
  const metadata = objectAt(document, 'metadata');
  const core = objectAt(metadata, 'core');
  const resources = new Map(listAt(document, 'resources').filter(isJson).map((resource) => [idAt(resource, 'id') ?? '', resource]));
  const quoted = new Map([...resources].map(([id, resource]): [string, QuotedText] => [id, { text: textAt(resource, 'content') ?? '' }]));
  const [onlyResource] = resources.size === 1 ? resources.keys() : [];
  const home = onlyResource ?? TEXT;
  const atHome = [{ essay: home, anchors: [] }];
  const nodes = nodesOf(document, (sources) => (sources.length === 0 ? atHome : mentions(sources, quoted, home)));
  const needsHome = onlyResource === undefined && (resources.size === 0 || nodes.some((node) => node.kind === 'atom' && node.mentions.some(({ essay }) => essay === home)));
  const essays = [...Array.from(resources, ([id, resource]) => essayOf(id, resource)), ...(needsHome ? [{ id: home, author: authorOf(home), kept: NOTHING }] : [])];
  const keptMetadata = { ...without(metadata, OWN), core: without(core, 'id', 'title', ...(core['version'] === VERSION ? ['version'] : [])) };
  return {
    id: textAt(core, 'id') ?? stem,
    title: said(textAt(core, 'title') ?? '', stem),
    people: essays.map(({ author }): GraphPerson => ({ id: author, name: null, kept: NOTHING })),
    essays,
    nodes,
    edges: edgesOf(document),
    thesis: textAt(core, 'claim'),
    kept: { ...without(document, 'nodes', 'edges', 'resources', 'metadata'), ...(Object.keys(keptMetadata.core).length + Object.keys(keptMetadata).length > 1 && { metadata: keptMetadata }) },
    own: metadata[OWN],
  };
}

function nodesOf(document: Json, mentionsOf: (sources: readonly unknown[]) => Atom['mentions']): GraphNode[] {
  const nodes: GraphNode[] = [];
  const known = new Set<string>();
  listAt(document, 'nodes').forEach((raw, i) => {
    const id = isJson(raw) ? idAt(raw, 'id') : undefined;
    if (!isJson(raw) || id === undefined || known.has(id)) return;
    known.add(id);
    const { metadata, name } = raw;
    const kept = hasOthers(raw, NODE_FIELDS) ? othersOf(raw) : {};
    const { [OWN]: own, ...ownless } = isJson(metadata) && !isEmpty(metadata) ? metadata : NOTHING;
    const base = { id, at: i, raw, own };
    if (!isEmpty(ownless)) kept['metadata'] = ownless;
    if (!isAtom(raw)) {
      nodes.push(schemeOf(raw, base, kept));
      return;
    }
    const list = listAt(raw, 'sources');
    // Sources that quote nothing are what this program writes for anchors, and can write again.
    if (list.some((source) => isJson(source) && textAt(source, 'text') !== '')) kept['sources'] = list;
    if (name !== undefined) kept['name'] = name;
    nodes.push({ kind: 'atom', text: textAt(raw, 'text') ?? '', mentions: mentionsOf(list), kept: nested(kept), ...base });
  });
  return nodes;
}

/** What is read of a node. */
const NODE_FIELDS: ReadonlySet<string> = new Set(['id', 'text', 'metadata', 'sources', 'type', 'name']);

function othersOf(raw: Json): Record<string, unknown> {
  const { id: _id, text: _text, metadata: _metadata, sources: _sources, type: _type, name: _name, ...others } = raw;
  return others;
}

function isAtom(raw: Json): boolean {
  return raw['type'] === 'atom' || (raw['type'] === undefined && typeof raw['text'] === 'string');
}

/** The published documents call all of them `scheme`; the later library tells `conflict` from `inference`. */
function schemeOf(raw: Json, base: Pick<Scheme, 'id' | 'at' | 'raw' | 'own'>, kept: Record<string, unknown>): Scheme {
  const name = (textAt(raw, 'name') ?? '').trim();
  const isAttack = raw['type'] === 'conflict' || ATTACK_NAMES.has(name.toLowerCase());
  const usual = isAttack ? DEFAULT_ATTACK : DEFAULT_SUPPORT;
  const scheme = name === usual || NO_SCHEME.has(name.toLowerCase()) ? undefined : name;
  if (raw['type'] !== 'scheme') kept['type'] = raw['type'];
  if (raw['name'] !== (scheme ?? usual)) kept['name'] = raw['name'];
  if (raw['text'] !== undefined) kept['text'] = raw['text'];
  if (raw['sources'] !== undefined) kept['sources'] = raw['sources'];
  return { kind: isAttack ? 'attack' : 'support', scheme, kept: nested(kept), ...base };
}

function edgesOf(document: Json): GraphEdge[] {
  const edges: GraphEdge[] = [];
  listAt(document, 'edges').forEach((raw, i) => {
    if (!isJson(raw)) return;
    edges.push({ source: idAt(raw, 'source_id') ?? '', target: idAt(raw, 'target_id') ?? '', index: edges.length, at: i, kept: keptOf(raw), raw });
  });
  return edges;
}

const EDGE_FIELDS: ReadonlySet<string> = new Set(['id', 'source_id', 'target_id']);

/** Of most edges the id. */
function keptOf(edge: Json): Json {
  if (!hasOthers(edge, EDGE_FIELDS)) return edge['id'] === undefined ? NOTHING : { id: edge['id'] };
  const { source_id: _source, target_id: _target, ...kept } = edge;
  return kept;
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

function mentions(sources: readonly unknown[], quoted: ReadonlyMap<string, QuotedText>, home: string): Atom['mentions'] {
  const found: { readonly essay: string; readonly anchors: Anchor[] }[] = [];
  const byEssay = new Map<string, Anchor[]>();
  for (const source of sources) {
    if (!isJson(source)) continue;
    const id = idAt(source, 'resource_id') ?? '';
    const text = quoted.get(id);
    if (text === undefined) continue;
    const offset = numberAt(source, 'offset');
    const length = numberAt(source, 'length');
    const anchor = text.text === '' ? plainAnchor(offset, length) : findAnchor(text, textAt(source, 'text') ?? '', offset);
    const anchors = byEssay.get(id);
    if (anchors === undefined) {
      const first = anchor === undefined ? [] : [anchor];
      byEssay.set(id, first);
      found.push({ essay: id, anchors: first });
    } else if (anchor !== undefined) anchors.push(anchor);
  }
  return found.length === 0 ? [{ essay: home, anchors: [] }] : found;
}

function plainAnchor(offset: number | undefined, length: number | undefined): Anchor | undefined {
  return offset === undefined || length === undefined || length === 0 ? undefined : { start: offset, end: offset + length };
}

function numberAt(object: Json, key: string): number | undefined {
  const value = object[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function objectAt(object: Json, key: string): Json {
  const value = object[key];
  return isJson(value) ? value : NOTHING;
}

/** Apart from the names under which every graph keeps things. */
function nested(kept: Json): Json {
  return isEmpty(kept) ? NOTHING : { node: kept };
}
