/** Which boxes and junctions the connections of a subgraph join. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { append } from '../../model/lists.ts';
import type { Subgraph } from '../../query/subgraph.ts';
import { keyCounter } from '../keys.ts';
import { RELATION_KINDS } from '../relation-kinds.ts';
import { planInferences, planJoints, type Inside } from './junctions.ts';
import { bestEnds, homeOf, placeIn, placesOfClaims, type Places } from './places.ts';
import type { BetweenLink, LinkTraits, Plan, PlanGroup, PlanJunction, PlanLink } from './plan.ts';

type GroupOfBoxes = Omit<PlanGroup, 'junctions' | 'links'>;

export function planLinks(g: DebateGraph, sub: Subgraph, groups: readonly GroupOfBoxes[]): Plan {
  const places = placesOfClaims(groups);
  const ties = tiesOf(places);
  const groupOfEssay = new Map(groups.map(({ essay, key }) => [essay.id, key]));
  const junctions = new Map<string, PlanJunction[]>();
  const links = new Map<string, PlanLink[]>();
  const inside: Inside = { junction: (group, junction) => append(junctions, group, junction), link: (group, link) => append(links, group, link) };
  const nextKey = keyCounter('j');
  planInferences(g, sub, places, groupOfEssay, nextKey, inside);
  const joints = planJoints(g, sub, places, groupOfEssay, nextKey, inside);

  const between: BetweenLink[] = [];
  for (const edge of sub.edges) {
    // Those are drawn with their inferences and joints.
    if ((edge.kind === 'inference' && edge.contracted === 0) || edge.joint !== undefined) continue;
    const from = places.get(edge.from) ?? [];
    const to = places.get(edge.to) ?? [];
    if (from.length === 0 || to.length === 0) continue;
    const traits: LinkTraits = {
      kind: edge.kind,
      arrows: edge.kind === 'contradiction' ? 'both' : 'end',
      contracted: edge.contracted,
      committed: true,
      bundle: false,
    };
    const home = homeOf([from, to], groupOfEssay.get(edge.essay ?? ''));
    const [fromHome, toHome] = home === undefined ? [] : [placeIn(from, home), placeIn(to, home)];
    if (home !== undefined && fromHome !== undefined && toHome !== undefined) {
      append(links, home, { ...traits, from: fromHome, to: toHome });
    } else {
      between.push({ ...traits, from: bestEnds(from), to: bestEnds(to) });
    }
  }
  return {
    groups: groups.map((group) => ({ ...group, junctions: junctions.get(group.key) ?? [], links: links.get(group.key) ?? [] })),
    joints,
    between: [...between, ...ties, ...bundles(sub, groupOfEssay)],
  };
}

/** Joins the boxes of one claim in a chain, in the order of the essays. */
function tiesOf(places: Places): BetweenLink[] {
  const traits = { kind: 'tie', arrows: 'none', contracted: 0, committed: true, bundle: false } as const;
  return [...places.values()].flatMap((copies) =>
    copies.slice(1).flatMap((copy, i) => {
      const previous = copies[i];
      return previous === undefined ? [] : [{ ...traits, from: [previous.key], to: [copy.key] }];
    }),
  );
}

/**
 * Between the frames of two essays, one line for all their relations over hidden claims: a line for each kind would fill the
 * streets between the essays. It is drawn as the strongest kind that there is.
 */
function bundles(sub: Subgraph, groupOfEssay: ReadonlyMap<string, string>): BetweenLink[] {
  return sub.bundles.flatMap(({ essays, counts }): BetweenLink[] => {
    const [from, to] = essays.map((essay) => groupOfEssay.get(essay));
    const kind = RELATION_KINDS.find((one) => counts[one] > 0);
    if (from === undefined || to === undefined || kind === undefined) return [];
    const contracted = RELATION_KINDS.reduce((sum, one) => sum + counts[one], 0);
    return [{ kind, arrows: kind === 'contradiction' ? 'both' : 'none', contracted, committed: true, bundle: true, counts, from: [from], to: [to] }];
  });
}
