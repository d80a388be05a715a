import type { Extra } from '../../model/schema.ts';
import { NOTHING, textAt, type Json } from '../json.ts';
import { quote } from '../../model/quote.ts';
import { contradictionKey, ownLink, type OwnLink } from './own-fields.ts';
import type { Draft } from '../draft.ts';
import { idKept, keptAs, keptEdgesAs } from './kept.ts';
import { KEPT, placeOf, type GraphEdge, type GraphNode, type Scheme, type SchemeGraph } from './scheme-graph.ts';

/** Of so many claims that oppose one another each pair is a contradiction; more are drawn by nobody but to break readers. */
const MOST_OPPOSED = 20;

/** A node with the edges at it. */
interface Joint {
  readonly node: GraphNode;
  /** The claim that is made of it. */
  readonly claim: string | undefined;
  /** What is made of it: the claim, or the first link. */
  made: string | undefined;
  incoming: GraphEdge[];
  outgoing: GraphEdge[];
}

/** Shared by all that have none; nothing is ever put into it. */
const NO_EDGES: GraphEdge[] = [];
const NO_ESSAYS: ReadonlySet<string> = new Set();

/** Where the claims of a graph are in the draft, and by which essays they are said. */
export interface ReadClaims {
  /** Ids of claims by those of atoms. */
  readonly claims: ReadonlyMap<string, string>;
  /** Essays by ids of claims. */
  readonly saidBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Inferences, supports, rebuttals and contradictions of what schemes and edges say. */
export class LinkReader {
  /** Nodes and edges of which nothing could be made. */
  readonly unread: { nodes: GraphNode[]; edges: GraphEdge[] } = { nodes: [], edges: [] };
  /** Inferences of which the file does not tell the stance. */
  readonly open = new Set<string>();
  private readonly joints = new Map<string, Joint>();
  /** The nodes from which edges lead, and whether something is made of the edges: by the indices of edges. */
  private readonly sources: (Joint | undefined)[] = [];
  private readonly used: Uint8Array;

  constructor(
    private readonly draft: Draft,
    private readonly format: string,
    private readonly graph: SchemeGraph,
    private readonly read: ReadClaims,
  ) {
    this.used = new Uint8Array(graph.edges.length);
    for (const node of graph.nodes) {
      const claim = read.claims.get(node.id);
      this.joints.set(node.id, { node, claim, made: claim, incoming: NO_EDGES, outgoing: NO_EDGES });
    }
    for (const edge of graph.edges) {
      const source = this.joints.get(edge.source);
      const target = this.joints.get(edge.target);
      this.sources.push(source);
      if (source !== undefined) source.outgoing = withEdge(source.outgoing, edge);
      if (target !== undefined) target.incoming = withEdge(target.incoming, edge);
    }
  }

  /** @param step called for each claim and each scheme to which something may lead */
  readAll(step: () => void): void {
    for (const joint of this.joints.values()) if (joint.node.kind === 'attack') this.readContradictions(joint.node, joint);
    // Targets before what is directed at them; the list grows while it is gone through.
    const reached: Joint[] = [];
    for (const joint of this.joints.values()) if (joint.claim !== undefined) reached.push(joint);
    for (const target of reached) {
      step();
      for (const edge of target.incoming) {
        const source = this.sources[edge.index];
        if (source === undefined || this.used[edge.index] === 1) continue;
        const isNew = source.made === undefined;
        if (source.node.kind === 'atom') this.readDirect(edge, source, target);
        else if (this.readLink(source.node, source, edge, target) && isNew) reached.push(source);
      }
    }
    this.collectUnread();
  }

  /** An edge from one atom to another, as some tools draw it. What leads to a scheme is read with the scheme. */
  private readDirect(edge: GraphEdge, { claim: from }: Joint, { claim: to }: Joint): void {
    if (from === undefined || to === undefined) return;
    this.used[edge.index] = 1;
    this.draft.support(textAt(edge.kept, 'id') ?? '', { from: [from], to, extra: keptAs(this.format, KEPT.direct, stored(edge)) }, placeOf(edge));
  }

  /** False if nothing could be made of the scheme. */
  private readLink(node: Scheme, joint: Joint, edge: GraphEdge, target: Joint): boolean {
    const to = target.made ?? '';
    const own = ownLink(node.own);
    const kind = kindOf(node, own, target.claim !== undefined);
    if (kind === undefined) return false;
    const from: string[] = [];
    const edges: GraphEdge[] = [];
    for (const incoming of joint.incoming) {
      const source = this.sources[incoming.index]?.claim;
      if (source === undefined) continue;
      from.push(source);
      edges.push(incoming);
    }
    if (from.every((source) => source === to)) return false;
    for (const outgoing of joint.outgoing) if (outgoing.target === edge.target) edges.push(outgoing);
    for (const { index } of edges) this.used[index] = 1;
    const extra = this.keptOf(node, joint.made === undefined ? idKept(node.id, own?.thing.id) : { id: node.id }, kind !== 'inference', edges);
    const id = this.add(node, own, kind, from, to, extra);
    joint.made ??= id;
    return true;
  }

