/** Which inferences, supports and rebuttals are drawn with a node of their own, and where that belongs. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { append } from '../../model/lists.ts';
import { isCommitted } from '../../model/stance.ts';
import type { Subgraph, SubgraphJoint } from '../../query/subgraph.ts';
import { inferenceInWords, jointInWords } from './junction-words.ts';
import { bestEnds, homeOf, placeIn, type Places } from './places.ts';
import type { PlanJoint, PlanJunction, PlanLink } from './plan.ts';

/** What is drawn within a group. */
export interface Inside {
  readonly junction: (group: string, junction: PlanJunction) => void;
  readonly link: (group: string, link: PlanLink) => void;
}

/** Draws an inference as an arrow where it can be one, else as a junction, and notes the places of those. */
export function planInferences(g: DebateGraph, sub: Subgraph, places: Places, groupOfEssay: ReadonlyMap<string, string>, nextKey: () => string, inside: Inside): void {
  const touched = new Set(sub.edges.filter((edge) => edge.kind !== 'inference' || edge.contracted > 0).flatMap((edge) => [edge.from, edge.to]));
  for (const { id, inference, hiddenPremises } of sub.inferences) {
    const group = groupOfEssay.get(inference.essay);
    if (group === undefined) continue;
    const committed = isCommitted(inference.stance);
    const shown = inference.premises.flatMap((claim) => {
      const box = placeIn(places.get(claim) ?? [], group);
      return box === undefined ? [] : [{ claim, box }];
    });
    const conclusion = placeIn(places.get(inference.conclusion) ?? [], group);
    const [only] = shown;
    if (conclusion === undefined || only === undefined) continue;
    if (inference.premises.length === 1 && !touched.has(id)) {
      inside.link(group, { kind: 'inference', contracted: 0, committed, bundle: false, from: only.box, to: conclusion, arrows: 'end' });
      continue;
    }
    const key = nextKey();
    places.set(id, [{ key, group, committed }]);
    inside.junction(group, {
      key,
      kind: 'inference',
      id,
      premises: shown.map(({ box }) => box),
      conclusion,
      committed,
      hiddenPremises,
      description: inferenceInWords(g, shown.map(({ claim }) => claim), hiddenPremises, inference.conclusion),
    });
  }
}

/**
 * Supports of a claim by claims of the same group are part of its argument and laid out with it, like inferences. The others are
 * returned, each after the one that it is directed at.
 */
export function planJoints(g: DebateGraph, sub: Subgraph, places: Places, groupOfEssay: ReadonlyMap<string, string>, nextKey: () => string, inside: Inside): PlanJoint[] {
  const joints: PlanJoint[] = [];
  for (const joint of targetsFirst(sub.joints)) {
    const { id, kind, hiddenSources, essay } = joint;
    const sources = joint.sources.map((source) => places.get(source) ?? []).filter((found) => found.length > 0);
    const target = places.get(joint.to) ?? [];
    if (sources.length === 0 || target.length === 0) continue;
    const group = homeOf([...sources, target], groupOfEssay.get(essay ?? ''));
    const ends = [...sources, target].map((found) => (group === undefined ? bestEnds(found) : found.filter((place) => place.group === group).map((place) => place.key)));
    const to = ends.pop() ?? [];
    const key = nextKey();
    places.set(id, [{ key, group, committed: true }]);
    const common = { key, kind, id, description: jointInWords(g, joint) };
    const [conclusion] = to;
    if (group !== undefined && kind === 'support' && g.claims.has(joint.to) && conclusion !== undefined) {
      inside.junction(group, { ...common, premises: ends.flat(), conclusion, committed: true, hiddenPremises: hiddenSources });
    } else {
      joints.push({ ...common, ...(group !== undefined && { group }), sources: ends, to, hiddenSources });
    }
  }
  return joints;
}

function targetsFirst(joints: readonly SubgraphJoint[]): SubgraphJoint[] {
  const known = new Set(joints.map(({ id }) => id));
  const directedAt = new Map<string, SubgraphJoint[]>();
  for (const joint of joints) append(directedAt, joint.to, joint);
  const ordered = joints.filter(({ to }) => !known.has(to));
  // Grows while it is gone through.
  for (const { id } of ordered) ordered.push(...(directedAt.get(id) ?? []));
  return ordered;
}
