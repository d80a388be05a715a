/** What speakers do with propositions and links: the YA-nodes of a nodeset, read from their locutions. */
import type { Stance } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { forceOf, type Force } from './forces.ts';
import { NONE } from '../joints.ts';
import { appended } from '../lists.ts';
import { isLinkNode } from './links.ts';
import { isProposition, sourceOf, targetOf, type AifNode, type Nodeset } from './nodeset.ts';
import type { Speaker, SpeakerOf } from './speakers.ts';

export interface Act {
  /** The YA-node. */
  readonly node: AifNode;
  readonly force: Force;
  /** A proposition or a link. */
  readonly target: AifNode;
  /** The L-node with the words, and the one whose speaker reports them if that is another. */
  readonly said: AifNode;
  readonly reported: AifNode | undefined;
  /** Whose essay it is: the speaker, or whoever reports the words. */
  readonly author: Speaker;
  /** In whose voice. */
  readonly voice: Speaker;
  /** What the author does with the target. */
  readonly stance: Stance;
}

/** In the order of the file. What the analyst does is no act. */
export function actsOf(nodeset: Nodeset, speakerOf: SpeakerOf): Act[] {
  const reportsOf = reporting(nodeset);
  const acts: Act[] = [];
  for (const node of nodeset.list) {
    const contents = node.type === 'YA' ? contentsOf(nodeset, node) : undefined;
    if (contents === undefined) continue;
    const force = forceOf(node);
    if (force === 'analysing') continue;
    const own = stanceOf(force);
    for (const said of locutionsBehind(nodeset, node)) {
      for (const { by: reported, stance: outer } of reportsOf(said)) {
        const author = speakerOf(reported ?? said);
        const voice = speakerOf(said);
        const stance = outer === undefined ? own : throughWords(outer, own);
        for (const target of contents) acts.push({ node, force, target, said, reported, author, voice, stance });
      }
    }
  }
  return acts;
}

/** The propositions and links to which a YA-node leads, if there are any. */
function contentsOf(nodeset: Nodeset, { index }: AifNode): readonly AifNode[] | undefined {
  let contents: AifNode[] | undefined;
  for (let edge = nodeset.joints.outOf(index); edge !== NONE; edge = nodeset.joints.outOf(index, edge)) {
    const target = targetOf(nodeset, edge);
    if (target !== undefined && (isProposition(target) || isLinkNode(target))) contents = appended(contents, target);
  }
  return contents;
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
function locutionsBehind(nodeset: Nodeset, { index }: AifNode): readonly AifNode[] {
  let found: AifNode[] | undefined;
  for (let edge = nodeset.joints.into(index); edge !== NONE; edge = nodeset.joints.into(index, edge)) {
    const source = sourceOf(nodeset, edge);
    const locution = source?.type === 'TA' ? successorOf(nodeset, source) : source;
    if (locution?.type === 'L') found = appended(found, locution);
  }
  if (found === undefined) return NOBODY;
  return found.length < 2 ? found : [...new Set(found)].slice(0, MOST_AT_ONCE);
}

const NOBODY: readonly AifNode[] = [];

/** A transition has one (IAT guide 1.2.5). */
function successorOf(nodeset: Nodeset, { index }: AifNode): AifNode | undefined {
  for (let edge = nodeset.joints.outOf(index); edge !== NONE; edge = nodeset.joints.outOf(index, edge)) {
    const target = targetOf(nodeset, edge);
    if (target?.type === 'L') return target;
  }
  return undefined;
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
function reporting(nodeset: Nodeset): (locution: AifNode) => readonly Report[] {
  const found = new Map<AifNode, readonly Report[]>();
  const outermostOf = chainEnds((locution) => reportersOf(nodeset, locution, 1)[0]?.reporter);
  const find = (locution: AifNode): readonly Report[] => {
    const reporters = reportersOf(nodeset, locution, MOST_AT_ONCE);
    if (reporters.length === 0) return BY_NOBODY;
    return reporters.map(({ reporter, stances }): Report => {
      const outermost = outermostOf(reporter);
      // Of words within words the author says nothing.
      return { by: outermost, stance: outermost === reporter ? (stances.find((s) => s !== 'reports') ?? 'reports') : 'reports' };
    });
  };
  return (locution) => {
    if (!isContentOfActs(nodeset, locution)) return BY_NOBODY;
    const reports = found.get(locution) ?? find(locution);
    found.set(locution, reports);
    return reports;
  };
}

function isContentOfActs(nodeset: Nodeset, { index }: AifNode): boolean {
  for (let edge = nodeset.joints.into(index); edge !== NONE; edge = nodeset.joints.into(index, edge)) if (sourceOf(nodeset, edge)?.type === 'YA') return true;
  return false;
}

interface Reporter {
  readonly reporter: AifNode;
  /** What they do with the words. */
  readonly stances: Stance[];
}

/**
 * Who has a locution as the content of their own, in the order of the file.
 *
 * @param most how many are asked for
 */
function reportersOf(nodeset: Nodeset, locution: AifNode, most: number): readonly Reporter[] {
  const reporters: Reporter[] = [];
  for (const edge of nodeset.joints.allInto(locution.index)) {
    const ya = sourceOf(nodeset, edge);
    const force = ya?.type === 'YA' ? forceOf(ya) : 'analysing';
    if (ya === undefined || force === 'analysing') continue;
    for (const reporter of locutionsBehind(nodeset, ya)) {
      if (reporter === locution) continue;
      const known = reporters.find((one) => one.reporter === reporter);
      if (known !== undefined) known.stances.push(attitudeOf(ya, force));
      else if (reporters.length < most) reporters.push({ reporter, stances: [attitudeOf(ya, force)] });
    }
  }
  return reporters;
}

function attitudeOf(ya: AifNode, force: Force): Stance {
  if (force === 'concedes' || force === 'rejects') return force;
  return [ya.text, ya.scheme].some((name) => name?.trim().toLowerCase() === 'agreeing') ? 'asserts' : 'reports';
}

/** Where a chain ends that goes on with the first of what comes next. One that comes round to itself ends where it does so first. */
function chainEnds(nextOf: (node: AifNode) => AifNode | undefined): (start: AifNode) => AifNode {
  const ends = new Map<AifNode, AifNode>();
  return (start) => {
    const chain: AifNode[] = [];
    const seen = new Set<AifNode>();
    let node: AifNode | undefined = start;
    while (node !== undefined && !seen.has(node) && !ends.has(node)) {
      chain.push(node);
      seen.add(node);
      node = nextOf(node);
    }
    const roundFrom = node === undefined || !seen.has(node) ? chain.length : chain.indexOf(node);
    const end = (node && (ends.get(node) ?? node)) ?? chain.at(-1) ?? start;
    chain.forEach((one, i) => ends.set(one, i < roundFrom ? end : one));
    return ends.get(start) ?? start;
  };
}
