/** What lies beneath a claim or a step, put out of sight (SPEC.md, Q26 and Q27). */
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { append } from '../model/lists.ts';
import { perGraph } from '../model/per-graph.ts';
import type { Inference, Rebuttal, Support } from '../model/schema.ts';

/**
 * The claims that are out of sight.
 *
 * @param shown what would be seen if nothing were folded
 * @param folded claims and inferences, in the order in which they were folded
 */
export function foldedAway(g: DebateGraph, shown: ReadonlySet<string>, folded: Iterable<string>): ReadonlySet<string> {
  const away = new Set<string>();
  const cut = new Set<string>();
  const { theses } = hangingIn(g);
  for (const root of folded) {
    const at = g.inferences.get(root)?.conclusion ?? root;
    // Under what is out of sight itself nothing is folded: in a circle two folds would take each other away.
    if (!shown.has(at) || away.has(at)) continue;
    cut.add(root);
    const beneath = beneathRoot(g, root, at);
    const canGo = (id: string): boolean => beneath.all.has(id) && !theses.has(id);
    if (![...shown].some((id) => !away.has(id) && canGo(id))) continue;
    // Grows while it is gone through.
    const staying = new Set([...shown].filter((id) => !away.has(id) && !canGo(id)));
    for (const id of staying) {
      const { grounds, others } = hanging(g, id, cut);
      for (const ground of grounds) staying.add(ground);
      // Whose place is in the argument that goes is not held by speaking against something that stays.
      for (const other of others) if (!beneath.grounds.has(other)) staying.add(other);
    }
    for (const id of shown) if (canGo(id) && !staying.has(id)) away.add(id);
  }
  return away;
}

interface Hanging {
  readonly grounds: readonly string[];
  /** What speaks against it, and what is directed at the steps to it. */
  readonly others: readonly string[];
}

/** All that lies under the root, and what of it does so as a ground. */
function beneathRoot(g: DebateGraph, root: string, at: string): { readonly all: ReadonlySet<string>; readonly grounds: ReadonlySet<string> } {
  const { stepsTo } = hangingIn(g);
  const inference = g.inferences.get(root);
  const first = throughSteps(g, inference === undefined ? (stepsTo.get(at) ?? []) : [inference]);
  const grounds = new Set(first.grounds);
  const all = new Set([...first.grounds, ...first.others]);
  all.delete(at);
  // Grows while it is gone through.
  for (const id of all) {
    const under = hanging(g, id, NOTHING);
    for (const ground of under.grounds) grounds.add(ground);
    for (const next of [...under.grounds, ...under.others]) if (next !== at) all.add(next);
  }
  return { all, grounds };
}

const NOTHING: ReadonlySet<string> = new Set();

/** What lies under a claim at once, but for what is folded. */
function hanging(g: DebateGraph, claim: string, folded: ReadonlySet<string>): Hanging {
  const { stepsTo, directedAt } = hangingIn(g);
  const steps = folded.has(claim) ? [] : (stepsTo.get(claim) ?? []).filter(({ id }) => !folded.has(id));
  const { grounds, others } = throughSteps(g, steps);
  return { grounds, others: [...(directedAt.get(claim) ?? []), ...others] };
}

function throughSteps(g: DebateGraph, steps: readonly (Inference | Support)[]): Hanging {
  const { directedAt } = hangingIn(g);
  return {
    grounds: steps.flatMap((step) => ('premises' in step ? step.premises : sourcesOf(step))),
    others: steps.flatMap(({ id }) => directedAt.get(id) ?? []),
  };
}

const hangingIn = perGraph(({ debate, claims }) => {
  const stepsTo = new Map<string, (Inference | Support)[]>();
  const relationsAt = new Map<string, (Support | Rebuttal)[]>();
  for (const inference of debate.inferences) append(stepsTo, inference.conclusion, inference);
  for (const support of debate.supports) {
    if (claims.has(support.to)) append(stepsTo, support.to, support);
    else append(relationsAt, support.to, support);
  }
  for (const rebuttal of debate.rebuttals) append(relationsAt, rebuttal.to, rebuttal);
  /** The claims that make what is directed there, and what is directed at that, and so on. */
  const directedAt = new Map<string, readonly string[]>();
  for (const [target, direct] of relationsAt) {
    const relations = new Set(direct);
    for (const { id } of relations) for (const next of relationsAt.get(id) ?? []) relations.add(next);
    directedAt.set(target, [...relations].flatMap((relation) => sourcesOf(relation)));
  }
  const theses = new Set(debate.claims.filter(({ occurrences }) => occurrences.some(({ role }) => role === 'thesis')).map(({ id }) => id));
  return { stepsTo, directedAt, theses };
});
