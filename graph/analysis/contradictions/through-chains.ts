/** Clashes in which somebody is committed to a claim only by what follows from what they hold (SPEC.md, X6–X9). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Contradiction } from '../../model/schema.ts';
import { eachOf, within, type Stepwise } from '../../model/stepwise.ts';
import type { Consequences, Footing } from '../consequences.ts';
import type { Standing } from '../consequences/standings.ts';
import type { Clash, ClashSide, Opposition } from './clash.ts';
import { idThroughChains } from './clash-id.ts';
import { sideOf, sideThroughChain, type Stands } from './stands.ts';

/** An author to whom a claim follows. */
interface Follower {
  readonly of: Consequences;
  readonly footing: Footing;
}

/** Those of the fewest steps first, then in the order of the debate, drawn contradictions before rejections. */
export function* clashesThroughChainsStepwise(g: DebateGraph, stands: Stands, all: readonly Consequences[]): Stepwise<Opposition[]> {
  const followers = followersByClaim(all, stands);
  const find = new Finder(g, stands, (claim) => followers.get(claim) ?? []);
  const found: Opposition[] = [];
  const add = (more: readonly Opposition[]): void => {
    for (const one of more) found.push(one);
  };
  yield* within(eachOf(g.debate.contradictions, (drawn) => add(find.over(drawn)), 100), 0, 0.7);
  yield* within(eachOf(g.debate.claims, (claim) => add(find.overRejected(claim.id))), 0.7, 1);
  return found.toSorted((a, b) => stepsIn(a.clash) - stepsIn(b.clash));
}

export function stepsIn({ sides }: Clash): number {
  return sides.reduce((n, { chain }) => n + (chain?.steps.length ?? 0), 0);
}

/** What there can be a clash over. */
type About = Pick<Clash, 'contradiction' | 'kind' | 'strength' | 'explanation'> & { readonly claims: readonly string[] };

class Finder {
  constructor(
    private readonly g: DebateGraph,
    private readonly stands: Stands,
    private readonly followers: (claim: string) => readonly Follower[],
  ) {}

  over({ id, kind, strength, explanation, claims: [a, b] }: Contradiction): Opposition[] {
    const about: About = { contradiction: id, kind, strength, explanation, claims: [a, b] };
    return [...this.againstHolders(about, a, b), ...this.againstHolders(about, b, a), ...this.betweenFollowers(about, a, b)];
  }

  /** For each author to whom the claim follows, one clash with all others who hold the opposite, and maybe one with themself. */
  private againstHolders(about: About, claim: string, opposite: string): Opposition[] {
    const holding = this.stands.holding(opposite);
    if (holding.length === 0) return [];
    const onBoth = this.committedTo(claim);
    return this.followers(claim).flatMap((follower) => {
      const { author } = follower.of.standing;
      const own = holding.filter(({ essay }) => essay.author === author);
      const others = isOpponent(follower, opposite) ? holding.filter(({ essay }) => essay.author !== author && !onBoth.has(essay.author)) : [];
      return [
        ...this.clash('across', about, claim, follower, this.sides(opposite, others, 'holds')),
        ...this.clash('within', about, claim, follower, this.sides(opposite, own, 'holds')),
      ];
    });
  }

  /** The claim follows to one, its opposite to the other; to one of them at least by cases alone. */
  private betweenFollowers(about: About, a: string, b: string): Opposition[] {
    const firm = this.followers(b).filter(({ footing }) => footing === 'firm');
    return this.followers(a).flatMap((one) =>
      (one.footing === 'firm' ? this.followers(b) : firm).flatMap((other) => {
        const [x, y] = [one.of.standing.author, other.of.standing.author];
        if (x !== y && !(isOpponent(one, b) && isOpponent(other, a))) return [];
        const side = sideThroughChain(this.g, b, other.of);
        return this.clash(x === y ? 'within' : 'across', about, a, one, [side]);
      }),
    );
  }

  overRejected(claim: string): Opposition[] {
    const denying = this.stands.denying(claim);
    if (denying.length === 0) return [];
    const onBoth = this.committedTo(claim);
    const about: About = {
      contradiction: undefined,
      kind: 'contradictory',
      strength: 'clear',
      claims: [claim, claim],
      explanation: undefined,
    };
    return this.followers(claim).flatMap((follower) => {
      const { author, rejected } = follower.of.standing;
      const own = denying.filter(({ essay }) => essay.author === author);
      const isOne = follower.footing !== 'opposed' && !rejected.has(claim);
      const others = isOne ? denying.filter(({ essay }) => essay.author !== author && !onBoth.has(essay.author)) : [];
      return [
        ...this.clash('across', about, claim, follower, this.sides(claim, others, 'rejects')),
        ...this.clash('within', about, claim, follower, this.sides(claim, own, 'rejects')),
      ];
    });
  }

  /** The authors who hold the claim, or are firmly committed to it. */
  private committedTo(claim: string): ReadonlySet<string> {
    const firm = this.followers(claim).filter(({ footing }) => footing === 'firm');
    return new Set([...this.stands.holding(claim).map(({ essay }) => essay.author), ...firm.map(({ of }) => of.standing.author)]);
  }

  private sides(claim: string, standings: readonly Standing[], commitment: 'holds' | 'rejects'): ClashSide[] {
    return standings.map((standing) => sideOf(this.g, claim, standing, commitment));
  }

  private clash(scope: Clash['scope'], about: About, claim: string, { of }: Follower, against: readonly ClashSide[]): Opposition[] {
    if (against.length === 0) return [];
    const { contradiction, kind, strength, explanation } = about;
    const one = [sideThroughChain(this.g, claim, of)];
    const parties = about.claims[0] === claim ? ([one, against] as const) : ([against, one] as const);
    const sides = parties.flat();
    const isGranted = sides.some(({ chain }) => chain?.steps.some((step) => step.kind === 'inference'));
    const arrivals = sides.flatMap(({ author, claims: [to = ''], chain }) => (chain === undefined ? [] : [{ author, claim: to }]));
    const id = idThroughChains(contradiction ?? `rejected ${claim}`, arrivals, scope);
    const nature = { kind, strength: isGranted ? 'arguable' : strength, scope, by: 'consequence', contradiction, derived: true } as const;
    const clash: Clash = { id, ...nature, explanation, sides, restatements: [] };
    return [{ clash, parties }];
  }
}

/** Whether the author is on the side of the claim only: who is on both clashes with themself. */
function isOpponent({ of: { standing, footings }, footing }: Follower, opposite: string): boolean {
  return footing !== 'opposed' && !standing.held.has(opposite) && footings.get(opposite) !== 'firm';
}

function followersByClaim(all: readonly Consequences[], { isConcerned }: Stands): ReadonlyMap<string, readonly Follower[]> {
  const byClaim = new Map<string, Follower[]>();
  for (const of of all) {
    for (const [claim, footing] of of.footings) {
      if (!isConcerned(claim)) continue;
      const list = byClaim.get(claim);
      if (list) list.push({ of, footing });
      else byClaim.set(claim, [{ of, footing }]);
    }
  }
  return byClaim;
}
