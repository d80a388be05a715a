/** The debate's terms as a reader meets them. */
import type { AttackKind } from '../../graph/analysis/attack-kind.ts';
import type { ClashOrigin } from '../../graph/analysis/contradictions.ts';
import { UNKNOWN_AUTHOR, personName } from '../../graph/model/labels.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type {
  ConnectionKind,
  ContradictionKind,
  ContradictionStrength,
  Essay,
  Inference,
  Occurrence,
  Rebuttal,
  Stance,
  Support,
} from '../../graph/model/schema.ts';
import { isCommitted } from '../../graph/model/stance.ts';

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  asserts: 'asserted',
  concedes: 'conceded',
  reports: 'reported',
  rejects: 'rejected',
};

export const KIND_MEANINGS: Readonly<Record<ContradictionKind, string>> = {
  contradictory: 'exactly one of the two is true',
  contrary: 'both may be false, but not both true',
  practical: 'courses of action that exclude each other',
};

export const STRENGTH_MEANINGS: Readonly<Record<ContradictionStrength, string>> = {
  clear: 'any reader would grant it',
  arguable: 'it depends on a reading',
};

export const ORIGIN_NAMES: Readonly<Record<ClashOrigin, string>> = {
  drawn: 'drawn',
  rejection: 'by rejection',
  consequence: 'through a chain',
};

export const ORIGIN_MEANINGS: Readonly<Record<ClashOrigin, string>> = {
  drawn: 'both claims are held, and the debate has them as a contradiction',
  rejection: 'from what the authors do, not drawn in the debate',
  consequence: 'it shows only in what follows from what is held',
};

export const CONNECTION_NAMES: Readonly<Record<ConnectionKind, string>> = {
  inference: 'Inferences',
  support: 'Supports',
  rebuttal: 'Rebuttals',
  contradiction: 'Contradictions',
};

/** What a rebuttal does to its target, and what is done to the target. */
export const ATTACK_WORDS: Readonly<Record<AttackKind, readonly [active: string, passive: string]>> = {
  rebut: ['rebuts', 'rebutted by'],
  undermine: ['undermines', 'undermined by'],
  undercut: ['undercuts', 'undercut by'],
};

/** The author's name where the essay's title stands beside it, which tells unknown authors apart. */
export function authorName({ people }: DebateGraph, essay: Essay): string {
  return people.get(essay.author)?.name ?? UNKNOWN_AUTHOR;
}

/**
 * How an essay voices a claim, and whether that commits its author.
 *
 * @param held whether the author holds the claim, be it on account of this occurrence or of something else
 */
export function occurrenceInWords(g: DebateGraph, occurrence: Occurrence, held: boolean): string {
  const own = g.essays.get(occurrence.essay)?.author === occurrence.voice;
  const voice = own ? 'in the author’s own voice' : `in the voice of ${nameInSentence(g, occurrence.voice)}`;
  const commitment = commitmentInWords(occurrence.stance, own, held);
  return [`${STANCE_WORDS[occurrence.stance]}, ${voice}`, ...(commitment === '' ? [] : [commitment])].join('; ');
}

function commitmentInWords(stance: Stance, own: boolean, held: boolean): string {
  if (isCommitted(stance)) return own ? '' : 'the author takes it over and is committed to it';
  if (held) return 'the author is not committed to it by this, but is by the rest of the essay';
  return stance === 'rejects' ? 'the author denies it' : 'the author is not committed to it';
}

/** The name of a person in the middle of a sentence. */
export function nameInSentence(g: DebateGraph, person: string): string {
  const name = personName(g, person);
  return g.people.get(person)?.name == null ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}

/** Whose inference it is, and whether the essay's author is committed to it. */
export function inferenceInWords(g: DebateGraph, { essay, voice, stance }: Inference): string {
  const author = nameInSentence(g, g.essays.get(essay)?.author ?? '');
  const drawer = nameInSentence(g, voice);
  const own = g.essays.get(essay)?.author === voice;
  switch (stance) {
    case 'asserts':
      return own ? `Inference of ${drawer}` : `Inference of ${drawer} that ${author} takes over`;
    case 'concedes':
      return own ? `Inference that ${author} concedes` : `Inference of ${drawer} that ${author} concedes`;
    case 'reports':
      return `Inference of ${drawer} that ${author} reports, without being committed to it`;
    case 'rejects':
      return `Inference of ${drawer} that ${author} rejects`;
  }
}

export function supportInWords(g: DebateGraph, support: Support): string {
  const lender = g.essays.get(support.essay ?? '');
  const lent = lender === undefined ? 'Support between essays' : `Support lent by ${nameInSentence(g, lender.author)}`;
  return support.case === true ? `${lent}: a more particular case` : lent;
}

export function rebuttalInWords(g: DebateGraph, rebuttal: Rebuttal): string {
  const maker = g.essays.get(rebuttal.essay ?? '');
  return maker === undefined ? 'between essays' : `in the essay of ${nameInSentence(g, maker.author)}`;
}

/** `1 claim`, `2 claims`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
