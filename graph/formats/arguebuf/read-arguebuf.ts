import { idAt, isEmpty, isJson, NOTHING, textAt, without, type Json } from '../json.ts';
import { said } from '../draft.ts';
import { findAnchor, type QuotedText } from '../scheme-graph/find-anchor.ts';
import { OWN } from '../scheme-graph/own-fields.ts';
import type { Atom, GraphEdge, GraphNode, Scheme, SchemeGraph } from '../scheme-graph/scheme-graph.ts';
import { schemeNamed } from './schemes.ts';
import { Speakers } from './speakers.ts';

/** What a graph of Arguebuf says. Its JSON names fields in two ways, `majorClaim` and `major_claim`, of which both are read. */
export function arguebufGraph(document: Json, stem: string): SchemeGraph {
  const userdata = objectAt(document, 'userdata');
  const resources = mapAt(document, 'resources');
  const speakers = new Speakers(mapAt(document, 'participants'), resources);
  const quoted = new Map([...resources].map(([id, resource]): [string, QuotedText] => [id, { text: textAt(resource, 'text') ?? '' }]));
  const raw = objectAt(document, 'nodes');
  const ids = Object.keys(raw).filter((id) => isJson(raw[id]));
  for (const id of ids) {
    const atom = objectAt(objectAt(raw, id), 'atom');
    if (atom !== NOTHING) speakers.hear(participantOf(atom), referenceOf(atom).resource);
  }
  const nodes = ids.map((id) => nodeOf(id, objectAt(raw, id), speakers, quoted));
  const { people, essays } = speakers.all();
  const thesis = textAt(document, 'majorClaim') ?? textAt(document, 'major_claim');
  const isForeign = document['libraryVersion'] !== OWN;
  const keptUserdata = without(userdata, OWN, 'title');
  return {
    id: stem,
    title: said(textAt(userdata, 'title') ?? '', stem),
    people,
    essays,
    nodes,
    edges: edgesOf(document),
    thesis,
    kept: {
      ...without(document, 'nodes', 'edges', 'resources', 'participants', 'userdata', 'majorClaim', 'major_claim', ...(isForeign ? [] : ['libraryVersion', 'schemaVersion'])),
      ...(isForeign && thesis !== undefined && { majorClaim: thesis }),
      ...(Object.keys(keptUserdata).length > 0 && { userdata: keptUserdata }),
    },
    own: userdata[OWN],
  };
}

function nodeOf(id: string, raw: Json, speakers: Speakers, quoted: ReadonlyMap<string, QuotedText>): GraphNode {
  const { atom, scheme, userdata, ...rest } = raw;
  const { [OWN]: own, ...ownless } = isJson(userdata) ? userdata : NOTHING;
  const base = { id, at: id, raw, own };
  const kept: Record<string, unknown> = rest;
  if (!isEmpty(ownless)) kept['userdata'] = ownless;
  if (!isJson(atom)) return schemeOf(isJson(scheme) ? scheme : NOTHING, base, kept);
  const { resource, text, offset, reference } = referenceOf(atom);
  const essay = speakers.essay(participantOf(atom), resource);
  const quotedText = quoted.get(resource ?? '');
  const anchor = quotedText === undefined ? undefined : findAnchor(quotedText, text, offset);
  const participant = speakers.knows(participantOf(atom)) ? NOTHING : { participant: atom['participant'] };
  const { text: _text, participant: _participant, reference: _reference, ...others } = atom;
  const more = { ...others, ...(text !== '' && { reference }), ...('participant' in atom && participant) };
  if (!isEmpty(more)) kept['atom'] = more;
  return { kind: 'atom', text: textAt(atom, 'text') ?? '', mentions: [{ essay, anchors: anchor === undefined ? [] : [anchor] }], kept: nested(kept), ...base } satisfies Atom;
}

/** A scheme that is neither for nor against anything (a rephrase, a preference, none at all) is kept only. */
function schemeOf(scheme: Json, base: Pick<Scheme, 'id' | 'at' | 'raw' | 'own'>, kept: Record<string, unknown>): Scheme {
  const kind = 'support' in scheme ? 'support' : 'attack' in scheme ? 'attack' : 'other';
  const { support: _support, attack: _attack, ...more } = scheme;
  const isUsual = kind === 'attack' ? scheme['attack'] === 'ATTACK_DEFAULT' : isUsualName(scheme['support']);
  if (!isUsual || !isEmpty(more)) kept['scheme'] = isUsual ? more : scheme;
  return { kind, scheme: kind === 'support' ? schemeNamed(scheme['support']) : undefined, kept: nested(kept), ...base };
}

function isUsualName(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('SUPPORT_');
}

function edgesOf(document: Json): GraphEdge[] {
  const all = objectAt(document, 'edges');
  const edges: GraphEdge[] = [];
  for (const id of Object.keys(all)) {
    const raw = all[id];
    if (!isJson(raw)) continue;
    const { source: _source, target: _target, ...rest } = raw;
    edges.push({ source: idAt(raw, 'source') ?? '', target: idAt(raw, 'target') ?? '', index: edges.length, at: id, kept: isEmpty(rest) ? { id } : { id, edge: rest }, raw: { id, edge: raw } });
  }
  return edges;
}

function participantOf(atom: Json): string | undefined {
  return textAt(atom, 'participant') || undefined;
}

function referenceOf(atom: Json): { resource: string | undefined; text: string; offset: number | undefined; reference: Json } {
  const reference = objectAt(atom, 'reference');
  const offset = reference['offset'];
  const hasOffset = typeof offset === 'number' && Number.isSafeInteger(offset) && offset >= 0;
  // JSON made of Protocol Buffers leaves a zero out.
  return { resource: textAt(reference, 'resource') || undefined, text: textAt(reference, 'text') ?? '', offset: hasOffset ? offset : offset === undefined ? 0 : undefined, reference };
}

/** The entries of an object that are objects themselves. */
export function mapAt(object: Json, key: string): ReadonlyMap<string, Json> {
  return new Map(Object.entries(objectAt(object, key)).flatMap(([id, value]) => (isJson(value) ? [[id, value] as const] : [])));
}

export function objectAt(object: Json, key: string): Json {
  const value = object[key];
  return isJson(value) ? value : NOTHING;
}

/** Apart from the names under which every graph keeps things. */
function nested(kept: Json): Json {
  return isEmpty(kept) ? NOTHING : { node: kept };
}
