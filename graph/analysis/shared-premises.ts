/** Which premises do several authors rely on, and which of them serve opposite conclusions? (SPEC.md, S1–S3) */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Anchor, Stance } from '../model/schema.ts';
import { argumentsOf, type Argument } from './argument.ts';
import { contradictions } from './contradictions.ts';
import { relianceOf, type ReliedOnPremise } from './reliance.ts';
import { consequencesOf } from './routes.ts';

export interface SharedPremise {
  readonly claim: string;
  /** True if conclusions that two of the authors draw from it contradict each other. */
  readonly oppositeConclusions: boolean;
  readonly members: readonly SharedPremiseMember[];
}

export interface SharedPremiseMember {
  readonly essay: string;
  readonly author: string;
  readonly voice: string;
  readonly stance: Stance;
  readonly anchors: readonly Anchor[];
}

/** Shared by most authors first, those of opposite use before the others, then in the order of the debate. */
export function sharedPremises(g: DebateGraph): SharedPremise[] {
  const users = new Map<string, { argument: Argument; premise: ReliedOnPremise }[]>();
  for (const argument of argumentsOf(g)) {
    for (const premise of relianceOf(g, argument.essay).premises) {
      const list = users.get(premise.claim);
      if (list) list.push({ argument, premise });
      else users.set(premise.claim, [{ argument, premise }]);
    }
  }
  const clashing = clashingPairs(g);
  const shared = g.debate.claims.flatMap(({ id }): SharedPremise[] => {
    const list = users.get(id) ?? [];
    if (new Set(list.map(({ argument }) => argument.essay.author)).size < 2) return [];
    return [
      {
        claim: id,
        oppositeConclusions: servesOppositeConclusions(id, list.map((user) => user.argument), clashing),
        members: list.map(({ argument: { essay }, premise }) => ({
          essay: essay.id,
          author: essay.author,
          voice: premise.voice,
          stance: premise.stance,
          anchors: premise.anchors,
        })),
      },
    ];
  });
  return shared.toSorted(
    (a, b) => b.members.length - a.members.length || Number(b.oppositeConclusions) - Number(a.oppositeConclusions),
  );
}

/** For each claim, the claims that some author holds against it. */
function clashingPairs(g: DebateGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const set = pairs.get(a);
    if (set) set.add(b);
    else pairs.set(a, new Set([b]));
  };
  const clashes = new Set(contradictions(g).map((clash) => clash.id));
  for (const { id, claims } of g.debate.contradictions) {
    if (!clashes.has(id)) continue;
    const [a, b] = claims;
    add(a, b);
    add(b, a);
  }
  return pairs;
}

function servesOppositeConclusions(
  claim: string,
  users: readonly Argument[],
  clashing: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const served = users.map((argument) => {
    const conclusions = new Set(consequencesOf(claim, argument.steps));
    conclusions.delete(claim);
    return { author: argument.essay.author, conclusions };
  });
  return served.some((a) =>
    served.some(
      (b) =>
        a.author !== b.author &&
        [...a.conclusions].some((id) => [...(clashing.get(id) ?? [])].some((other) => b.conclusions.has(other))),
    ),
  );
}
