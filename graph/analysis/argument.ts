/** The argument of one essay: what its author holds and the steps by which it leads to the theses (SPEC.md, A1–A4). */
import { contentsOf, supportsBetweenEssays } from '../model/by-essay.ts';
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { perEssay } from '../model/per-graph.ts';
import type { Essay, Support } from '../model/schema.ts';
import { heldClaims, ownInferences, thesesOf } from './commitment.ts';
import type { Step } from './steps.ts';

/** What an author holds in an essay, and the steps from there to the theses. */
export interface Argument {
  readonly essay: Essay;
  /** In the order of the debate. */
  readonly held: ReadonlySet<string>;
  readonly theses: readonly string[];
  readonly steps: readonly Step[];
}

/** The argument of one essay. */
export const argumentOf = perEssay((g, essay): Argument => {
  const held = heldClaims(g, essay);
  const own = ownInferences(g, essay);
  const ownIds = new Set(own.map((i) => i.id));
  const steps: Step[] = own.map(({ id, premises, conclusion }) => ({ id, premises, conclusion, derives: true }));
  for (const support of supportsFor(g, essay, held)) {
    const { id, to } = support;
    const premises = sourcesOf(support);
    if (!premises.every((source) => held.has(source))) continue;
    const conclusion = held.has(to) ? to : ownIds.has(to) ? g.inferences.get(to)?.conclusion : undefined;
    if (conclusion !== undefined) steps.push({ id, premises, conclusion, derives: false });
  }
  return { essay, held, theses: thesesOf(g, essay).map((c) => c.id), steps };
});

/** The supports that the essay lends, then those of no essay that something held makes. */
function supportsFor(g: DebateGraph, essay: Essay, held: ReadonlySet<string>): Support[] {
  const between = supportsBetweenEssays(g);
  return [...contentsOf(g, essay).supports, ...[...held].flatMap((id) => between.get(id) ?? [])];
}

/** The arguments of all essays, in the order of the debate. */
export function argumentsOf(g: DebateGraph): Argument[] {
  return g.debate.essays.map((essay) => argumentOf(g, essay));
}
