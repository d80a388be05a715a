/** What the files of a debate hold besides the debate, as far as what it hangs on is still there. */
import type { Debate } from '../../../model/schema.ts';
import { idAt, isJson, listAt, pairKey, textAt, type Json } from '../../json.ts';
import { keptActs, keptNodes, keptNodesets, type KeptNode, type KeptPerson } from '../kept.ts';
import { typeOf, type Shape } from '../nodeset.ts';
import type { OutEdge } from './aif-document.ts';
import type { WrittenIds } from './ids.ts';
import type { Page } from './page.ts';
import { survivors, type KeptEdge, type LooseNode } from './survivors.ts';

export class KeptNodesets {
  readonly sets: readonly { readonly name: string; readonly json: Json }[];
  private readonly loose: LooseNode[] = [];
  private readonly byId = new Map<string, Json>();
  /** Written ids of nodes that are named in a file and are not there: nothing else may be called so, or what is said of them would be said of it. */
  private readonly missing = new Set<string>();

  constructor(
    debate: Debate,
    private readonly ids: WrittenIds,
  ) {
    this.sets = keptNodesets(debate).map((json) => ({ name: textAt(json, 'set') ?? '', json }));
    for (const node of keptOnThings(debate)) ids.keep(node.set, node.id, node.raw['nodeID']);
    for (const { name, json } of this.sets) for (const raw of listAt(json, 'nodes')) this.node(name, raw);
    // Only now, for what is there comes first.
    for (const { name, json } of this.sets) for (const id of idsNamedIn(json)) this.reserve(name, id);
  }

  get shape(): Shape {
    return this.sets.length > 0 && this.sets.every(({ json }) => json['shape'] === 'aifdb') ? 'aifdb' : 'xaif';
  }

  /** An L-node of a file. */
  locution(set: string, id: string): Json | undefined {
    return this.byId.get(pairKey(set, id));
  }

  /** The persons whom locutions name. */
  mentioned(): KeptPerson[] {
    return this.sets.flatMap(({ name, json }) =>
      listAt(json, 'locutions').flatMap((entry): KeptPerson[] => {
        const id = isJson(entry) ? idAt(entry, 'personID') : undefined;
        return id === undefined ? [] : [{ set: name, id }];
      }),
    );
  }

  /** Puts on the page what still makes sense there, and gives the edges that do. */
  write(page: Page): OutEdge[] {
    const edges = this.sets.flatMap(({ name, json }) => listAt(json, 'edges').flatMap((raw) => (isJson(raw) ? [this.edge(name, raw)] : [])));
    const alive = survivors(this.loose, [...edges, ...page.newEdges()], (id) => page.nodes.get(String(id))?.type);
    for (const { id, type, raw } of this.loose) if (alive.has(String(id))) page.keptNode(raw, [type]);
    return edges.flatMap(({ from, to, raw }) =>
      from !== undefined && to !== undefined && page.has(from) && page.has(to) && page.isStillTrue(from, to) ? [{ from, to, raw }] : [],
    );
  }

  /** What made no sense in the files. */
  oddNodes(): unknown[] {
    return this.sets.flatMap(({ json }) => oddIn(json, 'nodes'));
  }

  oddEdges(): unknown[] {
    return this.sets.flatMap(({ name, json }) => oddIn(json, 'edges').map((raw) => (isJson(raw) ? this.edge(name, raw).raw : raw)));
  }

  /** Entries that name a node, of those that are still there. */
  entries(key: string, page: Page, change: (entry: Json, set: string) => Json = (entry) => entry): unknown[] {
    return this.sets.flatMap(({ name, json }) =>
      listAt(json, key).flatMap((entry): unknown[] => {
        const node = isJson(entry) ? idAt(entry, 'nodeID') : undefined;
        if (!isJson(entry) || node === undefined) return [entry];
        const id = this.ids.of(name, node);
        if (id === undefined) return [entry];
        return page.has(id) || this.missing.has(String(id)) ? [change(String(id) === node ? entry : { ...entry, nodeID: id }, name)] : [];
      }),
    );
  }

  private node(set: string, raw: unknown): void {
    const id = isJson(raw) ? idAt(raw, 'nodeID') : undefined;
    if (!isJson(raw) || id === undefined || this.byId.has(pairKey(set, id))) return;
    this.ids.keep(set, id, raw['nodeID']);
    this.byId.set(pairKey(set, id), raw);
    const written = this.ids.of(set, id);
    if (written !== undefined) this.loose.push({ id: written, type: typeOf(raw), raw: { set, id, raw } });
  }

  private reserve(set: string, id: string): void {
    if (this.ids.of(set, id) !== undefined) return;
    this.ids.keep(set, id, id);
    this.missing.add(String(this.ids.of(set, id)));
  }

  /** An end is missing if what it was is not in the debate any more. */
  private edge(set: string, raw: Json): KeptEdge {
    const ends = [idAt(raw, 'fromID'), idAt(raw, 'toID')];
    const [from, to] = ends.map((id) => (id === undefined ? undefined : this.ids.of(set, id)));
    const renamed = { ...(from !== undefined && String(from) !== ends[0] && { fromID: from }), ...(to !== undefined && String(to) !== ends[1] && { toID: to }) };
    return { from, to, raw: Object.keys(renamed).length === 0 ? raw : { ...raw, ...renamed } };
  }
}

function oddIn({ odd }: Json, key: 'nodes' | 'edges'): readonly unknown[] {
  return isJson(odd) ? listAt(odd, key) : [];
}

/** Of nodes, wherever it is not said that they are nodes. */
function idsNamedIn(json: Json): string[] {
  const ends = oddIn(json, 'edges').filter(isJson).flatMap((edge) => [idAt(edge, 'fromID'), idAt(edge, 'toID')]);
  const entries = ['locutions', 'schemefulfillments'].flatMap((key) => listAt(json, key)).filter(isJson);
  return [...ends, ...entries.map((entry) => idAt(entry, 'nodeID'))].filter((id) => id !== undefined);
}

function keptOnThings({ claims, inferences, supports, rebuttals, contradictions }: Debate): KeptNode[] {
  const things = [...claims, ...inferences, ...supports, ...rebuttals, ...contradictions];
  return [...things.flatMap(keptNodes), ...[...things, ...claims.flatMap(({ occurrences }) => occurrences)].flatMap(keptActs)];
}
