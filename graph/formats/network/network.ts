/**
 * A debate as programs for networks know one: nodes and edges with attributes that are texts. Inferences are nodes, and so are
 * supports and rebuttals that others are directed at or that several claims make together (SPEC.md, G5).
 */
import { debateGraph, sourcesOf } from '../../model/debate-graph.ts';
import { essayTitle, unknownAuthor } from '../../model/labels.ts';
import type { Claim, Debate, Rebuttal, Support } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';

/** In this order in every file. A list has one entry for each occurrence, in the same order in all lists. */
export const NODE_ATTRIBUTES = ['kind', 'text', 'asOf', 'essays', 'authors', 'voices', 'stances', 'roles', 'implicit', 'scheme'] as const;
export const EDGE_ATTRIBUTES = ['kind', 'essay', 'case', 'contradiction', 'strength', 'explanation'] as const;

export type NodeAttribute = (typeof NODE_ATTRIBUTES)[number];
export type EdgeAttribute = (typeof EDGE_ATTRIBUTES)[number];

export type NodeKind = 'claim' | 'inference' | 'support' | 'rebuttal';
export type EdgeKind = 'premise' | 'conclusion' | 'support' | 'rebuttal' | 'contradiction';

export interface NetworkNode {
  /** Safe in every format: `n` and a number. */
  readonly key: string;
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** The essays it belongs to, by their places in the debate. */
  readonly essays: readonly number[];
  readonly thesis: boolean;
  /** Whether some author holds it, or draws it as their own. */
  readonly committed: boolean;
  readonly attributes: ReadonlyMap<NodeAttribute, string>;
}

export interface NetworkEdge {
  /** `e` and a number. */
  readonly key: string;
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  /** A contradiction has no direction. */
  readonly directed: boolean;
  readonly attributes: ReadonlyMap<EdgeAttribute, string>;
}

export interface Network {
  readonly title: string;
  readonly question: string;
  /** Author and title, in the order of the debate. */
  readonly essays: readonly string[];
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const SEPARATOR = ' | ';

export function networkOf(debate: Debate): Network {
  const keys = new Map<string, string>();
  const nodes: NetworkNode[] = [];
  const edges: NetworkEdge[] = [];
  const essays = new Map(debate.essays.map((essay, i) => [essay.id, i]));
  const people = new Map(debate.people.map(({ id, name }) => [id, name ?? unknownAuthor()]));
  const nameOf = (person: string): string => people.get(person) ?? person;
  const essay = (id: string): string => {
    const found = debate.essays[essays.get(id) ?? -1];
    return found === undefined ? '' : essayTitle(found);
  };
  const authorOf = (id: string): string => nameOf(debate.essays[essays.get(id) ?? -1]?.author ?? '');
  const add = (node: Omit<NetworkNode, 'key'>): void => {
    const key = `n${nodes.length}`;
    keys.set(node.id, key);
    nodes.push({ key, ...node });
  };
  const connect = (kind: EdgeKind, from: string, to: string, attributes: readonly (readonly [EdgeAttribute, string])[] = []): void => {
    const [source, target] = [keys.get(from), keys.get(to)];
    if (source === undefined || target === undefined) return;
    const said = attributes.filter(([, value]) => value !== '');
    edges.push({ key: `e${edges.length}`, kind, source, target, directed: kind !== 'contradiction', attributes: new Map([['kind', kind], ...said]) });
  };
  const placesOf = (ids: readonly string[]): number[] => [...new Set(ids.flatMap((id) => essays.get(id) ?? []))];

  for (const claim of debate.claims) {
    const of = (say: (o: Claim['occurrences'][number]) => string): string => claim.occurrences.map(say).join(SEPARATOR);
    add({
      id: claim.id,
      kind: 'claim',
      label: claim.gist,
      essays: placesOf(claim.occurrences.map((o) => o.essay)),
      thesis: claim.occurrences.some((o) => o.role === 'thesis'),
      committed: claim.occurrences.some((o) => isCommitted(o.stance)),
      attributes: attributes([
        ['kind', 'claim'],
        ['text', claim.text],
        ['asOf', claim.asOf ?? ''],
        ['essays', of((o) => essay(o.essay))],
        ['authors', of((o) => authorOf(o.essay))],
        ['voices', of((o) => nameOf(o.voice))],
        ['stances', of((o) => o.stance)],
        ['roles', of((o) => o.role)],
        ['implicit', of((o) => String(o.implicit))],
      ]),
    });
  }
  for (const { id, essay: home, voice, stance, scheme = '' } of debate.inferences) {
    add({
      id,
      kind: 'inference',
      label: scheme,
      essays: placesOf([home]),
      thesis: false,
      committed: isCommitted(stance),
      attributes: attributes([
        ['kind', 'inference'],
        ['essays', essay(home)],
        ['authors', authorOf(home)],
        ['voices', nameOf(voice)],
        ['stances', stance],
        ['scheme', scheme],
      ]),
    });
  }
  const { joints } = debateGraph(debate);
  const relations = [
    ...debate.supports.map((relation) => ({ kind: 'support' as const, relation })),
    ...debate.rebuttals.map((relation) => ({ kind: 'rebuttal' as const, relation })),
  ];
  for (const { kind, relation: { id, essay: home } } of relations) {
    if (!joints.has(id)) continue;
    const homes = home === null ? [] : [home];
    add({ id, kind, label: '', essays: placesOf(homes), thesis: false, committed: true, attributes: attributes([['kind', kind], ['essays', homes.map(essay).join('')]]) });
  }

  for (const { id, premises, conclusion } of debate.inferences) {
    for (const premise of premises) connect('premise', premise, id);
    connect('conclusion', id, conclusion);
  }
  for (const { kind, relation } of relations) {
    const said = [['essay', relation.essay === null ? '' : essay(relation.essay)], ['case', isCase(relation) ? 'true' : '']] as const;
    if (!joints.has(relation.id)) connect(kind, relation.from, relation.to, said);
    else {
      for (const source of sourcesOf(relation)) connect(kind, source, relation.id, said);
      connect(kind, relation.id, relation.to, said);
    }
  }
  for (const { kind, strength, claims: [a, b], explanation } of debate.contradictions) {
    connect('contradiction', a, b, [['contradiction', kind], ['strength', strength], ['explanation', explanation]]);
  }
  return {
    title: debate.title,
    question: debate.question,
    essays: debate.essays.map((e) => `${nameOf(e.author)}: ${essayTitle(e)}`),
    nodes,
    edges,
  };
}

function isCase(relation: Support | Rebuttal): boolean {
  return 'case' in relation && relation.case;
}

function attributes(pairs: readonly (readonly [NodeAttribute, string])[]): ReadonlyMap<NodeAttribute, string> {
  return new Map(pairs.filter(([, value]) => value !== ''));
}
