/**
 * Which side the author of an essay takes that does not say what of it the author holds: what everything leads to, what supports it, and
 * what answers objections is the author's; an objection is not. Nobody is taken to hold both sides of a conflict.
 */
import { sourcesOf } from '../model/debate-graph.ts';
import type { Contradiction, Inference, Rebuttal, Support } from '../model/schema.ts';
import { Ways } from './sides.ts';

export interface SidedClaim {
  readonly id: string;
  readonly occurrences: readonly { readonly essay: string }[];
}

/** As much of a debate as tells the sides of an essay. */
export interface EssayPart {
  readonly claims: readonly SidedClaim[];
  readonly inferences: readonly Pick<Inference, 'id' | 'essay' | 'premises' | 'conclusion'>[];
  readonly supports: readonly Support[];
  readonly rebuttals: readonly Rebuttal[];
  readonly contradictions: readonly Pick<Contradiction, 'id' | 'claims'>[];
}

/** Of each claim and inference of the essay, by its id, whether the author holds it. Where it is open, no. */
export function sidesOf(debate: EssayPart, essay: string): (id: string) => boolean {
  const ways = new Ways();
  const voiced: string[] = [];
  for (const { id, occurrences } of debate.claims) {
    if (!occurrences.some((o) => o.essay === essay)) continue;
    voiced.push(id);
    ways.add(id);
  }
  // As long as there is nothing else in the ways, what they have is voiced.
  const within = linksWithin(debate, essay, voiced, ways);
  for (const { claims: [a, b] } of debate.contradictions) if (ways.has(a) && ways.has(b)) ways.oppose(a, b);
  const own = debate.inferences.filter((inference) => inference.essay === essay);
  for (const { id, premises, conclusion } of own) ways.link(id, premises, conclusion, false);
  for (const { link, isAgainst } of within) ways.link(link.id, sourcesOf(link), link.to, isAgainst);
  const holds = ways.held(voiced);
  // Whoever draws an inference holds its premises and its conclusion.
  const undrawn = new Set<string>();
  for (const { id, premises, conclusion } of own) if (!holds(conclusion) || !premises.every(holds)) undrawn.add(id);
  return (id) => holds(id) && !undrawn.has(id);
}

interface Within {
  readonly link: Support | Rebuttal;
  readonly isAgainst: boolean;
}

/** Links from what the essay voices to what it voices. To speak against what others say is to hold it. */
function linksWithin({ inferences, supports, rebuttals }: EssayPart, essay: string, voiced: readonly string[], ways: Pick<Ways, 'has'>): Within[] {
  const byTarget = new Map<string, Within[]>();
  for (const [list, isAgainst] of [[supports, false], [rebuttals, true]] as const) {
    for (const link of list) {
      if ((link.essay ?? essay) !== essay || !sourcesOf(link).every((source) => ways.has(source))) continue;
      const links = byTarget.get(link.to);
      if (links === undefined) byTarget.set(link.to, [{ link, isAgainst }]);
      else links.push({ link, isAgainst });
    }
  }
  if (byTarget.size === 0) return [];
  const steps = inferences.flatMap((inference) => (inference.essay === essay ? [inference.id] : []));
  const within = [...voiced, ...steps].flatMap((id) => byTarget.get(id) ?? []);
  // The list grows while it is gone through.
  for (const { link } of within) within.push(...(byTarget.get(link.id) ?? []));
  return within;
}
