/** What RA- and CA-nodes connect: inferences, supports, rebuttals and contradictions. */
import { pairKey } from '../json.ts';
import { isSupportMark } from './marks.ts';
import { isProposition, type AifNode, type Nodeset } from './nodeset.ts';

export interface Link {
  /** The id of the node, by which others are directed at it; of further links of the same node something else. */
  readonly id: string;
  readonly kind: 'inference' | 'support' | 'rebuttal';
  readonly node: AifNode;
  /** Ids of propositions, of which the target is none. */
  readonly sources: readonly string[];
  /** Id of a proposition, or of a node that is itself a link. */
  readonly target: string;
}

/** A conflict in both directions: two CA-nodes, or one from and to both. */
export interface Opposition {
  readonly nodes: readonly [AifNode, ...AifNode[]];
  readonly claims: readonly [string, string];
}

export interface Loose {
  readonly node: AifNode;
  /** What is said of the node. */
  readonly fault: string;
  readonly remedy: string;
}

export interface Links {
  /** The first of a node before what is directed at the node: from it a way leads to a proposition over first ones only. */
  readonly links: readonly Link[];
  readonly oppositions: readonly Opposition[];
  /** RA- and CA-nodes that connect nothing a debate knows, or more than can be read. */
  readonly loose: readonly Loose[];
}

interface Candidate {
  readonly node: AifNode;
  readonly sources: readonly string[];
  readonly propositions: readonly string[];
  /** Other RA- and CA-nodes at which it is directed. */
  readonly links: readonly string[];
}

export function linksOf(nodeset: Nodeset): Links {
  const candidates = new Map([...nodeset.nodes.values()].filter(isLinkNode).map((node) => [node.id, candidate(node, nodeset)]));
  const sound = soundOf(candidates);
  const ranks = new Map([...sound].map((id, rank) => [id, rank]));
  const rankOf = (id: string): number => ranks.get(id) ?? 0;
  const targeted = new Set([...candidates.values()].filter(({ node }) => sound.has(node.id)).flatMap(({ links }) => links));
  const opposed = oppositionsOf([...candidates.values()].filter(({ node }) => sound.has(node.id) && !targeted.has(node.id)));
  const inOpposition = new Set(opposed.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const towardsClaims: Link[] = [];
  const towardsLinks: Link[] = [];
  const further: Link[] = [];
  const loose: Loose[] = [];
  for (const { node, sources, propositions, links: targets } of candidates.values()) {
    if (inOpposition.has(node.id)) continue;
    if (!sound.has(node.id)) {
      const fault = `connects nothing: ${reasonFor(sources, [...propositions, ...targets])}`;
      loose.push({ node, fault, remedy: 'it is kept for AIF only; connect it to have it read' });
      continue;
    }
    const all: readonly Omit<Link, 'id'>[] = [
      ...propositions
        .filter((target) => sources.some((source) => source !== target))
        .map((target) => ({ kind: kindTowardsClaim(node), node, sources: sources.filter((source) => source !== target), target })),
      ...targets
        .filter((target) => sound.has(target))
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .map((target) => ({ kind: kindTowardsLink(node), node, sources, target })),
    ];
    const [first, ...others] = all.slice(0, MOST_TARGETS).map((link, i) => ({ id: i === 0 ? node.id : pairKey(node.id, String(i)), ...link }));
    if (first !== undefined) (propositions.includes(first.target) ? towardsClaims : towardsLinks).push(first);
    further.push(...others);
    if (all.length > MOST_TARGETS) {
      const fault = `leads to ${all.length} targets, of which the first ${MOST_TARGETS} are read`;
      loose.push({ node, fault, remedy: 'the others are kept for AIF only; lead to them from nodes of their own' });
    }
  }
  towardsLinks.sort((a, b) => rankOf(a.node.id) - rankOf(b.node.id));
  return { links: [...towardsClaims, ...towardsLinks, ...further], oppositions: opposed, loose };
}

export function isLinkNode(node: AifNode | undefined): node is AifNode {
  return node?.type === 'RA' || node?.type === 'CA';
}

function kindTowardsClaim(node: AifNode): Link['kind'] {
  if (node.type === 'CA') return 'rebuttal';
  return isSupportMark(node.text) ? 'support' : 'inference';
}

function kindTowardsLink(node: AifNode): Link['kind'] {
  return node.type === 'CA' ? 'rebuttal' : 'support';
}

function candidate(node: AifNode, { nodes, incoming, outgoing }: Nodeset): Candidate {
  return {
    node,
    sources: incoming(node.id).filter((id) => isProposition(nodes.get(id))),
    propositions: outgoing(node.id).filter((id) => isProposition(nodes.get(id))),
    links: outgoing(node.id).filter((id) => id !== node.id && isLinkNode(nodes.get(id))),
  };
}

/** A link has one target (AIF specification 1.1); to take thousands with thousands of sources would take for ever. */
const MOST_TARGETS = 20;

/** Those with a source from which a way leads to a proposition; each after one that it is directed at. */
function soundOf(candidates: ReadonlyMap<string, Candidate>): ReadonlySet<string> {
  const directedAt = new Map<string, string[]>();
  const sound = new Set<string>();
  for (const { node, sources, propositions, links } of candidates.values()) {
    if (sources.length === 0) continue;
    if (propositions.some((target) => sources.some((source) => source !== target))) sound.add(node.id);
    for (const link of links) {
      const list = directedAt.get(link) ?? [];
      list.push(node.id);
      directedAt.set(link, list);
    }
  }
  // The set grows while it is gone through.
  for (const id of sound) for (const other of directedAt.get(id) ?? []) sound.add(other);
  return sound;
}

/**
 * AIF has symmetric conflict as two CA-nodes, one in each direction (Bex, Modgil, Prakken & Reed 2013). What something else is
 * directed at stays a rebuttal, and so does what is marked as meant in one direction only.
 */
function oppositionsOf(candidates: readonly Candidate[]): Opposition[] {
  const oppositions: Opposition[] = [];
  const waiting = new Map<string, AifNode[]>();
  const paired = new Set<string>();
  const oppose = (nodes: readonly [AifNode, ...AifNode[]], claims: readonly [string, string]): boolean => {
    const pair = JSON.stringify([...claims].toSorted());
    if (paired.has(pair)) return false;
    paired.add(pair);
    oppositions.push({ nodes, claims });
    return true;
  };
  for (const { node, sources, propositions, links } of candidates) {
    if (node.type !== 'CA' || links.length > 0 || node.own['oneWay'] === true) continue;
    const [a, b] = sources;
    if (a === undefined) continue;
    if (b !== undefined) {
      const isSymmetric = sources.length === 2 && propositions.length === 2 && propositions.includes(a) && propositions.includes(b);
      if (isSymmetric) oppose([node], [a, b]);
      continue;
    }
    const [to] = propositions;
    if (propositions.length !== 1 || to === undefined || to === a) continue;
    const opposite = waiting.get(JSON.stringify([to, a]))?.shift();
    if (opposite !== undefined && oppose([opposite, node], [to, a])) continue;
    const list = waiting.get(JSON.stringify([a, to])) ?? [];
    list.push(node);
    waiting.set(JSON.stringify([a, to]), list);
  }
  return oppositions;
}

function reasonFor(sources: readonly string[], targets: readonly string[]): string {
  if (sources.length === 0) return 'no proposition leads to it';
  if (targets.length === 0) return 'it leads to no proposition and no link between propositions';
  return 'it leads back to where it comes from, or on to such a link';
}
