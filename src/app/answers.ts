/** What is asked of a debate and takes long in a large one: by the page where it is small, by a worker where it is not. */
import { clashesIn, cruxesIn, findingsIn, groundednessIn, premiseRows } from '../../components/shared/answers.ts';
import { compareAuthors, type Comparison } from '../../graph/analysis/comparison/compare-authors.ts';
import type { Mark } from '../../graph/analysis/own-stance/marks.ts';
import { ownStance, type OwnStance } from '../../graph/analysis/own-stance/own-stance.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import { knowsWays, learnWays, waysBetween, type WaysBetween } from '../../graph/query/ways-between.ts';

/** Of the whole debate; elements ask for the answers themselves. */
export const WHOLE = ['findings', 'groundedness', 'clashes', 'cruxes', 'premises'] as const;

export type Question =
  | { readonly kind: (typeof WHOLE)[number] }
  | { readonly kind: 'comparison'; readonly authors: readonly [string, string] }
  | { readonly kind: 'stance'; readonly marks: readonly (readonly [string, Mark])[] }
  | { readonly kind: 'ways'; readonly from: string; readonly to: string };

/** More claims than that, and an answer may keep the page for longer than 300 ms on a machine of today. */
const MOST_IN_PLACE = 500;

export function isLarge(g: DebateGraph): boolean {
  return g.claims.size > MOST_IN_PLACE;
}

const wholeAnswers = { findings: findingsIn, groundedness: groundednessIn, clashes: clashesIn, cruxes: cruxesIn, premises: premiseRows };

/** Comparisons, and what followed from the last marks. */
const others = perGraph((): { readonly comparisons: Map<string, Comparison>; stance?: { readonly key: string; readonly answer: OwnStance } } => ({ comparisons: new Map() }));

/** The same for the same question. */
export function keyOf(question: Question): string {
  return JSON.stringify(question);
}

/** Works it out, or says what is known. */
export function answerTo(g: DebateGraph, question: Question): unknown {
  switch (question.kind) {
    case 'comparison':
      return comparisonIn(g, question.authors) ?? compareAuthors(g, ...question.authors);
    case 'stance':
      return ownStance(g, new Map(question.marks));
    case 'ways':
      return waysBetween(g, question.from, question.to);
    case 'findings':
    case 'groundedness':
    case 'clashes':
    case 'cruxes':
    case 'premises':
      return wholeAnswers[question.kind](g);
  }
}

export function knows(g: DebateGraph, question: Question): boolean {
  switch (question.kind) {
    case 'comparison':
      return comparisonIn(g, question.authors) !== undefined;
    case 'stance':
      return others(g).stance?.key === keyOf(question);
    case 'ways':
      return knowsWays(g, question.from, question.to);
    case 'findings':
    case 'groundedness':
    case 'clashes':
    case 'cruxes':
    case 'premises':
      return wholeAnswers[question.kind].knows(g);
  }
}

/** Takes over the answer that a worker gave to the question. */
export function learn(g: DebateGraph, question: Question, answer: unknown): void {
  switch (question.kind) {
    case 'comparison':
      others(g).comparisons.set(keyOf(question), answer as Comparison);
      return;
    case 'stance':
      others(g).stance = { key: keyOf(question), answer: answer as OwnStance };
      return;
    case 'ways':
      learnWays(g, answer as WaysBetween);
      return;
    case 'findings':
    case 'groundedness':
    case 'clashes':
    case 'cruxes':
    case 'premises':
      wholeAnswers[question.kind].learn(g, answer as never);
  }
}

export function comparisonIn(g: DebateGraph, authors: readonly [string, string]): Comparison | undefined {
  return others(g).comparisons.get(keyOf({ kind: 'comparison', authors }));
}

/** What followed from the marks for which it was worked out last. */
export function lastStanceIn(g: DebateGraph): OwnStance | undefined {
  return others(g).stance?.answer;
}
