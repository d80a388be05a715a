/** One author's side in a comparison: what they hold in all their essays, what leads where, and what a withdrawal costs them. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import { argumentOf, type Argument } from '../argument.ts';
import { chaining, NO_GROUNDS, stepIndex, type Chaining } from '../chaining.ts';
import { distancesTo } from '../routes.ts';
import { stepsByPremise, type StepsByClaim } from '../steps.ts';

/** Two of a kind, one for each author, in the order in which the comparison names them. */
export type ForBoth<T> = readonly [T, T];

export function forBoth<T, R>([a, b]: ForBoth<T>, ask: (it: T, index: 0 | 1) => R): ForBoth<R> {
  return [ask(a, 0), ask(b, 1)];
}

export interface AuthorView {
  readonly author: string;
  /** One for each essay, as essays are read: by date, then by title. */
  readonly arguments: readonly Argument[];
  readonly holds: (claim: string) => boolean;
  /** Number of steps, supports included, from the claim to each that they lead to in the essay; 0 to itself. */
  readonly stepsFrom: (essay: string, claim: string) => ReadonlyMap<string, number>;
  /** Claims to which the author's steps, supports included, lead from one of these in the same essay, and these themselves. */
  readonly reachedFrom: (claims: readonly string[]) => ReadonlySet<string>;
  /** What stands for the author in some essay, and in none without these claims (SPEC.md, D4); these themselves included. */
  readonly fallingWithout: (claims: readonly string[]) => ReadonlySet<string>;
  /** In the order of the debate. */
  readonly theses: readonly string[];
  /** Steps from a claim to the nearest thesis of the same essay; undefined if none leads there. */
  readonly stepsToThesis: (claim: string) => number | undefined;
}

interface EssayView {
  readonly argument: Argument;
  readonly uses: StepsByClaim;
  readonly chain: Chaining;
  readonly distances: ReadonlyMap<string, number>;
}

export function authorView(g: DebateGraph, author: string): AuthorView {
  const views = essaysInOrder(g)
    .filter((essay) => essay.author === author)
    .map((essay) => essayView(argumentOf(g, essay)));
  const theses = new Set(views.flatMap(({ argument }) => argument.theses));
  return {
    author,
    arguments: views.map(({ argument }) => argument),
    holds: (claim) => views.some(({ argument }) => argument.held.has(claim)),
    stepsFrom: (essay, claim) => {
      const view = views.find(({ argument }) => argument.essay.id === essay);
      return view === undefined ? new Map() : reached(view, [claim]);
    },
    reachedFrom: (claims) => new Set(views.flatMap((view) => [...reached(view, claims).keys()])),
    fallingWithout: (claims) => fallen(views, claims),
    theses: g.debate.claims.flatMap(({ id }) => (theses.has(id) ? [id] : [])),
    stepsToThesis: (claim) => least(views.flatMap(({ distances }) => distances.get(claim) ?? [])),
  };
}

function essayView(argument: Argument): EssayView {
  const index = stepIndex(argument.steps, argument.held);
  return {
    argument,
    uses: stepsByPremise(argument.steps),
    chain: chaining(index, { ...NO_GROUNDS, given: index.byThemselves }),
    distances: distancesTo(argument.theses, argument.steps),
  };
}

function reached({ argument, uses }: EssayView, claims: readonly string[]): ReadonlyMap<string, number> {
  const distances = new Map(claims.filter((id) => argument.held.has(id)).map((id) => [id, 0]));
  // A map is walked in the order of insertion, also while it grows: this is the queue of a breadth-first search.
  for (const [id, distance] of distances) {
    for (const { conclusion } of uses.get(id) ?? []) if (!distances.has(conclusion)) distances.set(conclusion, distance + 1);
  }
  return distances;
}

function fallen(views: readonly EssayView[], claims: readonly string[]): ReadonlySet<string> {
  const barred = new Set(claims);
  const falling = views.map(({ chain }) => chain.supposing({ barred }).falls);
  const stillStands = (claim: string): boolean => views.some(({ chain }, i) => chain.stands.has(claim) && falling[i]?.has(claim) !== true);
  return new Set(falling.flatMap((falls) => [...falls]).filter((claim) => !stillStands(claim)));
}

function least(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}
