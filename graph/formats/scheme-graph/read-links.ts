import { say, str } from '../../language/say.ts';
import { textAt } from '../json.ts';
import { jsonPointer } from '../../model/json-pointer.ts';
import { quotable } from '../../model/quote.ts';
import type { Extra } from '../../model/schema.ts';
import type { Draft, DraftRelation } from '../draft.ts';
import { Joints, NONE } from '../joints.ts';
import { appended, distinct } from '../lists.ts';
import type { Keeper } from './keeper.ts';
import { idKept } from './kept.ts';
import { contradictionKey, ownLink, type OwnLink } from './own-fields.ts';
import type { GraphNode, Scheme, SchemeGraph } from './scheme-graph.ts';

/** Of so many claims that oppose one another each pair is a contradiction; more are drawn by nobody but to break readers. */
const MOST_OPPOSED = 20;

/** A scheme has one target, or a few; to take thousands with thousands of sources would take for ever. */
const MOST_TARGETS = 20;

/** What is made of the atoms of a graph, by their places among its nodes. */
export interface ReadClaims {
  readonly nodes: readonly GraphNode[];
  readonly claims: readonly (string | undefined)[];
  /** The essays that say it. */
  readonly saidBy: readonly (readonly string[] | undefined)[];
}

/** Inferences, supports, rebuttals and contradictions of what schemes and edges say. */
export class LinkReader {
  /** Nodes and edges of which nothing could be made. */
  readonly unread: { readonly nodes: GraphNode[]; readonly edges: number[] } = { nodes: [], edges: [] };
  /** Inferences of which this program’s own fields tell the stance. */
  readonly settled = new Set<string>();
  private readonly nodes: readonly GraphNode[];
  private readonly joints: Joints;
  /** What is made of each node: the claim, or the first link. */
  private readonly made: (string | undefined)[];
  /** Whether something is made of an edge. */
  private readonly used: boolean[];
  /** Of each scheme, how many links are made of it, and the target of the last: a further edge to it says nothing new. */
  private readonly targets: number[];
  private readonly lastTarget: number[];

  constructor(
    private readonly draft: Draft,
    private readonly keeper: Keeper | undefined,
    private readonly graph: SchemeGraph,
    private readonly read: ReadClaims,
  ) {
    this.nodes = read.nodes;
    this.joints = new Joints(this.placesOf(graph.edges.sources), this.placesOf(graph.edges.targets), this.nodes);
    this.made = [...read.claims];
    this.used = graph.edges.sources.map(() => false);
    this.targets = this.nodes.map(() => 0);
    this.lastTarget = this.nodes.map(() => NONE);
  }

  /** @param step called for each claim and each scheme to which something may lead */
  readAll(step: () => void): void {
    for (const node of this.nodes) if (node.kind === 'attack') this.readContradictions(node);
    const { joints, used, nodes } = this;
    // Targets before what is directed at them; the list grows while it is gone through.
    const reached = nodes.filter(({ kind }) => kind === 'atom');
    for (const target of reached) {
      step();
      for (let edge = joints.into(target.index); edge !== NONE; edge = joints.into(target.index, edge)) {
        const source = nodes[joints.from[edge] ?? NONE];
        if (source === undefined || used[edge] === true) continue;
        if (this.lastTarget[source.index] === target.index) {
          used[edge] = true;
          continue;
        }
        const isNew = this.made[source.index] === undefined;
        if (source.kind === 'atom') this.readDirect(edge, source, target);
        else if (this.readLink(source, edge, target) && isNew) reached.push(source);
      }
    }
    this.collectUnread();
  }

  /** An edge from one atom to another, as some tools draw it. What leads to a scheme is read with the scheme. */
  private readDirect(edge: number, source: GraphNode, target: GraphNode): void {
    const from = this.read.claims[source.index];
    const to = this.read.claims[target.index];
    if (from === undefined || to === undefined) return;
    this.used[edge] = true;
    const id = textAt(this.graph.fields.edge(edge), 'id') ?? '';
    this.draft.support(id, { from: [from], to, extra: this.keeper?.direct(edge) }, this.placeOf(edge));
  }

