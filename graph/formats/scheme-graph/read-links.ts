import { isEmpty, textAt } from '../json.ts';
import { quote } from '../../model/quote.ts';
import { contradictionKey, ownLink, type OwnLink } from './own-fields.ts';
import type { Draft } from '../draft.ts';
import { idKept, keptAs } from './kept.ts';
import { KEPT, type GraphEdge, type GraphNode, type Scheme, type SchemeGraph } from './scheme-graph.ts';

/** Of so many claims that oppose one another each pair is a contradiction; more are drawn by nobody but to break readers. */
const MOST_OPPOSED = 20;

/** Where the claims of a graph are in the draft, and by which essays they are said. */
export interface ReadClaims {
  /** Ids of claims by those of atoms. */
  readonly claims: ReadonlyMap<string, string>;
  /** Essays by ids of claims. */
  readonly saidBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Inferences, supports, rebuttals and contradictions of what schemes and edges say. */
export class LinkReader {
  /** Things of the debate by what the file calls them: claims, and the first link of each scheme. */
  readonly made: Map<string, string>;
  /** Nodes and edges of which nothing could be made. */
  readonly unread: { nodes: GraphNode[]; edges: GraphEdge[] } = { nodes: [], edges: [] };
  /** Inferences of which the file does not tell the stance. */
  readonly open = new Set<string>();
  private readonly nodes: ReadonlyMap<string, GraphNode>;
  private readonly edgesTo = new Map<string, GraphEdge[]>();
  private readonly edgesFrom = new Map<string, GraphEdge[]>();
  private readonly used = new Set<GraphEdge>();

  constructor(
    private readonly draft: Draft,
    private readonly format: string,
    private readonly graph: SchemeGraph,
    private readonly read: ReadClaims,
  ) {
    this.made = new Map(read.claims);
    this.nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    for (const edge of graph.edges) {
      push(this.edgesTo, edge.target, edge);
      push(this.edgesFrom, edge.source, edge);
    }
  }

  /** @param step called for each claim and each scheme to which something may lead */
  readAll(step: () => void): void {
    for (const node of this.graph.nodes) if (node.kind === 'attack') this.readContradictions(node);
    // Targets before what is directed at them; the list grows while it is gone through.
    const reached = [...this.read.claims.keys()];
    for (const target of reached) {
      step();
      for (const edge of this.edgesTo.get(target) ?? []) {
        const source = this.nodes.get(edge.source);
        if (source === undefined || this.used.has(edge)) continue;
        const isNew = !this.made.has(source.id);
        if (source.kind === 'atom') this.readDirect(edge);
        else if (this.readLink(source, edge) && isNew) reached.push(source.id);
      }
    }
    this.collectUnread();
  }

  /** An edge from one atom to another, as some tools draw it. What leads to a scheme is read with the scheme. */
  private readDirect(edge: GraphEdge): void {
    const from = this.read.claims.get(edge.source);
    const to = this.read.claims.get(edge.target);
    if (from === undefined || to === undefined) return;
    this.used.add(edge);
    this.draft.support(textAt(edge.kept, 'id') ?? '', { from: [from], to, extra: keptAs(this.format, KEPT.direct, stored(edge)) }, edge.place);
  }

  /** False if nothing could be made of the scheme. */
  private readLink(node: Scheme, edge: GraphEdge): boolean {
    const incoming = (this.edgesTo.get(node.id) ?? []).filter(({ source }) => this.read.claims.has(source));
    const from = incoming.map(({ source }) => this.read.claims.get(source) ?? '');
    const to = this.made.get(edge.target) ?? '';
    const own = ownLink(node.own);
    const kind = kindOf(node, own, this.read.claims.has(edge.target));
    if (kind === undefined || from.every((source) => source === to)) return false;
    const first = this.made.get(node.id);
    const edges = [...incoming, ...(this.edgesFrom.get(node.id) ?? []).filter(({ target }) => target === edge.target)];
    for (const one of edges) this.used.add(one);
    const scheme = kind === 'inference' || node.scheme === undefined ? {} : { scheme: node.scheme };
    const fields = { ...node.kept, ...scheme, ...(first === undefined ? idKept(node.id, own?.thing.id) : { id: node.id }) };
    const extra = [
      ...keptAs(this.format, KEPT.thing, fields),
      ...keptAs(this.format, KEPT.edges, edges.filter(hasFields).map(stored)),
    ];
    const id = this.add(node, own, kind, from, to, extra);
    if (first === undefined) this.made.set(node.id, id);
    return true;
  }

