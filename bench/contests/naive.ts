/** Answers as somebody would write them over the document in an afternoon: right, and without a thought for size. */
import type { Claim, Debate, Occurrence } from '../../graph/model/schema.ts';

const commits = ({ stance }: { readonly stance: string }): boolean => stance === 'asserts' || stance === 'concedes';

/** The premises of an essay from which a way leads to one of its theses. */
export function naiveReliance(debate: Debate, essay: string): string[] {
  const inferences = debate.inferences.filter((inference) => inference.essay === essay && commits(inference));
  const held = debate.claims.filter(({ id, occurrences }) => occurrences.some((o) => o.essay === essay && commits(o)) || inferences.some(({ premises, conclusion }) => conclusion === id || premises.includes(id)));
  const theses = new Set(held.filter(({ occurrences }) => occurrences.some((o) => o.essay === essay && o.role === 'thesis')).map(({ id }) => id));
  const holds = new Set(held.map(({ id }) => id));
  const supports = debate.supports.filter((support) => (support.essay === essay || support.essay === null) && holds.has(support.from) && holds.has(support.to));
  const next = (claim: string): string[] => [
    ...inferences.filter(({ premises }) => premises.includes(claim)).map(({ conclusion }) => conclusion),
    ...supports.filter(({ from }) => from === claim).map(({ to }) => to),
  ];
  return held
    .map(({ id }) => id)
    .filter((start) => {
      const met = new Set([start]);
      for (const claim of met) for (const to of next(claim)) met.add(to);
      return [...met].some((claim) => claim !== start && theses.has(claim));
    });
}

/** The pairs of essays of which one holds one side of a contradiction and the other holds the other. */
export function naiveContradictions(debate: Debate): string[] {
  const holders = (id: string): Occurrence[] => debate.claims.find((claim) => claim.id === id)?.occurrences.filter(commits) ?? [];
  return debate.contradictions.flatMap(({ id, claims: [a, b] }) => holders(a).flatMap((one) => holders(b).map((other) => `${id} ${one.essay} ${other.essay}`)));
}

/** What is linked with a claim, so many steps far. */
export function naiveNeighbourhood(debate: Debate, claim: string, steps: number): Set<string> {
  const links: (readonly [string, string])[] = [
    ...debate.inferences.flatMap(({ premises, conclusion }) => premises.map((premise) => [premise, conclusion] as const)),
    ...debate.supports.map(({ from, to }) => [from, to] as const),
    ...debate.rebuttals.map(({ from, to }) => [from, to] as const),
    ...debate.contradictions.map(({ claims }) => claims),
  ];
  const met = new Set([claim]);
  for (let step = 0; step < steps; step += 1) {
    for (const [from, to] of links.filter(([a, b]) => met.has(a) !== met.has(b))) met.add(from).add(to);
  }
  return met;
}

/** Claims in which the words stand. */
export function naiveFind({ claims }: Debate, words: string): Claim[] {
  const wanted = words.toLowerCase().split(' ');
  return claims.filter(({ text, gist }) => wanted.every((word) => `${gist} ${text}`.toLowerCase().includes(word)));
}

/** What two authors both hold, and the contradictions of which each holds one side. */
export function naiveComparison(debate: Debate, a: string, b: string): { readonly common: Claim[]; readonly clashes: string[] } {
  const essaysOf = (author: string): string[] => debate.essays.filter((essay) => essay.author === author).map(({ id }) => id);
  const [mine, theirs] = [essaysOf(a), essaysOf(b)];
  const holds = (essays: readonly string[], { occurrences }: Claim): boolean => occurrences.some((o) => essays.includes(o.essay) && commits(o));
  const claim = (id: string): Claim | undefined => debate.claims.find((other) => other.id === id);
  const held = (essays: readonly string[], id: string): boolean => {
    const found = claim(id);
    return found !== undefined && holds(essays, found);
  };
  return {
    common: debate.claims.filter((each) => holds(mine, each) && holds(theirs, each)),
    clashes: debate.contradictions
      .filter(({ claims: [one, other] }) => (held(mine, one) && held(theirs, other)) || (held(theirs, one) && held(mine, other)))
      .map(({ id }) => id),
  };
}

/** By each essay, the theses that no longer stand when a claim is taken away from it, for each claim at which authors contradict one another. */
export function naiveCruxes(debate: Debate): number {
  let changed = 0;
  for (const id of new Set(debate.contradictions.flatMap(({ claims }) => claims))) {
    for (const essay of debate.essays) {
      const inferences = debate.inferences.filter((inference) => inference.essay === essay.id && commits(inference));
      const held = debate.claims.filter(({ occurrences }) => occurrences.some((o) => o.essay === essay.id && commits(o))).map((each) => each.id);
      const given = held.filter((each) => !inferences.some(({ conclusion }) => conclusion === each));
      const standing = (without?: string): Set<string> => {
        const stands = new Set(given.filter((each) => each !== without));
        for (let grew = true; grew;) {
          const next = inferences.find(({ premises, conclusion }) => !stands.has(conclusion) && conclusion !== without && premises.every((premise) => stands.has(premise)));
          if (next !== undefined) stands.add(next.conclusion);
          grew = next !== undefined;
        }
        return stands;
      };
      if (!held.includes(id)) continue;
      const [before, after] = [standing(), standing(id)];
      if ([...before].some((each) => each !== id && !after.has(each))) changed += 1;
    }
  }
  return changed;
}
