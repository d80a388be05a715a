/** What the files of a debate hold besides the debate, as far as what it hangs on is still there. */
import type { Debate } from '../../../model/schema.ts';
import { idAt, isJson, listAt, pairKey, textAt, type Json } from '../json.ts';
import { keptActs, keptNodes, keptNodesets, type KeptNode } from '../kept.ts';
import type { Shape } from '../nodeset.ts';
import type { OutEdge } from './aif-document.ts';
import type { WrittenId, WrittenIds } from './ids.ts';
import type { Page } from './page.ts';

interface LooseNode {
  readonly set: string;
  readonly id: WrittenId;
  readonly type: string;
  readonly raw: KeptNode;
}

export class KeptNodesets {
  readonly sets: readonly { readonly name: string; readonly json: Json }[];
  private readonly loose: LooseNode[] = [];
  private readonly byId = new Map<string, Json>();
  private readonly odd: { readonly nodes: unknown[]; readonly edges: unknown[] } = { nodes: [], edges: [] };

  constructor(
    debate: Debate,
    private readonly ids: WrittenIds,
  ) {
    this.sets = keptNodesets(debate).map((json) => ({ name: textAt(json, 'set') ?? '', json }));
    for (const node of keptOnThings(debate)) ids.keep(node.set, node.id, node.raw['nodeID']);
    for (const { name, json } of this.sets) for (const raw of listAt(json, 'nodes')) this.node(name, raw);
  }

  get shape(): Shape {
    return this.sets.length > 0 && this.sets.every(({ json }) => json['shape'] === 'aifdb') ? 'aifdb' : 'xaif';
  }

  /** An L-node of a file. */
  locution(set: string, id: string): Json | undefined {
    return this.byId.get(pairKey(set, id));
  }

  /** Puts on the page what still makes sense there, and gives the edges that do. */
  write(page: Page): { readonly edges: OutEdge[]; readonly odd: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] } } {
    const edges = this.sets.flatMap(({ name, json }) => listAt(json, 'edges').flatMap((raw) => this.edge(name, raw)));
    const alive = survivors(this.loose, edges, (id) => page.has(id));
    for (const { id, type, raw } of this.loose) if (alive.has(String(id))) page.keptNode(raw, type);
    return { edges: edges.filter(({ from, to }) => page.has(from) && page.has(to) && page.isStillTrue(from, to)), odd: this.odd };
  }

  /** Entries that name a node, of those that are still there. */
  entries(key: string, page: Page, change: (entry: Json, set: string) => Json = (entry) => entry): unknown[] {
    return this.sets.flatMap(({ name, json }) =>
      listAt(json, key).flatMap((entry): unknown[] => {
        const node = isJson(entry) ? idAt(entry, 'nodeID') : undefined;
        if (!isJson(entry) || node === undefined) return [entry];
        const id = this.ids.of(name, node);
        if (id === undefined) return [entry];
        return page.has(id) ? [change(String(id) === node ? entry : { ...entry, nodeID: id }, name)] : [];
      }),
    );
  }

  private node(set: string, raw: unknown): void {
    const id = isJson(raw) ? idAt(raw, 'nodeID') : undefined;
    if (!isJson(raw) || id === undefined || this.byId.has(pairKey(set, id))) {
      this.odd.nodes.push(raw);
      return;
    }
    this.ids.keep(set, id, raw['nodeID']);
    this.byId.set(pairKey(set, id), raw);
    const written = this.ids.of(set, id);
    if (written !== undefined) this.loose.push({ set, id: written, type: (textAt(raw, 'type') ?? '').toUpperCase(), raw: { set, id, raw } });
  }

  private edge(set: string, raw: unknown): OutEdge[] {
    const [from, to] = isJson(raw) ? [idAt(raw, 'fromID'), idAt(raw, 'toID')] : [];
    const [start, end] = [this.written(set, from), this.written(set, to)];
    if (!isJson(raw) || start === undefined || end === undefined) {
      this.odd.edges.push(raw);
      return [];
    }
    return [{ from: start, to: end, raw: { ...raw, ...(String(start) !== from && { fromID: start }), ...(String(end) !== to && { toID: end }) } }];
  }

  private written(set: string, id: string | undefined): WrittenId | undefined {
    return id === undefined ? undefined : this.ids.of(set, id);
  }
}

function keptOnThings({ claims, inferences, supports, rebuttals, contradictions }: Debate): KeptNode[] {
  const things = [...claims, ...inferences, ...supports, ...rebuttals, ...contradictions];
  return [...things.flatMap(keptNodes), ...[...things, ...claims.flatMap(({ occurrences }) => occurrences)].flatMap(keptActs)];
}

/**
 * The nodes that are left when what they were about is gone: a transition, an act or a rephrase needs something before and after
 * it if it had; words need an act if they had one.
 */
function survivors(loose: readonly LooseNode[], edges: readonly OutEdge[], isThere: (id: WrittenId) => boolean): ReadonlySet<string> {
  const alive = new Map(loose.map((node) => [String(node.id), node]));
  const ways = new Map(loose.map(({ id }) => [String(id), { before: new Set<string>(), after: new Set<string>(), had: { before: 0, after: 0 } }]));
  const isAlive = (id: WrittenId): boolean => alive.has(String(id)) || isThere(id);
  const gone: string[] = [];
  for (const { from, to } of edges) {
    const [start, end] = [ways.get(String(from)), ways.get(String(to))];
    // Where words lead to, besides what is done with them, makes no difference to them.
    const isSpeech = alive.get(String(from))?.type === 'L';
    if (start !== undefined && (!isSpeech || alive.get(String(to))?.type !== 'TA')) {
      start.had.after += 1;
      if (isAlive(to)) start.after.add(String(to));
    }
    if (end !== undefined) {
      end.had.before += 1;
      if (isAlive(from)) end.before.add(String(from));
    }
  }
  const isLost = (id: string): boolean => {
    const way = ways.get(id);
    const needsBefore = alive.get(id)?.type !== 'L';
    return way !== undefined && ((way.had.after > 0 && way.after.size === 0) || (needsBefore && way.had.before > 0 && way.before.size === 0));
  };
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of edges) for (const [a, b] of [[from, to], [to, from]] as const) push(neighbours, String(a), String(b));
  for (const id of alive.keys()) if (isLost(id)) gone.push(id);
  for (let id = gone.pop(); id !== undefined; id = gone.pop()) {
    if (!alive.delete(id)) continue;
    for (const other of neighbours.get(id) ?? []) {
      ways.get(other)?.before.delete(id);
      ways.get(other)?.after.delete(id);
      if (alive.has(other) && isLost(other)) gone.push(other);
    }
  }
  return new Set(alive.keys());
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key) ?? [];
  list.push(value);
  map.set(key, list);
}
