/** How the essays stand to one another beyond what is drawn between claims (SPEC.md, Q6). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Relation } from './relations.ts';
import { commonEssay, concernedByAny, concernedEssays } from './voicing.ts';

/** The relations between two essays of which an end is hidden. */
export interface EssayBundle {
  readonly essays: readonly [string, string];
  readonly counts: Readonly<Record<Relation['kind'], number>>;
}

/**
 * One bundle for each pair of essays that has any, in the order of the debate.
 *
 * @param hidden the relations that are not shown
 */
export function essayBundles(g: DebateGraph, hidden: readonly Relation[]): EssayBundle[] {
  const order = new Map(g.debate.essays.map(({ id }, i) => [id, i]));
  const place = (essay: string): number => order.get(essay) ?? 0;
  const bundles = new Map<string, { essays: [string, string]; counts: Record<Relation['kind'], number> }>();
  for (const relation of hidden) {
    const { kind, sources, to } = relation;
    if (commonEssay(g, relation) !== undefined) continue;
    for (const one of concernedByAny(g, sources)) {
      for (const other of concernedEssays(g, to)) {
        // Of several claims that make it, one may concern the essay at the other end.
        if (one === other) continue;
        const essays: [string, string] = place(one) < place(other) ? [one, other] : [other, one];
        const bundle = bundles.get(essays.join(' ')) ?? { essays, counts: { support: 0, rebuttal: 0, contradiction: 0 } };
        bundle.counts[kind] += 1;
        bundles.set(essays.join(' '), bundle);
      }
    }
  }
  return [...bundles.values()].toSorted(
    (a, b) => place(a.essays[0]) - place(b.essays[0]) || place(a.essays[1]) - place(b.essays[1]),
  );
}
