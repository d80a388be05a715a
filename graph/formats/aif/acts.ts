/** What speakers do with propositions and links: the YA-nodes of a nodeset, read from their locutions. */
import type { Stance } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { forceOf, type Force } from './forces.ts';
import { isLinkNode } from './links.ts';
import { isProposition, type AifNode, type Nodeset } from './nodeset.ts';
import type { Speaker, SpeakerOf } from './speakers.ts';

export interface Act {
  /** The YA-node. */
  readonly node: AifNode;
  readonly force: Force;
  /** Id of a proposition or a link. */
  readonly target: string;
  /** The L-node with the words, and the one whose speaker reports them if that is another. */
  readonly said: AifNode;
  readonly reported?: AifNode;
  /** Whose essay it is: the speaker, or whoever reports the words. */
  readonly author: Speaker;
  /** In whose voice. */
  readonly voice: Speaker;
  /** What the author does with the target. */
  readonly stance: Stance;
}

/** In the order of the file. What the analyst does is no act. */
export function actsOf(nodeset: Nodeset, speakerOf: SpeakerOf): Act[] {
  const { nodes, outgoing } = nodeset;
  const reports = reportsOf(nodeset);
  const acts: Act[] = [];
  for (const node of nodes.values()) {
    const force = node.type === 'YA' ? forceOf(node) : 'analysing';
    const targets = force === 'analysing' ? [] : outgoing(node.id).filter((id) => isProposition(nodes.get(id)) || isLinkNode(nodes.get(id)));
    if (force === 'analysing' || targets.length === 0) continue;
    const own = stanceOf(force);
    for (const said of locutionsBehind(node, nodeset)) {
      for (const { by, stance: outer } of reports(said)) {
        const [author, voice] = [speakerOf(by ?? said), speakerOf(said)];
        const stance = outer === undefined ? own : throughWords(outer, own);
        for (const target of targets) acts.push({ node, force, target, said, author, voice, stance, ...(by !== undefined && { reported: by }) });
      }
    }
  }
  return acts;
}

/** Challenges, questions and forces that are not known commit nobody. */
export function stanceOf(force: Force): Stance {
  return force === 'unknown' || force === 'analysing' ? 'reports' : force;
}

/** What an author does with a claim who does `outer` with the words of somebody who does `inner` with it. */
function throughWords(outer: Stance, inner: Stance): Stance {
  if (isCommitted(inner)) return outer;
  return inner === 'rejects' && isCommitted(outer) ? 'rejects' : 'reports';
}

/** More of them at one act are no dialogue; to take all would take for ever, were there thousands. */
const MOST_AT_ONCE = 10;

/** Those whose words a YA-node belongs to: its L-node, or the one to which its transition leads, which is the move that is made. */
function locutionsBehind(node: AifNode, { nodes, incoming, outgoing }: Nodeset): AifNode[] {
  const found = incoming(node.id).flatMap((id): AifNode[] => {
    const source = nodes.get(id);
    if (source?.type === 'L') return [source];
    if (source?.type !== 'TA') return [];
    // A transition has one successor (IAT guide 1.2.5).
    const next = outgoing(id).find((other) => nodes.get(other)?.type === 'L');
    return next === undefined ? [] : [nodes.get(next) ?? source];
  });
  return found.length < 2 ? found : [...new Set(found)].slice(0, MOST_AT_ONCE);
}

interface Report {
  /** The outermost L-node in which the words are reported; left out where nobody reports them. */
  readonly by?: AifNode;
  /** What whoever reports them does with the words. */
  readonly stance?: Stance;
}

const BY_NOBODY: readonly Report[] = [{}];

/**
 * Reported speech is an L-node that is the content of another's act (IAT guide, section 3): L → YA → L. Who agrees with the
 * words, or concedes or rejects them, does so with what they say; who asserts them only reports.
 */
function reportsOf(nodeset: Nodeset): (locution: AifNode) => readonly Report[] {
  const { nodes, incoming } = nodeset;
  const found = new Map<string, readonly Report[]>();
  const reportersOf = (locution: AifNode): Map<AifNode, Stance[]> => {
    const reporters = new Map<AifNode, Stance[]>();
    for (const id of incoming(locution.id)) {
      const ya = nodes.get(id);
      const force = ya?.type === 'YA' ? forceOf(ya) : 'analysing';
      if (ya === undefined || force === 'analysing') continue;
      for (const reporter of locutionsBehind(ya, nodeset)) {
        if (reporter !== locution) reporters.set(reporter, [...(reporters.get(reporter) ?? []), attitudeOf(ya, force)]);
      }
    }
    return reporters;
  };
  const outermostOf = chainEnds((locution) => [...reportersOf(locution).keys()]);
  const find = (locution: AifNode): readonly Report[] => {
    const reporters = [...reportersOf(locution)].slice(0, MOST_AT_ONCE);
    if (reporters.length === 0) return BY_NOBODY;
    return reporters.map(([reporter, stances]): Report => {
      const outermost = outermostOf(reporter);
      // Of words within words the author says nothing.
      return { by: outermost, stance: outermost === reporter ? (stances.find((s) => s !== 'reports') ?? 'reports') : 'reports' };
    });
  };
  return (locution) => {
    if (!incoming(locution.id).some((id) => nodes.get(id)?.type === 'YA')) return BY_NOBODY;
    const reports = found.get(locution.id) ?? find(locution);
    found.set(locution.id, reports);
    return reports;
  };
}

function attitudeOf(ya: AifNode, force: Force): Stance {
  if (force === 'concedes' || force === 'rejects') return force;
  return [ya.text, ya.scheme].some((name) => name?.trim().toLowerCase() === 'agreeing') ? 'asserts' : 'reports';
}

/** Where a chain ends that goes on with the first of what comes next. One that comes round to itself ends where it does so first. */
function chainEnds(nextOf: (node: AifNode) => readonly AifNode[]): (start: AifNode) => AifNode {
  const ends = new Map<AifNode, AifNode>();
  return (start) => {
    const chain: AifNode[] = [];
    const seen = new Set<AifNode>();
    let node: AifNode | undefined = start;
    while (node !== undefined && !seen.has(node) && !ends.has(node)) {
      chain.push(node);
      seen.add(node);
      [node] = nextOf(node);
    }
    const roundFrom = node === undefined || !seen.has(node) ? chain.length : chain.indexOf(node);
    const end = (node && (ends.get(node) ?? node)) ?? chain.at(-1) ?? start;
    chain.forEach((one, i) => ends.set(one, i < roundFrom ? end : one));
    return ends.get(start) ?? start;
  };
}