  /** False if nothing could be made of the scheme. */
  private readLink(node: Scheme, edge: number, target: GraphNode): boolean {
    const { joints, used, read } = this;
    const to = this.made[target.index] ?? '';
    const own = ownLink(node.own);
    const kind = kindOf(node, own, target.kind === 'atom');
    if (kind === undefined) return false;
    let from: string[] = [];
    for (let into = joints.into(node.index); into !== NONE; into = joints.into(node.index, into)) {
      const source = read.claims[joints.from[into] ?? NONE];
      if (source !== undefined) from = appended(from, source);
    }
    if (!from.some((source) => source !== to) || this.hasTooManyTargets(node)) return false;
    const isFirst = this.made[node.index] === undefined;
    const extra = this.keeper?.link(node, isFirst ? idKept(node.id, own?.thing.id) : { id: node.id }, kind !== 'inference', this.edgesOf(node, target));
    for (let into = joints.into(node.index); into !== NONE; into = joints.into(node.index, into)) if (read.claims[joints.from[into] ?? NONE] !== undefined) used[into] = true;
    used[edge] = true;
    this.lastTarget[node.index] = target.index;
    const id = this.add(node, own, kind, from, target, extra);
    this.made[node.index] ??= id;
    return true;
  }

  /** From claims to a scheme, and from it to a target. */
  private edgesOf({ index }: Scheme, target: GraphNode): number[] {
    const { joints, read } = this;
    return [
      ...joints.allInto(index).filter((into) => read.claims[joints.from[into] ?? NONE] !== undefined),
      ...joints.allOutOf(index).filter((out) => joints.to[out] === target.index),
    ];
  }

  /** Told once of each; counts the targets of the others. */
  private hasTooManyTargets(node: Scheme): boolean {
    const before = this.targets[node.index] ?? 0;
    if (before > MOST_TARGETS) return true;
    this.targets[node.index] = before + 1;
    if (before < MOST_TARGETS) return false;
    this.draft.report('warning', 'too-many-targets', say(str`"${quotable(node.id)}" leads to more than ${MOST_TARGETS} others, of which the first ${MOST_TARGETS} are read`), say('lead to the others from schemes of their own'), node.index);
    return true;
  }

  private add(node: Scheme, own: OwnLink | undefined, kind: LinkKind, from: string[], target: GraphNode, kept: Extra[] | undefined): string {
    const to = this.made[target.index] ?? '';
    const place = node.index;
    const extra = own?.thing.extra === undefined ? kept : [...own.thing.extra, ...(kept ?? [])];
    const id = own?.thing.id ?? node.id;
    if (own?.kind === 'inference') {
      const inference = this.draft.inference(id, { ...own.thing, premises: from, conclusion: to, extra }, place);
      this.settled.add(inference);
      return inference;
    }
    const essay = kind === 'inference' ? this.essayOf(node, target) : undefined;
    if (essay !== undefined) return this.draft.inference(id, { essay, premises: from, conclusion: to, scheme: node.scheme, extra }, place);
    const plain: DraftRelation = { from, to, extra };
    const relation = own === undefined ? plain : { ...plain, ...(own.kind === kind && 'essay' in own.thing && { essay: own.thing.essay }), ...(own.kind === 'support' && own.thing.case === true && { case: true }) };
    return kind === 'rebuttal' ? this.draft.rebuttal(id, relation, place) : this.draft.support(id, relation, place);
  }

