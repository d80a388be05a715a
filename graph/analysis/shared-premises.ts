/** Which premises do several authors rely on, and which of them serve opposite conclusions? (SPEC.md, S1–S4) */
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { append } from '../model/lists.ts';
import type { Anchor, Stance } from '../model/schema.ts';
import { argumentsOf, type Argument } from './argument.ts';
import { relianceOf, type ReliedOnPremise } from './reliance.ts';
import { consequencesOf } from './routes.ts';

/** A premise on which several authors rely. */
export interface SharedPremise {
  readonly claim: string;
  /** True if two of the authors draw conclusions from it that speak against each other. */
  readonly oppositeConclusions: boolean;
  readonly members: readonly SharedPremiseMember[];
}

/** How one of them relies on it. */
export interface SharedPremiseMember {
  readonly essay: string;
  readonly author: string;
  readonly voice: string;
  readonly stance: Stance;
  readonly anchors: readonly Anchor[];
  /** The claim on which the author relies and which is a case of the shared one; undefined if it is the shared one itself. */
  readonly through: string | undefined;
}

/** One author's use of a premise. */
interface Use {
  readonly argument: Argument;
  readonly premise: ReliedOnPremise;
}

/** Shared by most authors first, those of opposite use before the others, then in the order of the debate. */
export function sharedPremises(g: DebateGraph): SharedPremise[] {
  const uses = usesByClaim(g);
  const cases = casesByClaim(g);
  const opposed = opposites(g);
  const shared = g.debate.claims.flatMap(({ id }): SharedPremise[] => {
    const users = usersOf(id, uses, cases);
    if (new Set(users.map(({ argument }) => argument.essay.author)).size < 2) return [];
    const members = users.map(({ argument: { essay }, premise }) => ({
      essay: essay.id,
      author: essay.author,
      voice: premise.voice,
      stance: premise.stance,
      anchors: premise.anchors,
      through: premise.claim === id ? undefined : premise.claim,
    }));
    return [{ claim: id, oppositeConclusions: servesOppositeConclusions(users, opposed), members }];
  });
  return shared.toSorted(
    (a, b) => b.members.length - a.members.length || Number(b.oppositeConclusions) - Number(a.oppositeConclusions),
  );
}

function usesByClaim(g: DebateGraph): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const argument of argumentsOf(g)) {
    for (const premise of relianceOf(g, argument.essay).premises) {
      const list = uses.get(premise.claim);
      if (list) list.push({ argument, premise });
      else uses.set(premise.claim, [{ argument, premise }]);
    }
  }
  return uses;
}

/** The claims that are drawn as a more particular form of each claim. */
export function casesByClaim({ debate }: DebateGraph): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const { from, to, case: isCase } of debate.supports) {
    if (isCase === true) append(cases, to, from);
  }
  return cases;
}

/** One use for each essay: of the claim itself, else of the nearest case of it. In the order of the essays. */
function usersOf(
  claim: string,
  uses: ReadonlyMap<string, readonly Use[]>,
  cases: ReadonlyMap<string, readonly string[]>,
): Use[] {
  const byEssay = new Map<string, Use>();
  const reached = new Set([claim]);
  for (const id of reached) {
    for (const use of uses.get(id) ?? []) {
      if (!byEssay.has(use.argument.essay.id)) byEssay.set(use.argument.essay.id, use);
    }
    for (const particular of cases.get(id) ?? []) reached.add(particular);
  }
  return [...byEssay.values()];
}

/** For each claim, the claims that are drawn against it, by a contradiction or by a rebuttal in either direction. */
function opposites({ debate, claims }: DebateGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const set = pairs.get(a);
    if (set) set.add(b);
    else pairs.set(a, new Set([b]));
  };
  const drawn = [...debate.contradictions.map((c) => c.claims), ...debate.rebuttals.flatMap((r) => sourcesOf(r).map((from) => [from, r.to] as const))];
  for (const [a, b] of drawn) {
    if (!claims.has(b)) continue;
    add(a, b);
    add(b, a);
  }
  return pairs;
}

function servesOppositeConclusions(
  users: readonly Use[],
  opposed: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const served = users.map(({ argument, premise }) => {
    const conclusions = new Set(consequencesOf(premise.claim, argument.steps));
    conclusions.delete(premise.claim);
    return { author: argument.essay.author, conclusions };
  });
  return served.some((a) =>
    served.some(
      (b) =>
        a.author !== b.author &&
        [...a.conclusions].some((id) => [...(opposed.get(id) ?? [])].some((other) => b.conclusions.has(other))),
    ),
  );
}
