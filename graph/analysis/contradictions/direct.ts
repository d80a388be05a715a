/** Clashes between what authors hold or reject themselves (SPEC.md, X1–X4). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { atOnce, flatMapOf, within, type Stepwise } from '../../model/stepwise.ts';
import type { Claim, Contradiction } from '../../model/schema.ts';
import type { Clash, ClashSide, Opposition } from './clash.ts';
import { sideOf, type Stands } from './stands.ts';

/** Those drawn in the debate, then those between an author who holds a claim and one who rejects it. */
export function directClashes(g: DebateGraph, stands: Stands): Opposition[] {
  return atOnce(directClashesStepwise(g, stands));
}

/** The same in steps. */
export function* directClashesStepwise(g: DebateGraph, { holding, denying }: Stands): Stepwise<Opposition[]> {
  const holders = (id: string): ClashSide[] => holding(id).map((standing) => sideOf(g, id, standing, 'holds'));
  const drawnAs = ({ id, kind, strength, explanation, claims: [a, b] }: Contradiction): Opposition[] =>
    clashesBetween(id, holders(a), holders(b), { kind, strength, explanation, by: 'drawn', contradiction: id, derived: false });
  const deniedIn = ({ id }: Claim): Opposition[] => {
    const deniers = denying(id).map((standing) => sideOf(g, id, standing, 'rejects'));
    if (deniers.length === 0) return [];
    return clashesBetween(`rejected ${id}`, holders(id), deniers, {
      kind: 'contradictory',
      strength: 'clear',
      explanation: undefined,
      by: 'rejection',
      contradiction: undefined,
      derived: true,
    });
  };
  const drawn = yield* within(flatMapOf(g.debate.contradictions, drawnAs), 0, 0.5);
  const denied = yield* within(flatMapOf(g.debate.claims, deniedIn), 0.5, 1);
  return [...drawn, ...denied];
}

/**
 * One clash for each author who is on both sides, and one for all who oppose somebody else. One contradiction can be
 * both: two authors hold the first claim, and one of them the second as well.
 */
function clashesBetween(
  id: string,
  one: readonly ClashSide[],
  other: readonly ClashSide[],
  common: Pick<Clash, 'kind' | 'strength' | 'explanation' | 'by' | 'contradiction' | 'derived'>,
): Opposition[] {
  const clashes: Opposition[] = [];
  const add = (name: string, scope: Clash['scope'], parties: Opposition['parties']): number =>
    clashes.push({ clash: { id: name, ...common, scope, sides: parties.flat(), restatements: [] }, parties });
  const opposed = one.some((a) => other.some((b) => b.author !== a.author));
  if (opposed) add(id, 'across', [one, other]);
  for (const author of new Set(one.map((side) => side.author))) {
    const against = other.filter((side) => side.author === author);
    if (against.length === 0) continue;
    add(opposed ? `${id} within ${author}` : id, 'within', [one.filter((side) => side.author === author), against]);
  }
  return clashes;
}
