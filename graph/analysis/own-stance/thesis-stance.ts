/** How one thesis stands for a reader, and why (SPEC.md, M5–M8). */
import { derivationOf } from './derivations.ts';
import { fromAccepted, fromAllOpen, type ThesisGround } from './essay-ground.ts';
import { hindrancesThatBreak } from './breaks.ts';
import type { Effects, Hindrance } from './marks.ts';
import { waysToStand } from './ways.ts';

export type ThesisStance = StandingThesis | FallenThesis | OpenThesis;

interface OfEssay {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
}

/** It follows, by the author's own inferences, from what the reader accepts, or the reader accepts it as it is. */
export interface StandingThesis extends OfEssay {
  readonly status: 'stands';
  /** The accepted claims of one derivation; the thesis itself if it is marked. */
  readonly premises: readonly string[];
  /** Ids of its inferences, each after those that lead to its premises. */
  readonly steps: readonly string[];
}

/** It would not follow even if every open premise were accepted, and it is the marks that prevent it. */
export interface FallenThesis extends OfEssay {
  readonly status: 'falls';
  /** Together they break every way to the thesis; none can be left out. Nearest to the thesis first. */
  readonly because: readonly Hindrance[];
}

/** It depends on premises that the reader has not marked. */
export interface OpenThesis extends OfEssay {
  readonly status: 'open';
  /**
   * Small sets of open premises each of which, accepted as well, would make it stand; of none can a premise be left out. The smallest
   * first. None where more than `WAY_AT_MOST` are needed; the thesis alone where nothing leads to it, or only a circle.
   */
  readonly ways: readonly (readonly string[])[];
}

export function thesisStance(under: ThesisGround, effects: Effects, effectsWith: (further: readonly string[]) => Effects): ThesisStance {
  const { essay, thesis } = under;
  const named: OfEssay = { author: essay.author, essay: essay.id, thesis };
  const accepted = fromAccepted(under, effects);
  if (accepted.stands.has(thesis)) {
    const { from, steps } = derivationOf([thesis], accepted);
    return { ...named, status: 'stands', premises: from, steps };
  }
  if (fromAllOpen(under, effects).stands.has(thesis)) return { ...named, status: 'open', ways: waysToStand(under, effects, effectsWith) };
  const because = hindrancesThatBreak(under, effects);
  return because.length > 0 ? { ...named, status: 'falls', because } : { ...named, status: 'open', ways: [[thesis]] };
}
