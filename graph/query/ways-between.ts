/** By which ways one claim leads to another (SPEC.md, Q22–Q24). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { makersOf } from '../model/made-of.ts';
import { perGraph } from '../model/per-graph.ts';
import { claimLinks, type ClaimLink } from './claim-links.ts';
import { shortestPaths, type Neighbours } from './shortest-paths.ts';

/** One step of a way. */
export interface WayStep {
  readonly from: string;
  readonly to: string;
  /** All connections between the two that count; of those that lead the way it is gone, if there are any, else the others. */
  readonly links: readonly ClaimLink[];
  /** True if it is gone against the direction in which they lead. */
  readonly against: boolean;
}

export interface Way {
  /** Both ends included. */
  readonly claims: readonly string[];
  readonly steps: readonly WayStep[];
}

/** `back`: from the second claim to the first; `either`: in whatever direction the connections lead. */
export type WayDirection = 'forth' | 'back' | 'either';

export interface WaysBetween {
  readonly from: string;
  readonly to: string;
  /** Undefined if the two do not hang together. */
  readonly direction: WayDirection | undefined;
  /** The shortest first; among those of one length, by the order of their claims in the debate. */
  readonly ways: readonly Way[];
  /** Whether there are more than these. */
  readonly more: boolean;
}

/** As many as are counted. */
export const MOST_WAYS = 100;

export function waysBetween(g: DebateGraph, from: string, to: string): WaysBetween {
  const answers = known(g);
  const key = `${from} ${to}`;
  const answer = answers.get(key) ?? search(g, from, to);
  answers.set(key, answer);
  return answer;
}

/** Whether they were looked for already. */
export function knowsWays(g: DebateGraph, from: string, to: string): boolean {
  return known(g).has(`${from} ${to}`);
}

/** Takes over what somebody else has found, a worker for one. */
export function learnWays(g: DebateGraph, answer: WaysBetween): void {
  known(g).set(`${answer.from} ${answer.to}`, answer);
}

const known = perGraph(() => new Map<string, WaysBetween>());

function search(g: DebateGraph, from: string, to: string): WaysBetween {
  const none: WaysBetween = { from, to, direction: undefined, ways: [], more: false };
  const place = placesIn(g);
  const [start, end] = [place.get(from), place.get(to)];
  if (start === undefined || end === undefined || start === end) return none;
  const { forth, either } = neighboursIn(g);
  for (const direction of ['forth', 'back', 'either'] as const) {
    const [first, last] = direction === 'back' ? [end, start] : [start, end];
    const paths = shortestPaths(direction === 'either' ? either : forth, first, last, MOST_WAYS + 1);
    if (paths.length > 0) return { from, to, direction, ways: paths.slice(0, MOST_WAYS).map((path) => wayOf(g, path)), more: paths.length > MOST_WAYS };
  }
  return none;
}

const placesIn = perGraph((g) => new Map(g.debate.claims.map(({ id }, i) => [id, i])));

const neighboursIn = perGraph((g): { readonly forth: Neighbours; readonly either: Neighbours } => {
  const place = placesIn(g);
  const links = claimLinks(g);
  const placesOf = (ids: readonly string[]): readonly number[] => [...new Set(ids.map((id) => place.get(id) ?? 0))].toSorted((a, b) => a - b);
  const targets = g.debate.claims.map(({ id }) => (links.from.get(id) ?? []).map(({ to }) => to));
  const sources = g.debate.claims.map(({ id }) => (links.to.get(id) ?? []).map(({ from }) => from));
  return { forth: targets.map(placesOf), either: targets.map((to, i) => placesOf([...to, ...(sources[i] ?? [])])) };
});

function wayOf(g: DebateGraph, path: readonly number[]): Way {
  const claims = path.flatMap((place) => g.debate.claims[place]?.id ?? []);
  return { claims, steps: claims.slice(1).map((to, i) => stepOf(g, claims[i] ?? to, to)) };
}

function stepOf(g: DebateGraph, from: string, to: string): WayStep {
  const links = claimLinks(g);
  const between = (a: string, b: string): ClaimLink[] => (links.from.get(a) ?? []).filter((link) => link.to === b);
  const forth = between(from, to);
  return forth.length > 0 ? { from, to, links: forth, against: false } : { from, to, links: between(to, from), against: true };
}

/** What shows some ways: their claims, and what the steps and relations are made of at which one of theirs is directed (SPEC.md, Q25). */
export function claimsOfWays(g: DebateGraph, ways: readonly Way[]): ReadonlySet<string> {
  const claims = new Set(ways.flatMap((way) => way.claims));
  for (const { steps } of ways) {
    for (const { links } of steps) {
      const [link] = links;
      if (link?.at !== undefined) for (const id of makersOf(g, link.at)) claims.add(id);
    }
  }
  return claims;
}

/** How many of the first ways have no more claims together than that; at least one, if there are any. */
export function waysWithin(g: DebateGraph, ways: readonly Way[], mostClaims: number): number {
  const fitting = ways.findIndex((_, i) => claimsOfWays(g, ways.slice(0, i + 1)).size > mostClaims);
  return fitting === -1 ? ways.length : Math.max(1, fitting);
}
