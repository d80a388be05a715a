/** The clashes of the debate by their two camps (SPEC.md, X1–X9). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { perGraph, perGraphInSteps } from '../../model/per-graph.ts';
import { flatMapOf, within, type Stepwise } from '../../model/stepwise.ts';
import { clashChains } from '../../query/chain.ts';
import { argumentOf } from '../argument.ts';
import { contradictionsStepwise, type Clash, type ClashSide } from '../contradictions.ts';
import { viewByEssay, type View } from './views.ts';

/** Those who hold, reject or are committed to the same claims in a clash. */
export interface Camp {
  readonly commitment: ClashSide['commitment'];
  readonly claims: readonly string[];
  /** As essays are read. */
  readonly essays: readonly string[];
  readonly authors: readonly string[];
}

export interface CampedClash {
  readonly clash: Clash;
  /** The camp with the earliest essay first; of two in one essay, that whose claim stands first in its text. */
  readonly camps: readonly [Camp, Camp];
}

export const clashesOf = perGraphInSteps(function* (g): Stepwise<readonly CampedClash[]> {
  const views = viewByEssay(g);
  const camped = (clash: Clash): CampedClash[] => {
    const [one, other] = campsOf(clash, views);
    return one === undefined || other === undefined ? [] : [{ clash, camps: [one, other] }];
  };
  return yield* within(flatMapOf(yield* within(contradictionsStepwise(g), 0, 0.8), camped), 0.8, 1);
});

/** Those that lie in what the authors say themselves, without anything that only follows from it. */
export const directClashes = perGraph((g): readonly CampedClash[] => clashesOf(g).filter(({ clash }) => clash.by !== 'consequence'));

interface OpenCamp {
  readonly commitment: ClashSide['commitment'];
  readonly claims: readonly string[];
  readonly views: View[];
  start: number;
}

function campsOf({ sides }: Clash, views: ReadonlyMap<string, View>): Camp[] {
  const camps = new Map<string, OpenCamp>();
  for (const { essay, commitment, claims, anchors } of sides) {
    const view = views.get(essay);
    if (view === undefined) continue;
    const key = [commitment, ...claims].join(' ');
    const camp = camps.get(key) ?? { commitment, claims, views: [], start: Infinity };
    camp.views.push(view);
    camp.start = Math.min(camp.start, ...anchors.map(({ start }) => start));
    camps.set(key, camp);
  }
  const first = ({ views }: OpenCamp): number => Math.min(...views.map(({ place }) => place));
  return [...camps.values()]
    .toSorted((a, b) => first(a) - first(b) || a.start - b.start || (a.claims.join(' ') < b.claims.join(' ') ? -1 : 1))
    .map(({ commitment, claims, views }) => {
      const essays = views.toSorted((a, b) => a.place - b.place).map(({ essay }) => essay);
      return { commitment, claims, essays: essays.map(({ id }) => id), authors: [...new Set(essays.map(({ author }) => author))] };
    });
}

/** How near to a thesis the claims of a camp are for those in it: 1 for a thesis. A mere rejection lies in between. */
export function closenessOf({ commitment, claims, essays }: Camp, views: ReadonlyMap<string, View>): number {
  if (commitment === 'rejects') return 0.5;
  return Math.max(0, ...essays.flatMap((essay) => claims.map((claim) => views.get(essay)?.closeness(claim) ?? 0)));
}

export function isThesis(camp: Camp, views: ReadonlyMap<string, View>): boolean {
  return camp.commitment === 'holds' && closenessOf(camp, views) === 1;
}

/** What shows the clash (SPEC.md, Q8). */
export function claimsOf(g: DebateGraph, clash: Clash): ReadonlySet<string> {
  return clashChains(g, clash, (essay) => viewByEssay(g).get(essay.id)?.argument ?? argumentOf(g, essay));
}
