import type { Debate, Essay } from '../../model/schema.ts';
import { isJson, NOTHING, objectAt, textAt, type Json } from '../json.ts';
import type { DrawnNode, Drawing } from '../scheme-graph/draw.ts';
import { allKeptFields, joined, keptFields } from '../scheme-graph/kept.ts';
import { OWN, type OwnDocument } from '../scheme-graph/own-fields.ts';
import { KEPT } from '../scheme-graph/scheme-graph.ts';
import { DEFAULT_ATTACK, DEFAULT_SUPPORT, DISAGREEMENT, VERSION } from './names.ts';

export const SADFACE = 'sadface';

export function sadfaceDocument(debate: Debate, drawing: Drawing, own: OwnDocument | undefined): Json {
  const resources = new Map(debate.essays.flatMap((essay) => resourceOf(essay, debate.essays.length)));
  const kept = joined(allKeptFields(debate, SADFACE, KEPT.document));
  const metadata = objectAt(kept, 'metadata');
  const theses = debate.claims.filter(({ occurrences }) => occurrences.some(({ role }) => role === 'thesis'));
  const core: Json = { id: debate.id, title: debate.title, version: VERSION, ...objectAt(metadata, 'core') };
  const claim = theses.length === 1 && metadata === NOTHING ? drawing.nodeOf(theses[0]?.id ?? '') : undefined;
  return {
    ...kept,
    edges: [...edgesOf(drawing), ...drawing.unread.edges],
    metadata: { ...metadata, core: { ...core, ...(claim !== undefined && { claim }) }, ...(own !== undefined && { [OWN]: own }) },
    nodes: [...drawing.nodes.map((node) => nodeOf(node, resources)), ...drawing.unread.nodes.map(({ raw }) => raw)],
    resources: [...resources.values()],
  };
}

/** An essay of which nothing is known needs no resource, unless others have to be told from it. */
function resourceOf(essay: Essay, essays: number): [string, Json][] {
  const kept = objectAt(keptFields(essay, SADFACE, KEPT.thing), 'resource');
  const { title, outlet } = essay;
  if (kept === NOTHING && essays === 1 && title === null && outlet === null && essay.date === null && essay.length === null) return [];
  const metadata = objectAt(kept, 'metadata');
  const core = { ...objectAt(metadata, 'core'), ...(title !== null && { title }), ...(outlet !== null && { url: outlet }) };
  const hasCore = isJson(metadata['core']) || Object.keys(core).length > 0;
  return [[essay.id, { content: '', type: 'text', ...kept, id: essay.id, metadata: { ...metadata, ...(hasCore && { core }) } }]];
}

function nodeOf({ id, kind, claim, scheme, fields, own }: DrawnNode, resources: ReadonlyMap<string, Json>): Json {
  const kept = objectAt(fields, 'node');
  const metadata = { ...objectAt(kept, 'metadata'), ...(own !== undefined && { [OWN]: own }) };
  if (claim === undefined) {
    const usual = { atom: '', support: DEFAULT_SUPPORT, attack: DEFAULT_ATTACK, disagreement: DISAGREEMENT }[kind];
    return { type: 'scheme', ...kept, id, name: scheme ?? kept['name'] ?? usual, metadata };
  }
  const sources = claim.occurrences.flatMap(({ essay, anchors }) => {
    if (!resources.has(essay)) return [];
    if (anchors.length === 0) return resources.size > 1 ? [{ resource_id: essay, text: '', offset: 0, length: 0 }] : [];
    return anchors.map(({ start, end }) => ({ resource_id: essay, text: '', offset: start, length: end - start }));
  });
  return { type: 'atom', sources, ...kept, id, text: claim.text, metadata };
}

function edgesOf({ edges }: Drawing): Json[] {
  const used = new Set(edges.flatMap(({ fields }) => textAt(fields, 'id') ?? []));
  let n = 0;
  const free = (): string => {
    do n += 1;
    while (used.has(`edge-${n}`));
    return `edge-${n}`;
  };
  return edges.map(({ source, target, fields }) => ({ ...fields, id: fields['id'] ?? free(), source_id: source, target_id: target }));
}
