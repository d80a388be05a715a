/** What RA- and CA-nodes connect: inferences, supports, rebuttals and contradictions. */
import { pairKey } from '../json.ts';
import { isSupportMark } from './marks.ts';
import { isProposition, type AifNode, type Nodeset } from './nodeset.ts';

export interface Link {
  /** The id of the node, by which others are directed at it; of further links of the same node something else. */
  readonly id: string;
  readonly kind: 'inference' | 'support' | 'rebuttal';
  readonly node: AifNode;
  /** Propositions, of which the target is none. */
  readonly sources: readonly AifNode[];
  /** A proposition, or a node that is itself a link. */
  readonly target: AifNode;
}

/** A conflict in both directions: two CA-nodes, or one from and to both. */
export interface Opposition {
  readonly nodes: readonly [AifNode, ...AifNode[]];
  readonly claims: readonly [AifNode, AifNode];
}

export interface Loose {
  readonly node: AifNode;
  /** Why it connects nothing, or to how many targets it leads. */
  readonly fault: 'no-source' | 'no-target' | 'no-way-on' | { readonly targets: number };
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
  readonly sources: readonly AifNode[];
  readonly propositions: readonly AifNode[];
  /** Other RA- and CA-nodes at which it is directed. */
  readonly links: readonly AifNode[];
}

export function linksOf({ nodes }: Nodeset): Links {
  const candidates: Candidate[] = [];
  for (const node of nodes.values()) if (isLinkNode(node)) candidates.push(candidate(node));
  const rankOf = ranksOf(candidates, nodes.size);
  const opposed = oppositionsOf(candidates, rankOf, nodes.size);
  const inOpposition = new Set<AifNode>();
  for (const opposition of opposed) for (const node of opposition.nodes) inOpposition.add(node);
  const towardsClaims: Link[] = [];
  const towardsLinks: Link[] = [];
  const further: Link[] = [];
  const loose: Loose[] = [];
  for (const { node, sources, propositions, links } of candidates) {
    if (inOpposition.has(node)) continue;
    if (rankOf(node) === UNSOUND) {
      loose.push({ node, fault: sources.length === 0 ? 'no-source' : propositions.length + links.length === 0 ? 'no-target' : 'no-way-on' });
      continue;
    }
    let number = 0;
    const link = (kind: Link['kind'], target: AifNode, others: readonly AifNode[]): void => {
      if (number === 0) (isProposition(target) ? towardsClaims : towardsLinks).push({ id: node.id, kind, node, sources: others, target });
      else if (number < MOST_TARGETS) further.push({ id: pairKey(node.id, String(number)), kind, node, sources: others, target });
      number += 1;
    };
    for (const target of propositions) {
      const others = sources.includes(target) ? sources.filter((source) => source !== target) : sources;
      if (others.length > 0) link(kindTowardsClaim(node), target, others);
    }
    const targets = links.length === 0 ? links : links.filter((target) => rankOf(target) !== UNSOUND).toSorted((a, b) => rankOf(a) - rankOf(b));
    for (const target of targets) link(kindTowardsLink(node), target, sources);
    if (number > MOST_TARGETS) loose.push({ node, fault: { targets: number } });
  }
  towardsLinks.sort((a, b) => rankOf(a.node) - rankOf(b.node));
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

function candidate(node: AifNode): Candidate {
  const { incoming, outgoing } = node;
  // Most lists are what they are without anything else in them.
  const sources = incoming.every(isProposition) ? incoming : incoming.filter(isProposition);
  if (outgoing.every(isProposition)) return { node, sources, propositions: outgoing, links: NONE };
  return { node, sources, propositions: outgoing.filter(isProposition), links: outgoing.filter((target) => target !== node && isLinkNode(target)) };
}

const NONE: readonly AifNode[] = [];

/** A link has one target (AIF specification 1.1); to take thousands with thousands of sources would take for ever. */
export const MOST_TARGETS = 20;

/** The rank of a node from which no way leads to a proposition. */
const UNSOUND = -1;

/** Ranks of those with a source from which a way leads to a proposition: each after one that it is directed at. */
function ranksOf(candidates: readonly Candidate[], nodes: number): (node: AifNode) => number {
  const directedAt = new Map<AifNode, AifNode[]>();
  const ranks = new Int32Array(nodes).fill(UNSOUND);
  const sound: AifNode[] = [];
  const add = (node: AifNode): void => {
    if (ranks[node.index] !== UNSOUND) return;
    ranks[node.index] = sound.length;
    sound.push(node);
  };
  for (const { node, sources, propositions, links } of candidates) {
    const [first, ...others] = sources;
    if (first === undefined) continue;
    if (propositions.some((target) => first !== target || others.length > 0)) add(node);
    for (const link of links) {
      const list = directedAt.get(link);
      if (list === undefined) directedAt.set(link, [node]);
      else list.push(node);
    }
  }
  // The list grows while it is gone through.
  if (directedAt.size > 0) for (const node of sound) for (const other of directedAt.get(node) ?? []) add(other);
  return ({ index }) => ranks[index] ?? UNSOUND;
}

/**
 * AIF has symmetric conflict as two CA-nodes, one in each direction (Bex, Modgil, Prakken & Reed 2013). What something else is
 * directed at stays a rebuttal, and so does what is marked as meant in one direction only.
 */
function oppositionsOf(candidates: readonly Candidate[], rankOf: (node: AifNode) => number, nodes: number): Opposition[] {
  const targeted = new Set<AifNode>();
  for (const { node, links } of candidates) if (links.length > 0 && rankOf(node) !== UNSOUND) for (const link of links) targeted.add(link);
  const oppositions: Opposition[] = [];
  const waiting = new Map<number, AifNode[]>();
  const paired = new Set<number>();
  const keyOf = (from: AifNode, to: AifNode): number => from.index * nodes + to.index;
  const oppose = (those: readonly [AifNode, ...AifNode[]], a: AifNode, b: AifNode): boolean => {
    const pair = a.index < b.index ? keyOf(a, b) : keyOf(b, a);
    if (paired.has(pair)) return false;
    paired.add(pair);
    oppositions.push({ nodes: those, claims: [a, b] });
    return true;
  };
  for (const { node, sources, propositions, links } of candidates) {
    if (node.type !== 'CA' || links.length > 0 || node.own['oneWay'] === true || rankOf(node) === UNSOUND || targeted.has(node)) continue;
    const [a, b] = sources;
    if (a === undefined) continue;
    if (b !== undefined) {
      const isSymmetric = sources.length === 2 && propositions.length === 2 && propositions.includes(a) && propositions.includes(b);
      if (isSymmetric) oppose([node], a, b);
      continue;
    }
    const [to] = propositions;
    if (propositions.length !== 1 || to === undefined || to === a) continue;
    const opposite = waiting.get(keyOf(to, a))?.shift();
    if (opposite !== undefined && oppose([opposite, node], to, a)) continue;
    const list = waiting.get(keyOf(a, to));
    if (list === undefined) waiting.set(keyOf(a, to), [node]);
    else list.push(node);
  }
  return oppositions;
}
