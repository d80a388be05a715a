/** Places for nodes in OVA3, which draws none without: claims at the left, then links, acts and words, one row a node. */
import { isJson, listAt, type Json } from '../../json.ts';
import type { OutEdge, OutNode } from './aif-document.ts';

const COLUMNS: ReadonlyMap<string, number> = new Map([['I', 150], ['RA', 420], ['CA', 420], ['YA', 640], ['L', 860]]);
const ROW = 90;

/** What OVA3 saves about the drawing, with what is new in it. */
export function layout(former: unknown, nodes: readonly OutNode[], edges: readonly OutEdge[]): Json {
  const ova = isJson(former) ? former : { firstname: '', surname: '', url: '' };
  const rows = new Map<number, number>();
  const lowest = Math.max(0, ...listAt(ova, 'nodes').flatMap((n) => (isJson(n) && Number.isFinite(Number(n['y'])) ? [Number(n['y'])] : [])).slice(0, 10_000));
  const fresh = nodes.filter(({ isNew }) => isNew).map(({ id, type }) => {
    const x = COLUMNS.get(type) ?? 420;
    const row = (rows.get(x) ?? 0) + 1;
    rows.set(x, row);
    return { nodeID: id, visible: true, x, y: lowest + row * ROW, timestamp: '' };
  });
  const there = new Set(nodes.map(({ id }) => String(id)));
  const isThere = (entry: unknown, ...keys: readonly string[]): boolean => !isJson(entry) || keys.every((key) => there.has(String(entry[key])));
  return {
    ...ova,
    nodes: [...listAt(ova, 'nodes').filter((entry) => isThere(entry, 'nodeID')), ...fresh],
    edges: [
      ...listAt(ova, 'edges').filter((entry) => isThere(entry, 'fromID', 'toID')),
      ...edges.filter(({ raw }) => raw === undefined).map(({ from, to }) => ({ fromID: from, toID: to, visible: true })),
    ],
  };
}
