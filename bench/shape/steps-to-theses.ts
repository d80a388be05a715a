/** How far claims are from what they are for. */
import type { Debate } from '../../graph/model/schema.ts';

/** For each essay, the claims from which a way of its inferences and supports leads to one of its theses, with the steps of the shortest. */
export function stepsToTheses({ essays, claims, inferences, supports }: Debate): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const grounds = new Map(essays.map(({ id }) => [id, new Map<string, string[]>()]));
  const lead = (essay: string, from: readonly string[], to: string): void => {
    const there = grounds.get(essay)?.get(to);
    if (there === undefined) grounds.get(essay)?.set(to, [...from]);
    else there.push(...from);
  };
  for (const { essay, premises, conclusion } of inferences) lead(essay, premises, conclusion);
  const conclusions = new Map(inferences.map(({ id, conclusion }) => [id, conclusion]));
  for (const { essay, from, with: others = [], to } of supports) if (essay !== null) lead(essay, [from, ...others], conclusions.get(to) ?? to);

  const theses = new Map(essays.map(({ id }) => [id, new Map<string, number>()]));
  for (const { id, occurrences } of claims) for (const { essay, role } of occurrences) if (role === 'thesis') theses.get(essay)?.set(id, 0);
  for (const [essay, steps] of theses) {
    // A map hands over what is put into it while it is gone through.
    for (const [claim, length] of steps) {
      for (const ground of grounds.get(essay)?.get(claim) ?? []) if (!steps.has(ground)) steps.set(ground, length + 1);
    }
  }
  return theses;
}
