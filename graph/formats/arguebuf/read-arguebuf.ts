import { jsonPointer } from '../../model/json-pointer.ts';
import { idAt, isJson, NOTHING, textAt, without, type Json } from '../aif/json.ts';
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
  const raw = mapAt(document, 'nodes');
  for (const [, node] of raw) if (isJson(node['atom'])) speakers.hear(participantOf(node['atom']), referenceOf(node['atom']).resource);
  const nodes = Array.from(raw, ([id, node]) => nodeOf(id, node, speakers, quoted));
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
  const userdata = objectAt(raw, 'userdata');
  const ownless = without(userdata, OWN);
  const base = { id, place: jsonPointer(['nodes', id]), raw, own: userdata[OWN] };
  const rest = { ...without(raw, 'atom', 'scheme', 'userdata'), ...(Object.keys(ownless).length > 0 && { userdata: ownless }) };
  if (!isJson(raw['atom'])) return schemeOf(objectAt(raw, 'scheme'), base, rest);
  const atom = raw['atom'];
  const { resource, text, offset, reference } = referenceOf(atom);
  const essay = speakers.essay(participantOf(atom), resource);
  const quotedText = quoted.get(resource ?? '');
  const anchor = quotedText === undefined ? undefined : findAnchor(quotedText, text, offset);
  const participant = speakers.knows(participantOf(atom)) ? NOTHING : { participant: atom['participant'] };
  const more = { ...without(atom, 'text', 'participant', 'reference'), ...(text !== '' && { reference }), ...('participant' in atom && participant) };
  const kept = { ...rest, ...(Object.keys(more).length > 0 && { atom: more }) };
  return { ...base, kind: 'atom', text: textAt(atom, 'text') ?? '', mentions: [{ essay, anchors: anchor === undefined ? [] : [anchor] }], kept: nested(kept) } satisfies Atom;
}

/** A scheme that is neither for nor against anything (a rephrase, a preference, none at all) is kept only. */
function schemeOf(scheme: Json, base: Pick<Scheme, 'id' | 'place' | 'raw' | 'own'>, rest: Json): Scheme {
  const kind = 'support' in scheme ? 'support' : 'attack' in scheme ? 'attack' : 'other';
  const more = without(scheme, 'support', 'attack');
  const isUsual = kind === 'attack' ? scheme['attack'] === 'ATTACK_DEFAULT' : isUsualName(scheme['support']);
  const kept = { ...rest, ...((Object.keys(more).length > 0 || !isUsual) && { scheme: isUsual ? more : scheme }) };
  return { ...base, kind, scheme: kind === 'support' ? schemeNamed(scheme['support']) : undefined, kept: nested(kept) };
}

function isUsualName(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('SUPPORT_');
}

function edgesOf(document: Json): GraphEdge[] {
  return Array.from(mapAt(document, 'edges'), ([id, raw]): GraphEdge => {
    const rest = without(raw, 'source', 'target');
    return { source: idAt(raw, 'source') ?? '', target: idAt(raw, 'target') ?? '', place: jsonPointer(['edges', id]), kept: { id, ...(Object.keys(rest).length > 0 && { edge: rest }) }, raw: { id, edge: raw } };
  });
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
  return Object.keys(kept).length === 0 ? NOTHING : { node: kept };
}
