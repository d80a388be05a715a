/** Where the parts of a file gather while it is written. */
import { idAt, pairKey, type Json } from '../../json.ts';
import type { KeptNode } from '../kept.ts';
import { OWN, typeOf } from '../nodeset.ts';
import { withOwn } from '../own-fields.ts';
import type { OutEdge, OutNode } from './aif-document.ts';
import type { WrittenId, WrittenIds } from './ids.ts';

export class Page {
  readonly nodes = new Map<string, OutNode>();
  readonly fulfilments: Json[] = [];
  /** Nodes whose scheme is another than the file's. */
  readonly reschemed = new Set<string>();
  /** Edges that must be there, and further ones between things of the debate that may. */
  private readonly required = new Map<string, OutEdge>();
  private readonly tolerated = new Set<string>();
  private readonly claims = new Set<string>();
  private readonly links = new Set<string>();
  private readonly acts = new Set<string>();

  constructor(readonly ids: WrittenIds) {}

  has(id: WrittenId): boolean {
    return this.nodes.has(String(id));
  }

  /** A node that the file has not had. */
  node(type: string, text: string, more: Json = {}, own: Json = {}): WrittenId {
    const id = this.ids.fresh();
    this.nodes.set(String(id), { id, type, isNew: true, json: withOwn({ nodeID: id, text, type, ...more }, OWN, own) });
    return id;
  }

  /** A node as the file had it, but for what has changed; undefined if it is not of that type, or another has its place. */
  keptNode({ set, id: rawId, raw }: KeptNode, types: readonly string[], changes: Json = {}, own: Json = {}): WrittenId | undefined {
    const id = this.ids.of(set, rawId);
    const type = typeOf(raw);
    if (id === undefined || !types.includes(type) || idAt(raw, 'nodeID') !== rawId) return undefined;
    const there = this.nodes.get(String(id));
    if (there !== undefined) return there.type === type ? id : undefined;
    const json = withOwn({ ...raw, ...(String(id) === rawId ? {} : { nodeID: id }), ...changes }, OWN, own);
    this.nodes.set(String(id), { id, type, isNew: false, json });
    return id;
  }

  isClaim(id: WrittenId): void {
    this.claims.add(String(id));
  }

  isLink(id: WrittenId): void {
    this.links.add(String(id));
  }

  hasLink(id: WrittenId): boolean {
    return this.links.has(String(id));
  }

  isAct(id: WrittenId): void {
    this.acts.add(String(id));
  }

  edge(from: WrittenId, to: WrittenId): void {
    this.required.set(edgeKey(from, to), { from, to });
  }

  /** Those that the debate needs, whether or not the file has them. */
  newEdges(): OutEdge[] {
    return [...this.required.values()];
  }

  tolerate(from: WrittenId, to: WrittenId): void {
    this.tolerated.add(edgeKey(from, to));
  }

  /** Whether an edge of the file still says what the debate says, if the debate says anything of such edges. */
  isStillTrue(from: WrittenId, to: WrittenId): boolean {
    const [start, end] = [String(from), String(to)];
    const isThing = (id: string): boolean => this.claims.has(id) || this.links.has(id);
    const concerns = (this.links.has(start) && isThing(end)) || (this.links.has(end) && isThing(start)) || (this.acts.has(start) && isThing(end));
    return !concerns || start === end || this.required.has(edgeKey(from, to)) || this.tolerated.has(edgeKey(from, to));
  }

  /** Those that the file has, and those that it lacks. */
  edges(raw: readonly OutEdge[]): OutEdge[] {
    const there = new Set(raw.map(({ from, to }) => edgeKey(from, to)));
    return [...raw, ...[...this.required].flatMap(([key, edge]) => (there.has(key) ? [] : [edge]))];
  }
}

function edgeKey(from: WrittenId, to: WrittenId): string {
  return pairKey(String(from), String(to));
}
