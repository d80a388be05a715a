/** A debate as atoms, schemes and edges, with what is kept of the file that they came from. */
import { sourcesOf } from '../../model/debate-graph.ts';
import type { Claim, Contradiction, Debate, Extra } from '../../model/schema.ts';
import { isJson, listAt, NOTHING, pairKey, textAt, without, type Json } from '../json.ts';
import { allKeptFields, keptEdges, keptFields, type KeptEdge } from './kept.ts';
import { contradictionKey } from './own-fields.ts';
import { KEPT } from './scheme-graph.ts';

export interface DrawnNode {
  readonly id: string;
  readonly kind: 'atom' | 'support' | 'attack' | 'disagreement';
  readonly claim?: Claim;
  readonly scheme?: string | undefined;
  /** What the format keeps of it. */
  readonly fields: Json;
  /** What this program adds for itself. */
  readonly own: unknown;
}

export interface DrawnEdge {
  readonly source: string;
  readonly target: string;
  readonly fields: Json;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** As they were read. */
  readonly unread: { readonly nodes: readonly { readonly id: string; readonly raw: Json }[]; readonly edges: readonly Json[] };
  /** Id of the node of a claim. */
  readonly nodeOf: (claim: string) => string;
}

interface Link {
  readonly key: string;
  readonly thing: { readonly id: string; readonly extra?: Extra[] };
  readonly kind: DrawnNode['kind'];
  readonly scheme?: string | undefined;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Of two claims that contradict each other: one node that leads to both, or an attack in both directions. */
export type Disagreement = 'outward' | 'both-ways';

/** @param own what this program adds to nodes, by the keys of things */
export function draw(debate: Debate, format: string, disagreement: Disagreement, own: ReadonlyMap<string, unknown>): Drawing {
  return new Drawer(debate, format, own).draw(disagreement);
}

class Drawer {
  private readonly nodes = new Map<string, DrawnNode>();
  private readonly ids = new Map<string, string>();
  private readonly edges: DrawnEdge[] = [];
  private readonly drawn = new Set<string>();
  private readonly wanted: ReadonlySet<string>;

  constructor(
    private readonly debate: Debate,
    private readonly format: string,
    private readonly own: ReadonlyMap<string, unknown>,
  ) {
    const { claims, inferences, supports, rebuttals } = debate;
    this.wanted = new Set([...claims, ...inferences, ...supports, ...rebuttals].map(({ id }) => id));
  }

  draw(disagreement: Disagreement): Drawing {
    for (const claim of this.debate.claims) {
      const fields = keptFields(claim, this.format, KEPT.thing);
      const id = this.free(textAt(fields, 'id') ?? claim.id, claim.id);
      this.ids.set(claim.id, id);
      this.nodes.set(id, { id, kind: 'atom', claim, fields: without(fields, 'id'), own: this.own.get(claim.id) });
    }
    const links = this.links(disagreement);
    for (const link of links) this.placeLink(link);
    for (const link of links) this.drawEdges(link);
    const unread = allKeptFields(this.debate, this.format, KEPT.unread);
    const nodes = unread.flatMap((one) => listAt(one, 'nodes')).filter(isJson);
    return {
      nodes: [...this.nodes.values()],
      edges: this.edges,
      unread: {
        nodes: nodes.flatMap((node) => {
          const id = textAt(node, 'id');
          const raw = node['raw'];
          return id === undefined || !isJson(raw) || this.nodes.has(id) ? [] : [{ id, raw }];
        }),
        edges: unread.flatMap((one) => listAt(one, 'edges')).filter(isJson),
      },
      nodeOf: (claim) => this.ids.get(claim) ?? claim,
    };
  }

  private links(disagreement: Disagreement): Link[] {
    const { inferences, supports, rebuttals, contradictions } = this.debate;
    const opposed = ({ claims }: Contradiction): Pick<Link, 'from' | 'to'> => ({ from: disagreement === 'outward' ? [] : claims, to: claims });
    return [
      ...inferences.map((thing): Link => ({ key: thing.id, thing, kind: 'support', scheme: thing.scheme, from: thing.premises, to: [thing.conclusion] })),
      ...supports.map((thing): Link => ({ key: thing.id, thing, kind: 'support', from: sourcesOf(thing), to: [thing.to] })),
      ...rebuttals.map((thing): Link => ({ key: thing.id, thing, kind: 'attack', from: sourcesOf(thing), to: [thing.to] })),
      ...contradictions.map((thing): Link => ({ key: contradictionKey(thing.id), thing, kind: disagreement === 'outward' ? 'disagreement' : 'attack', ...opposed(thing) })),
    ];
  }

  /** Links that one node of the file made are one node again, as long as nothing has to be added to one of them. */
  private placeLink({ key, thing, kind, scheme }: Link): void {
    const fields = keptFields(thing, this.format, KEPT.thing);
    if (keptEdges(thing, this.format, KEPT.direct).length > 0 && !this.own.has(key)) return;
    const former = textAt(fields, 'id');
    const node = this.nodes.get(former ?? thing.id);
    const isShared = former !== undefined && node?.kind === kind && node.own === undefined && !this.own.has(key);
    const id = isShared ? former : this.free(former ?? thing.id, thing.id);
    this.ids.set(key, id);
    if (!isShared) this.nodes.set(id, { id, kind, scheme: scheme ?? textAt(fields, 'scheme'), fields: without(fields, 'id', 'scheme'), own: this.own.get(key) });
  }

  private drawEdges({ key, thing, from, to }: Link): void {
    const node = this.ids.get(key);
    const ends = (ids: readonly string[]): string[] => ids.flatMap((id) => this.ids.get(id) ?? []);
    if (node === undefined) {
      const [source] = ends(from);
      const [target] = ends(to);
      for (const { fields } of keptEdges(thing, this.format, KEPT.direct)) if (source !== undefined && target !== undefined) this.edges.push({ source, target, fields });
      return;
    }
    const kept = keptEdges(thing, this.format, KEPT.edges);
    // An edge that made nothing of its own, such as one from a claim to its own conclusion, stands in no list of sources.
    const others = kept.filter(({ source, target }) => (source === node || target === node) && this.nodes.has(source) && this.nodes.has(target));
    for (const source of ends(from)) this.edge(source, node, kept);
    for (const target of ends(to)) this.edge(node, target, kept);
    for (const { source, target } of others) if (ends(to).includes(source) && target === node) this.edge(source, target, kept);
  }

  /** Once, or as often as the file had it. */
  private edge(source: string, target: string, kept: readonly KeptEdge[]): void {
    const pair = pairKey(source, target);
    if (this.drawn.has(pair)) return;
    this.drawn.add(pair);
    const former = kept.filter((edge) => edge.source === source && edge.target === target);
    if (former.length === 0) this.edges.push({ source, target, fields: NOTHING });
    for (const { fields } of former) this.edges.push({ source, target, fields });
  }

  /** The wanted id, if nothing has it and it is nobody else's. */
  private free(wanted: string, own: string): string {
    const isFree = (id: string): boolean => !this.nodes.has(id) && (id === own || !this.wanted.has(id));
    let id = wanted;
    for (let n = 2; !isFree(id); n += 1) id = `${wanted}-${n}`;
    return id;
  }
}
