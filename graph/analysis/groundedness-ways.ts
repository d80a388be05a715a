/** The ways along inferences, cases and contradictions on which a drawn relation can rest (SPEC.md, L1, L4, L5). */
import type { DebateGraph } from '../model/debate-graph.ts';

/** One link of a way: an inference from one of its premises, a case, or a contradiction. */
export interface Link {
  readonly by: 'inference' | 'case' | 'contradiction';
  /** Of the inference, of the support that is the case, or of the contradiction. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** One shortest way. */
export interface Way {
  /** Number of links in a row. */
  readonly length: number;
  /** In order; where several claims lead on together, all that lead there. */
  readonly links: () => readonly Link[];
}

export type WaysTo = ReadonlyMap<string, Way>;

/** What some claims lead to, and what they speak against. */
export interface Reached {
  /** For each of the claims, what it leads to by itself, itself included. */
  readonly each: readonly WaysTo[];
  /** What they lead to: for several claims, from the inferences that all of them lead to. */
  readonly leads: WaysTo;
  /** What contradicts a claim that they lead to, cases of that, and what rests on either. */
  readonly opposes: WaysTo;
}

/** So that the work stays bounded, and because nobody sketches what would take more steps than this to spell out. */
export const FARTHEST = 10;

/** A link and, for an inference, the only essay in which it counts. */
interface Hop {
  readonly link: Link;
  readonly essay?: string;
}

type Hops = ReadonlyMap<string, readonly Hop[]>;

/** By whom ways may go: inferences of one essay, or of all if it is null. */
export type Ways = (sources: readonly string[], essay: string | null) => Reached;

export function groundingWays(g: DebateGraph): Ways {
  const up = hops(g, (add) => {
    for (const { id, essay, premises, conclusion } of g.debate.inferences) {
      for (const premise of premises) add({ link: { by: 'inference', id, from: premise, to: conclusion }, essay });
    }
    for (const link of casesIn(g)) add({ link });
  });
  const down = hops(g, (add) => {
    for (const { id, from, to } of casesIn(g)) add({ link: { by: 'case', id, from: to, to: from } });
  });
  const across = hops(g, (add) => {
    for (const { id, claims: [a, b] } of g.debate.contradictions) {
      add({ link: { by: 'contradiction', id, from: a, to: b } });
      add({ link: { by: 'contradiction', id, from: b, to: a } });
    }
  });

  const spread = (starts: WaysTo, hopsFrom: Hops, essay: string | null): WaysTo => {
    const reached = new Map<string, Way>();
    const last = Math.max(0, ...Array.from(starts.values(), (way) => way.length));
    let frontier: (readonly [string, Way])[] = [];
    for (let length = 0; length <= FARTHEST && (length <= last || frontier.length > 0); length += 1) {
      const arrived = [...frontier, ...[...starts].filter(([, way]) => way.length === length)];
      frontier = [];
      for (const [claim, way] of arrived) {
        if (reached.has(claim)) continue;
        reached.set(claim, way);
        for (const { link, essay: only } of hopsFrom.get(claim) ?? []) {
          if (reached.has(link.to) || (essay !== null && only !== undefined && only !== essay)) continue;
          frontier.push([link.to, longer(way, link)]);
        }
      }
    }
    return reached;
  };

  return (sources, essay) => {
    const each = sources.map((source) => spread(new Map([[source, HERE]]), up, essay));
    const [alone] = each;
    const leads = alone !== undefined && each.length === 1 ? alone : spread(together(g, each, essay), up, essay);
    const against = new Map<string, Way>();
    for (const [claim, way] of leads) {
      for (const { link } of across.get(claim) ?? []) if (!against.has(link.to)) against.set(link.to, longer(way, link));
    }
    // What is a case of a contradicted claim is contradicted with it; of one that has only lost a ground, nothing follows.
    return { each, leads, opposes: spread(spread(against, down, essay), up, essay) };
  };
}

const HERE: Way = { length: 0, links: () => [] };

function longer(way: Way, link: Link): Way {
  return { length: way.length + 1, links: () => [...way.links(), link] };
}

/** The conclusions of the inferences to premises of which all the claims lead. */
function together({ debate }: DebateGraph, each: readonly WaysTo[], essay: string | null): WaysTo {
  const starts = new Map<string, Way>();
  for (const { id, essay: drawnIn, premises, conclusion } of debate.inferences) {
    if (essay !== null && drawnIn !== essay) continue;
    const ways = each.flatMap((leads) => nearest(leads, premises) ?? []);
    if (ways.length < each.length) continue;
    const length = 1 + Math.max(...ways.map(({ way }) => way.length));
    const known = starts.get(conclusion);
    if (known !== undefined && known.length <= length) continue;
    const links = ways.flatMap(({ claim, way }): Link[] => [...way.links(), { by: 'inference', id, from: claim, to: conclusion }]);
    starts.set(conclusion, { length, links: () => links });
  }
  return starts;
}

/** The nearest of the claims that the ways lead to, the first of those. */
export function nearest(ways: WaysTo, claims: readonly string[]): { readonly claim: string; readonly way: Way } | undefined {
  let found: { readonly claim: string; readonly way: Way } | undefined;
  for (const claim of claims) {
    const way = ways.get(claim);
    if (way !== undefined && (found === undefined || way.length < found.way.length)) found = { claim, way };
  }
  return found;
}

function casesIn({ debate, claims }: DebateGraph): Link[] {
  return debate.supports
    .filter(({ case: isCase, to }) => isCase === true && claims.has(to))
    .map(({ id, from, to }) => ({ by: 'case', id, from, to }));
}

/** In an order that does not depend on how the debate is written down, so that the way that is found does not either. */
function hops({ claims }: DebateGraph, collect: (add: (hop: Hop) => void) => void): Hops {
  const byClaim = new Map<string, Hop[]>();
  collect((hop) => {
    const known = byClaim.get(hop.link.from);
    if (known) known.push(hop);
    else if (claims.has(hop.link.from)) byClaim.set(hop.link.from, [hop]);
  });
  for (const list of byClaim.values()) list.sort((a, b) => (a.link.id < b.link.id ? -1 : 1));
  return byClaim;
}