  private add(node: Scheme, own: OwnLink | undefined, kind: 'inference' | 'support' | 'rebuttal', from: readonly string[], to: string, kept: ReturnType<typeof keptAs>): string {
    const extra = [...(own?.thing.extra ?? []), ...kept];
    const id = own?.thing.id ?? node.id;
    const essay = kind === 'inference' ? this.essayOf([...from, to]) : undefined;
    if (own?.kind === 'inference') return this.draft.inference(id, { ...own.thing, premises: from, conclusion: to, extra }, node.place);
    if (essay !== undefined) {
      const inference = this.draft.inference(id, { essay, premises: from, conclusion: to, scheme: node.scheme, extra }, node.place);
      this.open.add(inference);
      return inference;
    }
    const relation = { from, to, extra, ...(own?.kind === kind && 'essay' in own.thing && { essay: own.thing.essay }), ...(own?.kind === 'support' && own.thing.case === true && { case: true }) };
    return kind === 'rebuttal' ? this.draft.rebuttal(id, relation, node.place) : this.draft.support(id, relation, node.place);
  }

  /** Claims of which each is directed at the other, or that one attack leads to without coming from anywhere. */
  private readContradictions(node: Scheme): void {
    const incoming = this.edgesTo.get(node.id) ?? [];
    const outgoing = this.edgesFrom.get(node.id) ?? [];
    const ends = [...new Set(outgoing.map(({ target }) => target))];
    const isMutual = incoming.length === 0 || (ends.length === 2 && incoming.every(({ source }) => ends.includes(source)) && new Set(incoming.map(({ source }) => source)).size === 2);
    const claims = ends.flatMap((end) => this.read.claims.get(end) ?? []);
    if (!isMutual || ends.length < 2 || ends.length > MOST_OPPOSED || claims.length < ends.length) return;
    const own = ownLink(node.own);
    const pairs = claims.flatMap((a, i) => claims.slice(i + 1).map((b) => [a, b] as const));
    for (const pair of pairs) {
      const scheme = node.scheme === undefined ? {} : { scheme: node.scheme };
      const fields = { ...node.kept, ...scheme, ...(pairs.length > 1 ? { id: node.id } : idKept(node.id, own?.thing.id)) };
      const kept = [...keptAs(this.format, KEPT.thing, fields), ...keptAs(this.format, KEPT.edges, [...incoming, ...outgoing].filter(hasFields).map(stored))];
      const thing = own?.kind === 'contradiction' ? own.thing : { id: node.id };
      this.draft.contradiction(thing.id, [pair[0], pair[1]], { ...thing, extra: [...(own?.thing.extra ?? []), ...kept] }, node.place);
    }
    this.made.set(node.id, contradictionKey(node.id));
    for (const edge of [...incoming, ...outgoing]) this.used.add(edge);
  }

  /** The essay that says all of them; of several the first. */
  private essayOf(claims: readonly string[]): string | undefined {
    const [first = new Set<string>(), ...others] = claims.map((claim) => this.read.saidBy.get(claim) ?? new Set<string>());
    return [...first].find((essay) => others.every((set) => set.has(essay)));
  }

  private collectUnread(): void {
    for (const node of this.graph.nodes) {
      if (this.made.has(node.id)) continue;
      this.unread.nodes.push(node);
      if (node.kind === 'other') this.draft.report('warning', 'unknown-scheme', `${quote(node.id)} says neither that something supports something nor that it attacks it`, 'it is kept, but not shown', node.place);
      else this.draft.report('error', 'dangling', `${quote(node.id)} has an end that is not there, or leads back to itself`, 'draw edges from a claim to it and from it to another', node.place);
    }
    for (const edge of this.graph.edges) {
      if (this.used.has(edge)) continue;
      this.unread.edges.push(edge);
      const missing = [edge.source, edge.target].find((end) => !this.nodes.has(end));
      if (missing !== undefined) this.draft.report('error', 'dangling-id', `an edge has an end that is not there (${quote(missing)})`, 'mend its source and target', edge.place);
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

function hasFields({ kept }: GraphEdge): boolean {
  return !isEmpty(kept);
}

function stored({ source, target, kept }: GraphEdge): { source: string; target: string; fields: GraphEdge['kept'] } {
  return { source, target, fields: kept };
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
