import type { Extra } from '../../model/schema.ts';
import { isEmpty, NOTHING, type Json } from '../json.ts';
import { idKept, keptAs } from './kept.ts';
import { KEPT, type GraphEssay, type GraphNode, type GraphPerson, type SchemeGraph } from './scheme-graph.ts';

/** What is kept thing by thing of what only the format says. */
export interface Keeper {
  readonly document: () => Extra[];
  readonly person: (person: GraphPerson | GraphEssay) => Extra[];
  /** @param own id of the claim, where this program gave it one */
  readonly claim: (node: GraphNode, own: string | undefined) => Extra[];
  /**
   * @param id where the link is not called as the node is
   * @param edges by their places
   */
  readonly link: (node: GraphNode, id: Json, keepsScheme: boolean, edges: readonly number[]) => Extra[];
  /** Of an edge from one atom to another. */
  readonly direct: (edge: number) => Extra[];
  readonly unread: (nodes: readonly GraphNode[], edges: readonly number[]) => Extra[];
}

/** @param format under which things keep what only it says */
export function keeperOf({ fields, edges: { sources, targets } }: SchemeGraph, format: string): Keeper {
  const edgeJson = (edge: number): Json => ({ source: sources[edge] ?? '', target: targets[edge] ?? '', fields: fields.edge(edge) });
  return {
    document: () => keptAs(format, KEPT.document, fields.document()),
    person: ({ kept }) => keptAs(format, KEPT.thing, kept),
    claim: (node, own) => keptAs(format, KEPT.thing, { ...fields.node(node), ...idKept(node.id, own) }),
    link: (node, id, keepsScheme, edges) => {
      const scheme = keepsScheme && node.kind !== 'atom' && node.scheme !== undefined ? { scheme: node.scheme } : NOTHING;
      const told = edges.filter((edge) => !isEmpty(fields.edge(edge))).map(edgeJson);
      return [...keptAs(format, KEPT.thing, { ...fields.node(node), ...scheme, ...id }), ...keptAs(format, KEPT.edges, told)];
    },
    direct: (edge) => keptAs(format, KEPT.direct, edgeJson(edge)),
    unread: (nodes, edges) => {
      const unread = { nodes: nodes.map(({ id, raw }) => ({ id, raw })), edges: edges.map((edge) => fields.unreadEdge(edge)) };
      return nodes.length + edges.length === 0 ? [] : keptAs(format, KEPT.unread, unread);
    },
  };
}
