/** What a picture can be asked to show, and which part of the debate that is (SPEC.md, Q11). */
import { compareAuthors } from '../analysis/comparison/compare-authors.ts';
import { contradictions, withRestatements } from '../analysis/contradictions.ts';
import { relianceOf } from '../analysis/reliance.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { essayTitle, personName } from '../model/labels.ts';
import { clashChains } from '../query/chain.ts';
import { comparisonClaims } from '../query/comparison-claims.ts';
import { neighbourhood } from '../query/neighbourhood.ts';
import { overview } from '../query/overview.ts';
import { clashExplanation } from '../wording/clash-explanation.ts';

/** Ids are those of the debate. */
export type PictureSubject =
  /** The theses and their main reasons; all claims where none is a thesis. */
  | { readonly kind: 'overview' }
  | { readonly kind: 'all' }
  /** `bundles`: as in `Shown`; left out, they are not drawn. */
  | { readonly kind: 'claims'; readonly claims: Iterable<string>; readonly bundles?: boolean }
  | { readonly kind: 'neighbourhood'; readonly claim: string; readonly steps: number }
  /** One inference with all its premises, and what is directed at it. */
  | { readonly kind: 'argument'; readonly inference: string }
  | { readonly kind: 'essay'; readonly essay: string }
  /** What the theses of an author rest on, and the steps from there. */
  | { readonly kind: 'reliance'; readonly author: string }
  | { readonly kind: 'contradiction'; readonly id: string }
  | { readonly kind: 'comparison'; readonly authors: readonly [string, string] };

/** The part of the debate that a subject is. */
export interface Shown {
  readonly title: string;
  readonly claims: ReadonlySet<string>;
  /** The essays whose boxes are drawn; all that voice one of the claims where left out. */
  readonly essays?: ReadonlySet<string>;
  /** Whether relations over hidden claims are drawn between the essays: they are where the picture is of the debate at large. */
  readonly bundles: boolean;
}

/** A subject names something that the debate has not. */
export class NoSuchSubject extends RangeError {
  override readonly name = 'NoSuchSubject';
}

/** @throws NoSuchSubject */
export function shownOf(g: DebateGraph, subject: PictureSubject): Shown {
  const { title } = g.debate;
  switch (subject.kind) {
    case 'overview': {
      const main = overview(g);
      return { title, claims: main.size > 0 ? main : new Set(g.claims.keys()), bundles: true };
    }
    case 'all':
      return { title, claims: new Set(g.claims.keys()), bundles: true };
    case 'claims': {
      const claims = new Set(subject.claims);
      for (const id of claims) claimOf(g, id);
      return { title, claims, bundles: subject.bundles ?? false };
    }
    case 'neighbourhood':
      return { title: say(str`Around “${claimOf(g, subject.claim)}”`), claims: neighbourhood(g, [subject.claim], subject.steps), bundles: false };
    case 'argument':
      return argument(g, subject.inference);
    case 'essay': {
      const essay = g.essays.get(subject.essay);
      if (essay === undefined) throw new NoSuchSubject(`the debate has no essay "${subject.essay}"`);
      const claims = g.debate.claims.filter(({ occurrences }) => occurrences.some((occurrence) => occurrence.essay === essay.id));
      return { title: say(str`The argument of “${essayTitle(essay)}”`), claims: new Set(claims.map(({ id }) => id)), essays: new Set([essay.id]), bundles: false };
    }
    case 'reliance':
      return reliedOn(g, subject.author);
    case 'contradiction': {
      const clash = withRestatements(contradictions(g)).find(({ id }) => id === subject.id);
      if (clash === undefined) throw new NoSuchSubject(`the debate has no contradiction "${subject.id}"`);
      return { title: say(str`Contradiction: ${clashExplanation(g, clash)}`), claims: clashChains(g, clash), essays: new Set(clash.sides.map(({ essay }) => essay)), bundles: false };
    }
    case 'comparison': {
      const [a, b] = subject.authors;
      const claims = comparisonClaims(g, compareAuthors(g, a, b));
      return { title: say(str`${personName(g, a)} and ${personName(g, b)}: what they share and where they part`), claims, essays: new Set([...essaysOf(g, a), ...essaysOf(g, b)]), bundles: false };
    }
  }
}

function claimOf(g: DebateGraph, id: string): string {
  const claim = g.claims.get(id);
  if (claim === undefined) throw new NoSuchSubject(`the debate has no claim "${id}"`);
  return claim.gist;
}

function argument(g: DebateGraph, id: string): Shown {
  const inference = g.inferences.get(id);
  if (inference === undefined) throw new NoSuchSubject(`the debate has no inference "${id}"`);
  const { premises, conclusion, essay } = inference;
  const directed = [...g.debate.supports, ...g.debate.rebuttals].filter(({ to }) => to === id);
  const sources = directed.flatMap(({ from, with: others = [] }) => [from, ...others]);
  return {
    title: say(str`The argument for “${claimOf(g, conclusion)}”`),
    claims: new Set([...premises, conclusion, ...sources]),
    // What undercuts it may be another author's.
    ...(sources.length === 0 && { essays: new Set([essay]) }),
    bundles: false,
  };
}

function reliedOn(g: DebateGraph, author: string): Shown {
  const essays = essaysOf(g, author);
  if (essays.length === 0) throw new NoSuchSubject(`the debate has no essay by "${author}"`);
  const claims = new Set<string>();
  for (const id of essays) {
    const essay = g.essays.get(id);
    if (essay === undefined) continue;
    const { theses, premises } = relianceOf(g, essay);
    for (const claim of [...theses, ...premises.map((premise) => premise.claim)]) claims.add(claim);
  }
  return { title: say(str`What ${personName(g, author)} relies on`), claims, essays: new Set(essays), bundles: false };
}

function essaysOf(g: DebateGraph, author: string): string[] {
  return g.debate.essays.filter((essay) => essay.author === author).map(({ id }) => id);
}