  /** Claims of which each is directed at the other, or that one attack leads to without coming from anywhere. */
  private readContradictions(node: Scheme): void {
    const { joints } = this;
    const first = joints.outOf(node.index);
    if (first === NONE || joints.outOf(node.index, first) === NONE) return;
    const outgoing = joints.allOutOf(node.index);
    const ends = distinct(outgoing.map((edge) => joints.to[edge] ?? NONE));
    const claims = ends.map((end) => this.read.claims[end]).filter((claim) => claim !== undefined);
    if (ends.length < 2 || ends.length > MOST_OPPOSED || claims.length < ends.length) return;
    const incoming = joints.allInto(node.index);
    if (incoming.length > 0) {
      const sources = distinct(incoming.map((edge) => joints.from[edge] ?? NONE));
      if (ends.length !== 2 || sources.length !== 2 || !ends.every((end) => sources.includes(end))) return;
    }
    const own = ownLink(node.own);
    const edges = [...incoming, ...outgoing];
    const thing = own?.kind === 'contradiction' ? own.thing : undefined;
    for (const [i, a] of claims.entries()) {
      for (const b of claims.slice(i + 1)) {
        const kept = this.keeper?.link(node, claims.length > 2 ? { id: node.id } : idKept(node.id, own?.thing.id), true, edges);
        const extra = own?.thing.extra === undefined ? kept : [...own.thing.extra, ...(kept ?? [])];
        this.draft.contradiction(thing?.id ?? node.id, [a, b], { ...thing, ...(extra !== undefined && { extra }) }, node.index);
      }
    }
    this.made[node.index] = contradictionKey(node.id);
    for (const edge of edges) this.used[edge] = true;
  }

  /** The essay that says all that an inference connects; of several the first. */
  private essayOf({ index }: Scheme, target: GraphNode): string | undefined {
    const { joints, read } = this;
    const concluding = read.saidBy[target.index] ?? NO_ESSAYS;
    let common: readonly string[] | undefined;
    for (let edge = joints.into(index); edge !== NONE; edge = joints.into(index, edge)) {
      const premise = read.saidBy[joints.from[edge] ?? NONE];
      if (premise !== undefined) common = shared(common ?? shared(premise, concluding), premise);
    }
    return common?.[0];
  }

  private collectUnread(): void {
    const { draft, graph: { nodes, edges }, unread } = this;
    for (const node of this.nodes) {
      if (this.made[node.index] !== undefined) continue;
      unread.nodes.push(node);
      if (node.kind === 'other') draft.report('warning', 'unknown-scheme', say(str`"${quotable(node.id)}" says neither that something supports something nor that it attacks it`), say('it is kept, but not shown'), node.index);
      else draft.report('error', 'dangling', say(str`"${quotable(node.id)}" has an end that is not there, or leads back to itself`), say('draw edges from a claim to it and from it to another'), node.index);
    }
    for (let edge = 0; edge < this.used.length; edge += 1) {
      if (this.used[edge] === true) continue;
      unread.edges.push(edge);
      const missing = [edges.sources[edge] ?? '', edges.targets[edge] ?? ''].find((end) => !nodes.has(end));
      if (missing !== undefined) draft.report('error', 'dangling-id', say(str`an edge has an end that is not there ("${quotable(missing)}")`), say('mend its source and target'), this.placeOf(edge));
    }
  }

  /** Of the nodes that are called so; NONE where nothing is. */
  private placesOf(ids: readonly string[]): number[] {
    return ids.map((id) => this.graph.nodes.get(id)?.index ?? NONE);
  }

  private placeOf(edge: number): string {
    return jsonPointer(['edges', this.graph.edges.at(edge)]);
  }
}

type LinkKind = 'inference' | 'support' | 'rebuttal';

const NO_ESSAYS: readonly string[] = [];

/** In the order of the first. */
function shared(essays: readonly string[], others: readonly string[]): readonly string[] {
  return essays === others ? essays : essays.filter((essay) => others.includes(essay));
}

/** An inference draws a claim; what supports a step is a support. */
function kindOf({ kind }: Scheme, own: OwnLink | undefined, isToClaim: boolean): LinkKind | undefined {
  if (own?.kind === 'support' || own?.kind === 'rebuttal' || (own?.kind === 'inference' && isToClaim)) return own.kind;
  if (kind === 'attack') return 'rebuttal';
  if (kind === 'support') return isToClaim ? 'inference' : 'support';
  return undefined;
}
