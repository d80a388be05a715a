/** Which boxes and junctions the connections of a subgraph join. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { isCommitted } from '../../model/stance.ts';
import { edgeId, type Subgraph } from '../../query/subgraph.ts';
import { keyCounter } from '../keys.ts';
import { RELATION_KINDS } from '../relation-kinds.ts';
import type { BetweenLink, LinkTraits, Plan, PlanGroup, PlanJunction, PlanLink } from './plan.ts';

type GroupOfBoxes = Omit<PlanGroup, 'junctions' | 'links'>;

/** A box or a junction, and where it stands. */
interface Place {
  readonly key: string;
  readonly group: string;
  readonly committed: boolean;
}

export function planLinks(g: DebateGraph, sub: Subgraph, groups: readonly GroupOfBoxes[]): Plan {
  const nextKey = keyCounter('j');
  const places = placesOfClaims(groups);
  const groupOfEssay = new Map(groups.map(({ essay, key }) => [essay.id, key]));
  const junctions = new Map<string, PlanJunction[]>();
  const links = new Map<string, PlanLink[]>();
  const between: BetweenLink[] = [];

  const touched = new Set(sub.edges.filter((edge) => edge.kind !== 'inference' || edge.contracted > 0).flatMap((edge) => [edge.from, edge.to]));
  for (const { id, inference, hiddenPremises } of sub.inferences) {
    const group = groupOfEssay.get(inference.essay);
    if (group === undefined) continue;
    const committed = isCommitted(inference.stance);
    const traits = { kind: 'inference', contracted: 0, committed, bundle: false } as const;
    const boxOf = (claim: string): string | undefined => places.get(claim)?.find((place) => place.group === group)?.key;
    const conclusion = boxOf(inference.conclusion);
    const premises = inference.premises.flatMap((claim) => boxOf(claim) ?? []);
    const [only] = premises;
    if (conclusion === undefined || only === undefined) continue;
    if (inference.premises.length === 1 && !touched.has(id)) {
      append(links, group, { ...traits, from: only, to: conclusion, arrows: 'end' });
      continue;
    }
    const key = nextKey();
    places.set(id, [{ key, group, committed }]);
    append(junctions, group, { key, inference: id, premises, conclusion, committed, hiddenPremises });
  }

  const essayOfRelation = essaysOfRelations(g);
  for (const edge of sub.edges) {
    if (edge.kind === 'inference' && edge.contracted === 0) continue;
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
    const home = homeOf(from, to, groupOfEssay.get(essayOfRelation.get(edge.id) ?? ''));
    const [fromHome, toHome] = [from, to].map((ends) => ends.find((place) => place.group === home)?.key);
    if (home !== undefined && fromHome !== undefined && toHome !== undefined) {
      append(links, home, { ...traits, from: fromHome, to: toHome });
    } else {
      between.push({ ...traits, from: bestEnds(from), to: bestEnds(to) });
    }
  }
  return {
    groups: groups.map((group) => ({ ...group, junctions: junctions.get(group.key) ?? [], links: links.get(group.key) ?? [] })),
    between: [...between, ...ties(places), ...bundles(sub, groupOfEssay)],
  };
}

function placesOfClaims(groups: readonly GroupOfBoxes[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { key: group, boxes } of groups) {
    for (const { key, claim, committed } of boxes) append(places, claim, { key, group, committed });
  }
  return places;
}

/** Within which group a connection is drawn, if within any: that of its essay, or else of an author who holds both ends. */
function homeOf(from: readonly Place[], to: readonly Place[], ofEssay: string | undefined): string | undefined {
  const shared = from.filter(({ group }) => to.some((place) => place.group === group));
  if (ofEssay !== undefined && shared.some(({ group }) => group === ofEssay)) return ofEssay;
  const holds = (places: readonly Place[], group: string): boolean => places.some((p) => p.group === group && p.committed);
  const held = shared.find(({ group }) => holds(from, group) && holds(to, group));
  if (held !== undefined) return held.group;
  // Nobody holds both: between those who hold one each, if there are such.
  return from.some((p) => p.committed) && to.some((p) => p.committed) ? undefined : shared[0]?.group;
}

/** The boxes of those who hold the claim; all its boxes if nobody does. */
function bestEnds(places: readonly Place[]): string[] {
  const held = places.filter((place) => place.committed);
  return (held.length > 0 ? held : places).map((place) => place.key);
}

function essaysOfRelations({ debate }: DebateGraph): ReadonlyMap<string, string> {
  const essays = new Map<string, string>();
  for (const [kind, relations] of [['support', debate.supports], ['rebuttal', debate.rebuttals]] as const) {
    for (const { essay, from, to } of relations) if (essay !== null) essays.set(edgeId(from, kind, to), essay);
  }
  return essays;
}

/** Joins the boxes of one claim in a chain, in the order of the essays. */
function ties(places: ReadonlyMap<string, readonly Place[]>): BetweenLink[] {
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

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
