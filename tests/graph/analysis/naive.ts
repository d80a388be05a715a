/** What authors hold and what stands, by the rules read word for word and without a thought for speed; shares no code with the analyses. */
import type { Debate, Inference, Occurrence } from '../../../graph/model/schema.ts';

export const commits = (stance: string): boolean => stance === 'asserts' || stance === 'concedes';

export const voicings = (debate: Debate, essay: string, claim: string): Occurrence[] =>
  debate.claims.find((c) => c.id === claim)?.occurrences.filter((o) => o.essay === essay) ?? [];

/** C2 */
export const ownInferences = (debate: Debate, essay: string): Inference[] =>
  debate.inferences.filter((i) => i.essay === essay && commits(i.stance));

/** C3 */
export function holds(debate: Debate, essay: string, claim: string): boolean {
  const used = ownInferences(debate, essay).some((i) => i.conclusion === claim || i.premises.includes(claim));
  return used || voicings(debate, essay, claim).some((o) => commits(o.stance));
}

export const essaysOf = (debate: Debate, author: string): string[] => debate.essays.filter((e) => e.author === author).map((e) => e.id);

export const thesesIn = (debate: Debate, essay: string): string[] =>
  debate.claims.map((c) => c.id).filter((id) => voicings(debate, essay, id).some((o) => o.role === 'thesis'));

/** D1 */
export const standsAlone = (debate: Debate, essay: string, claim: string): boolean =>
  holds(debate, essay, claim) && !ownInferences(debate, essay).some((i) => i.conclusion === claim);

export interface Rules {
  readonly inferences: readonly Inference[];
  /** Stand whatever leads to them. */
  readonly given: readonly string[];
  /** Do not stand, unless they are given. */
  readonly barred?: readonly string[];
  /** Inferences that are not taken. */
  readonly cut?: readonly string[];
}

/** Whatever the rules let stand, until they let nothing more stand (D2, D3). */
export function closure({ inferences, given, barred = [], cut = [] }: Rules): string[] {
  const stands = [...given];
  for (;;) {
    const next = inferences.find(
      (i) => !stands.includes(i.conclusion) && !barred.includes(i.conclusion) && !cut.includes(i.id) && i.premises.every((p) => stands.includes(p)),
    );
    if (next === undefined) return stands;
    stands.push(next.conclusion);
  }
}

/** What stands in an essay if some claims are given to its author and others taken away (D1–D4). */
export function standingIn(debate: Debate, essay: string, { given = [], taken = [] }: { readonly given?: readonly string[]; readonly taken?: readonly string[] } = {}): string[] {
  const alone = debate.claims.map((c) => c.id).filter((id) => standsAlone(debate, essay, id));
  const granted = given.filter((id) => holds(debate, essay, id));
  return closure({
    inferences: ownInferences(debate, essay),
    given: [...alone, ...granted].filter((id) => !taken.includes(id)),
    barred: taken,
  });
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** From each premise of a step of the essay (A1–A3) to its conclusion. */
function linksIn(debate: Debate, essay: string): Link[] {
  const own = ownInferences(debate, essay);
  const lent = debate.supports.filter(
    (s) => (s.essay === essay || s.essay === null) && [s.from, ...(s.with ?? [])].every((id) => holds(debate, essay, id)),
  );
  return [
    ...own.flatMap((i) => i.premises.map((from) => ({ from, to: i.conclusion }))),
    ...lent.flatMap((s) => {
      const to = holds(debate, essay, s.to) ? s.to : own.find((i) => i.id === s.to)?.conclusion;
      return to === undefined ? [] : [s.from, ...(s.with ?? [])].map((from) => ({ from, to }));
    }),
  ];
}

/** Steps from a claim to the nearest thesis of the essay: one more than from the nearest claim after it (R2). */
export function stepsToThesis(debate: Debate, essay: string, claim: string, met: readonly string[] = []): number {
  if (!holds(debate, essay, claim)) return Infinity;
  if (thesesIn(debate, essay).includes(claim)) return 0;
  const next = linksIn(debate, essay).filter(({ from, to }) => from === claim && !met.includes(to));
  return 1 + Math.min(Infinity, ...next.map(({ to }) => stepsToThesis(debate, essay, to, [...met, claim])));
}

/** The claims that steps of the essay lead to from one that its author holds, and that claim. */
export function reachedIn(debate: Debate, essay: string, claim: string): string[] {
  if (!holds(debate, essay, claim)) return [];
  const links = linksIn(debate, essay);
  const reached = [claim];
  for (const id of reached) for (const link of links) if (link.from === id && !reached.includes(link.to)) reached.push(link.to);
  return reached;
}

/** For a claim, the others that are drawn as contradicting it. */
export const opposites = (debate: Debate, claim: string): string[] =>
  debate.contradictions.flatMap(({ claims: [a, b] }) => (a === claim ? [b] : b === claim ? [a] : []));

export function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((all, item) => [...all, ...all.map((subset) => [...subset, item])], [[]]);
}
