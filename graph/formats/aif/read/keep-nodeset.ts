import type { Extra } from '../../../model/schema.ts';
import { kept } from '../kept.ts';
import type { AifParticipant, Nodeset } from '../nodeset.ts';

/** All of a nodeset that stands on no thing of the debate: transitions, rephrases, locutions, layout, the text … */
export function keptNodeset(nodeset: Nodeset, set: string, placed: ReadonlySet<string>, silent: readonly AifParticipant[]): Extra {
  const { shape, nodes, edges, raw, beside, around } = nodeset;
  return kept('nodeset', {
    set,
    shape,
    nodes: [...nodes.values()].filter(({ id }) => !placed.has(id)).map((node) => node.raw),
    edges: edges.map((edge) => edge.raw),
    odd: { nodes: raw.oddNodes, edges: raw.oddEdges },
    locutions: raw.locutions,
    schemefulfillments: raw.fulfilments,
    participants: [...silent.map((p) => p.raw), ...raw.oddParticipants],
    beside,
    around,
  });
}
