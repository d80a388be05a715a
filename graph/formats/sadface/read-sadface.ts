import { textDigest } from '../../anchor/digest.ts';
import { jsonPointer } from '../../model/json-pointer.ts';
import type { Anchor } from '../../model/schema.ts';
import { idAt, isJson, listAt, NOTHING, textAt, without, type Json } from '../aif/json.ts';
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
  const nodes = nodesOf(document, (sources) => mentions(sources, quoted, home));
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
  const nodes = new Map<string, GraphNode>();
  listAt(document, 'nodes').forEach((raw, i) => {
    const id = isJson(raw) ? idAt(raw, 'id') : undefined;
    if (!isJson(raw) || id === undefined || nodes.has(id)) return;
    const metadata = objectAt(raw, 'metadata');
    const ownless = without(metadata, OWN);
    const base = { id, place: jsonPointer(['nodes', i]), raw, own: metadata[OWN] };
    const rest = { ...without(raw, 'id', 'text', 'metadata', 'sources', 'type', 'name'), ...(Object.keys(ownless).length > 0 && { metadata: ownless }) };
    if (isAtom(raw)) {
      const sources = listAt(raw, 'sources');
      // Sources that quote nothing are what this program writes for anchors, and can write again.
      const quotes = sources.some((source) => isJson(source) && textAt(source, 'text') !== '');
      const kept = { ...rest, ...(quotes && { sources }), ...(raw['name'] !== undefined && { name: raw['name'] }) };
      nodes.set(id, { ...base, kind: 'atom', text: textAt(raw, 'text') ?? '', mentions: mentionsOf(sources), kept: nested(kept) });
    } else nodes.set(id, schemeOf(raw, base, rest));
  });
  return [...nodes.values()];
}

function isAtom(raw: Json): boolean {
  return raw['type'] === 'atom' || (raw['type'] === undefined && typeof raw['text'] === 'string');
}

/** The published documents call all of them `scheme`; the later library tells `conflict` from `inference`. */
function schemeOf(raw: Json, base: Pick<Scheme, 'id' | 'place' | 'raw' | 'own'>, rest: Json): Scheme {
  const name = (textAt(raw, 'name') ?? '').trim();
  const isAttack = raw['type'] === 'conflict' || ATTACK_NAMES.has(name.toLowerCase());
  const usual = isAttack ? DEFAULT_ATTACK : DEFAULT_SUPPORT;
  const scheme = name === usual || NO_SCHEME.has(name.toLowerCase()) ? undefined : name;
  const kept = {
    ...rest,
    ...(raw['type'] !== 'scheme' && { type: raw['type'] }),
    ...(raw['name'] !== (scheme ?? usual) && { name: raw['name'] }),
    ...(raw['text'] !== undefined && { text: raw['text'] }),
    ...(raw['sources'] !== undefined && { sources: raw['sources'] }),
  };
  return { ...base, kind: isAttack ? 'attack' : 'support', scheme, kept: nested(kept) };
}

function edgesOf(document: Json): GraphEdge[] {
  return listAt(document, 'edges').flatMap((raw, i): GraphEdge[] => {
    if (!isJson(raw)) return [];
    return [{ source: idAt(raw, 'source_id') ?? '', target: idAt(raw, 'target_id') ?? '', place: jsonPointer(['edges', i]), kept: without(raw, 'source_id', 'target_id'), raw }];
  });
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
  const anchors = new Map<string, Anchor[]>();
  for (const source of sources) {
    if (!isJson(source)) continue;
    const id = idAt(source, 'resource_id') ?? '';
    const text = quoted.get(id);
    if (text === undefined) continue;
    const offset = numberAt(source, 'offset');
    const length = numberAt(source, 'length');
    const anchor = text.text === '' ? plainAnchor(offset, length) : findAnchor(text, textAt(source, 'text') ?? '', offset);
    anchors.set(id, [...(anchors.get(id) ?? []), ...(anchor === undefined ? [] : [anchor])]);
  }
  return anchors.size === 0 ? [{ essay: home, anchors: [] }] : Array.from(anchors, ([essay, list]) => ({ essay, anchors: list }));
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
  return Object.keys(kept).length === 0 ? NOTHING : { node: kept };
}
