/**
 * A debate that is in memory as a whole, as a corpus: what is asked of it is worked out in steps (SPEC.md, E1–E9), so that whoever holds it can
 * answer one question while it works on another. `corpusInSteps` makes the interface of it.
 */
import { findingsStepwise, type Finding } from '../analysis/findings/findings.ts';
import { contradictionsStepwise, withRestatements, type Clash } from '../analysis/contradictions.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { done, Shared, type Stepwise } from '../model/stepwise.ts';
import { clashChains } from '../query/chain.ts';
import { aroundClaim } from './around-claim.ts';
import { claimsOfEssay, claimsOfTie, claimsReliedOn } from './asked-claims.ts';
import type { CorpusSummary, EssaysAsked, EssayTie, Listed, ListedClaim, ListedContradiction, ListedEssay, ListedFinding, Part, PartAsked, Range, TiesAsked } from './corpus.ts';
import { cut } from './cut.ts';
import { linksStepwise, type LinksOf } from './links.ts';
import { byEssaysConcerned, listedClaim, listedContradiction, listedEssays } from './listed.ts';
import { listedFinding } from './listed-finding.ts';
import { searchedClaimsStepwise, searchedEssays, type FindClaims } from './searched.ts';
import { tiesStepwise } from './ties.ts';

/** As many claims as the page draws, filters and answers about without stalling. */
export const MOST_IN_PART = 1000;

export class WholeCorpus {
  private readonly links: Shared<LinksOf>;
  private readonly clashes: Shared<readonly Clash[]>;
  private readonly allTies: Shared<readonly EssayTie[]>;
  private readonly found: Shared<readonly Finding[]>;
  private readonly searched: Shared<FindClaims>;

  /** @param g only its things by id are asked for */
  constructor(private readonly g: DebateGraph) {
    this.links = new Shared(() => linksStepwise(g));
    this.clashes = new Shared(function* () {
      return byEssaysConcerned(yield* contradictionsStepwise(g));
    });
    this.allTies = new Shared(() => tiesStepwise(g));
    this.found = new Shared(() => findingsStepwise(g));
    this.searched = new Shared(() => searchedClaimsStepwise(g));
  }

  summary(): Stepwise<CorpusSummary> {
    const { title, question, essays, claims, inferences, supports, rebuttals, contradictions } = this.g.debate;
    const authors = new Set(essays.map(({ author }) => author)).size;
    return done({
      title,
      question,
      counts: {
        essays: essays.length,
        authors,
        claims: claims.length,
        inferences: inferences.length,
        supports: supports.length,
        rebuttals: rebuttals.length,
        contradictions: contradictions.length,
      },
    });
  }

  essays({ words, ids, ...range }: EssaysAsked): Stepwise<Listed<ListedEssay>> {
    const { g } = this;
    const asked = ids && new Set(ids);
    const found = searchedEssays(g, words).filter(({ id }) => asked?.has(id) !== false);
    return done(mapped(sliced(found, range), (essays) => listedEssays(g, essays)));
  }

  *ties({ essay, ...range }: TiesAsked): Stepwise<Listed<EssayTie>> {
    const all = yield* this.allTies.get();
    return sliced(essay === undefined ? all : all.filter(({ essays }) => essays.includes(essay)), range);
  }

  *contradictions(range: Range): Stepwise<Listed<ListedContradiction>> {
    const { g } = this;
    return mapped(sliced(yield* this.clashes.get(), range), (clashes) => clashes.map((clash) => listedContradiction(g, clash)));
  }

  *find(words: string, range: Range): Stepwise<Listed<ListedClaim>> {
    const { g } = this;
    const places = (yield* this.searched.get())(words);
    return mapped(sliced(places, range), (found) => found.flatMap((place) => listedClaim(g, g.debate.claims[place]?.id ?? '')));
  }

  *findings(range: Range): Stepwise<Listed<ListedFinding>> {
    const { g } = this;
    return mapped(sliced(yield* this.found.get(), range), (found) => found.map((finding) => listedFinding(g, finding, MOST_IN_PART)));
  }

  *part(asked: PartAsked): Stepwise<Part> {
    const linksOf = yield* this.links.get();
    const { claims, of } = yield* this.claimsAsked(asked);
    return { ...cut(this.g, linksOf, claims), of };
  }

  private *claimsAsked(asked: PartAsked): Stepwise<{ readonly claims: ReadonlySet<string>; readonly of: number }> {
    const { g } = this;
    switch (asked.kind) {
      case 'essay':
        return first(claimsOfEssay(g, known(g.essays, asked.essay)));
      case 'reliance':
        known(g.people, asked.author);
        return first(claimsReliedOn(g, asked.author));
      case 'tie':
        return first(claimsOfTie(g, [known(g.essays, asked.essays[0]), known(g.essays, asked.essays[1])]));
      case 'claims':
        for (const id of asked.claims) known(g.claims, id);
        return { claims: new Set(asked.claims), of: new Set(asked.claims).size };
      case 'neighbourhood': {
        known(g.claims, asked.claim);
        const { claims, all } = aroundClaim(g, yield* this.links.get(), asked.claim, asked.steps, Math.min(asked.most, MOST_IN_PART));
        return { claims, of: all };
      }
      case 'contradiction': {
        const clash = withRestatements(yield* this.clashes.get()).find(({ id }) => id === asked.id);
        if (clash === undefined) throw unknownIn(asked.id);
        return first(clashChains(g, clash));
      }
    }
  }
}

/** Of more than make a part, the first ones. */
function first(claims: ReadonlySet<string>): { readonly claims: ReadonlySet<string>; readonly of: number } {
  return { claims: claims.size <= MOST_IN_PART ? claims : new Set([...claims].slice(0, MOST_IN_PART)), of: claims.size };
}

function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw unknownIn(id);
  return thing;
}

/** What is asked for is not there. */
export function unknownIn(id: string): Error {
  return new Error(say(str`There is no “${id}” in this debate.`));
}

function sliced<T>(all: readonly T[], { from, most }: Range): Listed<T> {
  return { items: all.slice(from, from + most), total: all.length };
}

function mapped<T, U>({ items, total }: Listed<T>, to: (items: readonly T[]) => readonly U[]): Listed<U> {
  return { items: to(items), total };
}
