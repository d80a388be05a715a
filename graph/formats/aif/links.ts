/** What RA- and CA-nodes connect: inferences, supports, rebuttals and contradictions. */
import { NONE } from '../joints.ts';
import { pairKey } from '../json.ts';
import { appended } from '../lists.ts';
import { isSupportMark } from './marks.ts';
import { isProposition, sourceOf, targetOf, type AifNode, type Nodeset } from './nodeset.ts';

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

export function linksOf(nodeset: Nodeset): Links {
  const candidates: Candidate[] = [];
  for (const node of nodeset.list) if (isLinkNode(node)) candidates.push(candidate(nodeset, node));
  const nodes = nodeset.list.length;
  const rankOf = ranksOf(candidates, nodes);
  const opposed = oppositionsOf(candidates, rankOf, nodes);
  const inOpposition = new Set<AifNode>();
  for (const opposition of opposed) for (const node of opposition.nodes) inOpposition.add(node);
  const drawn: DrawnLinks = { towardsClaims: [], towardsLinks: [], further: [] };
  const loose: Loose[] = [];
  for (const { node, sources, propositions, links } of candidates) {
    if (inOpposition.has(node)) continue;
    if (rankOf(node) === UNSOUND) {
      loose.push({ node, fault: sources.length === 0 ? 'no-source' : propositions.length + links.length === 0 ? 'no-target' : 'no-way-on' });
      continue;
    }
    let number = 0;
    for (const target of propositions) {
      const others = sources.includes(target) ? sources.filter((source) => source !== target) : sources;
      if (others.length === 0) continue;
      draw(drawn, node, number, kindTowardsClaim(node), others, target);
      number += 1;
    }
    const targets = links.length < 2 ? links : links.toSorted((a, b) => rankOf(a) - rankOf(b));
    for (const target of targets) {
      if (rankOf(target) === UNSOUND) continue;
      draw(drawn, node, number, kindTowardsLink(node), sources, target);
      number += 1;
    }
    if (number > MOST_TARGETS) loose.push({ node, fault: { targets: number } });
  }
  drawn.towardsLinks.sort((a, b) => rankOf(a.node) - rankOf(b.node));
  return { links: [...drawn.towardsClaims, ...drawn.towardsLinks, ...drawn.further], oppositions: opposed, loose };
}

interface DrawnLinks {
  readonly towardsClaims: Link[];
  readonly towardsLinks: Link[];
  /** Of nodes that have a link already. */
  readonly further: Link[];
}

/** @param number how many links the node has already */
function draw({ towardsClaims, towardsLinks, further }: DrawnLinks, node: AifNode, number: number, kind: Link['kind'], sources: readonly AifNode[], target: AifNode): void {
  if (number === 0) (isProposition(target) ? towardsClaims : towardsLinks).push({ id: node.id, kind, node, sources, target });
  else if (number < MOST_TARGETS) further.push({ id: pairKey(node.id, String(number)), kind, node, sources, target });
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

function candidate(nodeset: Nodeset, node: AifNode): Candidate {
  const { joints } = nodeset;
  let sources: AifNode[] | undefined;
  for (let edge = joints.into(node.index); edge !== NONE; edge = joints.into(node.index, edge)) {
    const source = sourceOf(nodeset, edge);
    if (source !== undefined && isProposition(source)) sources = appended(sources, source);
  }
  let propositions: AifNode[] | undefined;
  let links: AifNode[] | undefined;
  for (let edge = joints.outOf(node.index); edge !== NONE; edge = joints.outOf(node.index, edge)) {
    const target = targetOf(nodeset, edge);
    if (target !== undefined && isProposition(target)) propositions = appended(propositions, target);
    else if (target !== node && isLinkNode(target)) links = appended(links, target);
  }
  return { node, sources: sources ?? NO_NODES, propositions: propositions ?? NO_NODES, links: links ?? NO_NODES };
}

const NO_NODES: readonly AifNode[] = [];

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
    if (sources.length === 0) continue;
    // Unless it leads from a proposition to the same one only.
    if (propositions.length > 0 && (propositions.length > 1 || sources.length > 1 || propositions[0] !== sources[0])) add(node);
    for (const link of links) {
      directedAt.set(link, appended(directedAt.get(link), node));
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
    waiting.set(keyOf(a, to), appended(waiting.get(keyOf(a, to)), node));
  }
  return oppositions;
}