  private keptOf(node: Scheme, id: Json, keepsScheme: boolean, edges: readonly GraphEdge[]): Extra[] {
    const scheme = !keepsScheme || node.scheme === undefined ? NOTHING : { scheme: node.scheme };
    const fields = scheme === NOTHING && id === NOTHING ? node.kept : { ...node.kept, ...scheme, ...id };
    const kept = keptAs(this.format, KEPT.thing, fields);
    const keptEdges = keptEdgesAs(this.format, KEPT.edges, edges);
    return kept.length === 0 ? keptEdges : [...kept, ...keptEdges];
  }

  private add(node: Scheme, own: OwnLink | undefined, kind: 'inference' | 'support' | 'rebuttal', from: readonly string[], to: string, kept: readonly Extra[]): string {
    const extra = own?.thing.extra === undefined ? kept : [...own.thing.extra, ...kept];
    const id = own?.thing.id ?? node.id;
    const essay = kind === 'inference' ? this.essayOf([...from, to]) : undefined;
    if (own?.kind === 'inference') return this.draft.inference(id, { ...own.thing, premises: from, conclusion: to, extra }, placeOf(node));
    if (essay !== undefined) {
      const inference = this.draft.inference(id, { essay, premises: from, conclusion: to, scheme: node.scheme, extra }, placeOf(node));
      this.open.add(inference);
      return inference;
    }
    const relation = { from, to, extra, ...(own?.kind === kind && 'essay' in own.thing && { essay: own.thing.essay }), ...(own?.kind === 'support' && own.thing.case === true && { case: true }) };
    return kind === 'rebuttal' ? this.draft.rebuttal(id, relation, placeOf(node)) : this.draft.support(id, relation, placeOf(node));
  }

  /** Claims of which each is directed at the other, or that one attack leads to without coming from anywhere. */
  private readContradictions(node: Scheme, joint: Joint): void {
    const { incoming, outgoing } = joint;
    if (outgoing.length < 2) return;
    const ends = [...new Set(outgoing.map(({ target }) => target))];
    const isMutual = incoming.length === 0 || (ends.length === 2 && incoming.every(({ source }) => ends.includes(source)) && new Set(incoming.map(({ source }) => source)).size === 2);
    const claims = ends.flatMap((end) => this.read.claims.get(end) ?? []);
    if (!isMutual || ends.length < 2 || ends.length > MOST_OPPOSED || claims.length < ends.length) return;
    const own = ownLink(node.own);
    const pairs = claims.flatMap((a, i) => claims.slice(i + 1).map((b) => [a, b] as const));
    for (const pair of pairs) {
      const kept = this.keptOf(node, pairs.length > 1 ? { id: node.id } : idKept(node.id, own?.thing.id), true, [...incoming, ...outgoing]);
      const thing = own?.kind === 'contradiction' ? own.thing : { id: node.id };
      this.draft.contradiction(thing.id, [pair[0], pair[1]], { ...thing, extra: [...(own?.thing.extra ?? []), ...kept] }, placeOf(node));
    }
    joint.made = contradictionKey(node.id);
    for (const { index } of [...incoming, ...outgoing]) this.used[index] = 1;
  }

  /** The essay that says all of them; of several the first. */
  private essayOf(claims: readonly string[]): string | undefined {
    const [first, ...others] = claims;
    if (first === undefined) return undefined;
    for (const essay of this.essaysOf(first)) if (others.every((claim) => this.essaysOf(claim).has(essay))) return essay;
    return undefined;
  }

  private essaysOf(claim: string): ReadonlySet<string> {
    return this.read.saidBy.get(claim) ?? NO_ESSAYS;
  }

  private collectUnread(): void {
    for (const { node, made } of this.joints.values()) {
      if (made !== undefined) continue;
      this.unread.nodes.push(node);
      if (node.kind === 'other') this.draft.report('warning', 'unknown-scheme', `${quote(node.id)} says neither that something supports something nor that it attacks it`, 'it is kept, but not shown', placeOf(node));
      else this.draft.report('error', 'dangling', `${quote(node.id)} has an end that is not there, or leads back to itself`, 'draw edges from a claim to it and from it to another', placeOf(node));
    }
    for (const edge of this.graph.edges) {
      if (this.used[edge.index] === 1) continue;
      this.unread.edges.push(edge);
      const missing = [edge.source, edge.target].find((end) => !this.joints.has(end));
      if (missing !== undefined) this.draft.report('error', 'dangling-id', `an edge has an end that is not there (${quote(missing)})`, 'mend its source and target', placeOf(edge));
    }
  }
}

/** An inference draws a claim; what supports a step is a support. */
function kindOf({ kind }: Scheme, own: OwnLink | undefined, isToClaim: boolean): 'inference' | 'support' | 'rebuttal' | undefined {
  if (own?.kind === 'support' || own?.kind === 'rebuttal' || (own?.kind === 'inference' && isToClaim)) return own.kind;
  if (kind === 'attack') return 'rebuttal';
  if (kind === 'support') return isToClaim ? 'inference' : 'support';
  return undefined;
}

function stored({ source, target, kept }: GraphEdge): { source: string; target: string; fields: GraphEdge['kept'] } {
  return { source, target, fields: kept };
}

function withEdge(edges: GraphEdge[], edge: GraphEdge): GraphEdge[] {
  if (edges === NO_EDGES) return [edge];
  edges.push(edge);
  return edges;
}
