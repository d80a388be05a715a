/** The debate's terms as a reader meets them. */
import { msg, str } from '@lit/localize';
import type { ClashOrigin } from '../../graph/analysis/contradictions.ts';
import { plural } from '../../graph/language/plural.ts';
import { essayTitle, unknownAuthor } from '../../graph/model/labels.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type {
  ConnectionKind,
  ContradictionKind,
  ContradictionStrength,
  Essay,
  Inference,
  Occurrence,
  Rebuttal,
  Role,
  Stance,
  Support,
} from '../../graph/model/schema.ts';
import { isCommitted } from '../../graph/model/stance.ts';

/** What is done to a claim. */
export function stanceWord(stance: Stance): string {
  return { asserts: msg('asserted'), concedes: msg('conceded'), reports: msg('reported'), rejects: msg('rejected') }[stance];
}

export function roleName(role: Role): string {
  return {
    thesis: msg('thesis'),
    conclusion: msg('conclusion'),
    premise: msg('premise'),
    objection: msg('objection'),
    background: msg('background'),
  }[role];
}

export function contradictionKindName(kind: ContradictionKind): string {
  return { contradictory: msg('contradictory'), contrary: msg('contrary'), practical: msg('practical') }[kind];
}

export function contradictionKindMeaning(kind: ContradictionKind): string {
  return {
    contradictory: msg('exactly one of the two is true'),
    contrary: msg('both may be false, but not both true'),
    practical: msg('courses of action that exclude each other'),
  }[kind];
}

export function strengthName(strength: ContradictionStrength): string {
  return { clear: msg('clear'), arguable: msg('arguable') }[strength];
}

export function strengthMeaning(strength: ContradictionStrength): string {
  return { clear: msg('any reader would grant it'), arguable: msg('it depends on a reading') }[strength];
}

export function originName(origin: ClashOrigin): string {
  return { drawn: msg('drawn'), rejection: msg('by rejection'), consequence: msg('through a chain') }[origin];
}

export function originMeaning(origin: ClashOrigin): string {
  return {
    drawn: msg('both claims are held, and the debate has them as a contradiction'),
    rejection: msg('from what the authors do, not drawn in the debate'),
    consequence: msg('it shows only in what follows from what is held'),
  }[origin];
}

export function connectionName(kind: ConnectionKind): string {
  return { inference: msg('Inferences'), support: msg('Supports'), rebuttal: msg('Rebuttals'), contradiction: msg('Contradictions') }[kind];
}

/** The author's name where the essay's title stands beside it, which tells unknown authors apart. */
export function authorName({ people }: DebateGraph, essay: Essay): string {
  return people.get(essay.author)?.name ?? unknownAuthor();
}

/**
 * How an essay voices a claim, and whether that commits its author.
 *
 * @param held whether the author holds the claim, be it on account of this occurrence or of something else
 */
export function occurrenceInWords(g: DebateGraph, occurrence: Occurrence, held: boolean): string {
  const own = g.essays.get(occurrence.essay)?.author === occurrence.voice;
  const voice = own ? msg('in the author’s own voice') : msg(str`in the voice of ${nameInSentence(g, occurrence.voice)}`);
  const commitment = commitmentInWords(occurrence.stance, own, held);
  return [`${stanceWord(occurrence.stance)}, ${voice}`, ...(commitment === '' ? [] : [commitment])].join('; ');
}

function commitmentInWords(stance: Stance, own: boolean, held: boolean): string {
  if (isCommitted(stance)) return own ? '' : msg('the author takes it over and is committed to it');
  if (held) return msg('the author is not committed to it by this, but is by the rest of the essay');
  return stance === 'rejects' ? msg('the author denies it') : msg('the author is not committed to it');
}

/** The name of a person in the middle of a sentence. */
export function nameInSentence(g: DebateGraph, person: string): string {
  const name = g.people.get(person)?.name;
  if (name != null) return name;
  const essay = g.debate.essays.find((one) => one.author === person);
  return essay === undefined ? msg('the unknown person') : msg(str`the unknown author of “${essayTitle(essay)}”`);
}

/** Whose inference it is, and whether the essay's author is committed to it. */
export function inferenceInWords(g: DebateGraph, { essay, voice, stance }: Inference): string {
  const author = nameInSentence(g, g.essays.get(essay)?.author ?? '');
  const drawer = nameInSentence(g, voice);
  const own = g.essays.get(essay)?.author === voice;
  switch (stance) {
    case 'asserts':
      return own ? msg(str`Inference of ${drawer}`) : msg(str`Inference of ${drawer} that ${author} takes over`);
    case 'concedes':
      return own ? msg(str`Inference that ${author} concedes`) : msg(str`Inference of ${drawer} that ${author} concedes`);
    case 'reports':
      return msg(str`Inference of ${drawer} that ${author} reports, without being committed to it`);
    case 'rejects':
      return msg(str`Inference of ${drawer} that ${author} rejects`);
  }
}

export function supportInWords(g: DebateGraph, support: Support): string {
  const lender = g.essays.get(support.essay ?? '');
  if (lender === undefined) return support.case === true ? msg('Support between essays: a more particular case') : msg('Support between essays');
  const name = nameInSentence(g, lender.author);
  return support.case === true ? msg(str`Support lent by ${name}: a more particular case`) : msg(str`Support lent by ${name}`);
}

export function rebuttalInWords(g: DebateGraph, rebuttal: Rebuttal): string {
  const maker = g.essays.get(rebuttal.essay ?? '');
  return maker === undefined ? msg('between essays') : msg(str`in the essay of ${nameInSentence(g, maker.author)}`);
}

/** `1 claim`, `2 claims` */
export function claimsCounted(n: number): string {
  return plural(n, { one: msg('1 claim'), other: msg(str`${n} claims`) });
}

export function essaysCounted(n: number): string {
  return plural(n, { one: msg('1 essay'), other: msg(str`${n} essays`) });
}

export function spansCounted(n: number): string {
  return plural(n, { one: msg('1 span'), other: msg(str`${n} spans`) });
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
