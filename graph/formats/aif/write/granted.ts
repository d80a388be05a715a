/** What readers of AIF take for granted, so that it need not be written. */
import type { Claim, Debate, Inference, Occurrence, Role, Stance } from '../../../model/schema.ts';
import { defaultRoles } from '../../defaults.ts';
import { holderOf } from '../holder.ts';
import { foreignExtra, keptActs, keptNodes } from '../kept.ts';
import { sidesOf } from '../sides.ts';

export type RoleOf = (occurrence: Occurrence) => Role | undefined;

export interface Granted {
  readonly roleOf: RoleOf;
  /** Occurrences that need not be written. */
  readonly granted: ReadonlySet<Occurrence>;
  /** Whether it need not be written who draws the inference. */
  readonly isGranted: (inference: Inference) => boolean;
}

/** The role of each occurrence that follows from the structure. */
export function defaultRoleOf(debate: Debate): RoleOf {
  const roles = new Map<Occurrence, Role | undefined>();
  const byDefault = defaultRoles(debate).claims;
  debate.claims.forEach(({ occurrences }, i) => occurrences.forEach((o, k) => roles.set(o, byDefault[i]?.occurrences[k]?.role)));
  return (occurrence) => roles.get(occurrence);
}

/**
 * Occurrences that reading adds by itself: a claim that an inference of an essay uses is voiced there, unsaid; and one that
 * nobody voices is reported in the first essay.
 */
export function grantedOccurrences(debate: Debate, roleOf: RoleOf): ReadonlySet<Occurrence> {
  const firstUses = firstUsesOf(debate.inferences);
  const [home] = debate.essays;
  const isGranted = (o: Occurrence, claim: Claim, timesIn: ReadonlyMap<string, number>): boolean => {
    if (!o.implicit || o.anchors.length > 0 || o.role !== roleOf(o) || foreignExtra(o) !== undefined || keptActs(o).length > 0) return false;
    if (timesIn.get(o.essay) !== 1) return false;
    const use = firstUses.get(claim.id)?.get(o.essay);
    if (use !== undefined) return o.voice === use.voice && o.stance === use.stance;
    const isAlone = claim.occurrences.length === 1 && !firstUses.has(claim.id);
    return isAlone && o.essay === home?.id && o.voice === home.author && o.stance === 'reports';
  };
  const granted = new Set(
    debate.claims.flatMap((claim) => {
      const timesIn = new Map<string, number>();
      for (const { essay } of claim.occurrences) timesIn.set(essay, (timesIn.get(essay) ?? 0) + 1);
      return claim.occurrences.filter((o) => isGranted(o, claim, timesIn));
    }),
  );
  // Where nobody would speak at all, nothing would be taken for granted but that there is one author.
  const isDrawn = (inference: Inference): boolean => keptActs(inference).length > 0 || keptNodes(inference).length === 0;
  const doesAnybodySpeak =
    debate.claims.some(({ occurrences }) => occurrences.some((o) => !granted.has(o))) ||
    debate.inferences.some(isDrawn) ||
    [...debate.supports, ...debate.rebuttals, ...debate.contradictions].some((link) => keptActs(link).length > 0);
  return doesAnybodySpeak ? granted : new Set();
}

function firstUsesOf(inferences: readonly Inference[]): ReadonlyMap<string, ReadonlyMap<string, Inference>> {
  const uses = new Map<string, Map<string, Inference>>();
  for (const inference of inferences) {
    for (const claim of [...inference.premises, inference.conclusion]) {
      const byEssay = uses.get(claim) ?? new Map<string, Inference>();
      if (!byEssay.has(inference.essay)) byEssay.set(inference.essay, inference);
      uses.set(claim, byEssay);
    }
  }
  return uses;
}

/**
 * Tells the inferences that reading would take to be just those if no YA-node said who draws them.
 *
 * @param granted occurrences that are not written either
 */
export function grantedInferences({ essays, claims }: Debate, granted: ReadonlySet<Occurrence>): (inference: Inference) => boolean {
  const authors = new Map(essays.map(({ id, author }) => [id, author]));
  const ranks = new Map(essays.map(({ id }, rank) => [id, rank]));
  const voicings = new Map(claims.map(({ id, occurrences }) => [id, voicingOf(occurrences.filter((o) => !granted.has(o)))]));
  return ({ essay, voice, stance, premises, conclusion }) => {
    const holder = holderOf([...premises, conclusion].map((claim) => voicings.get(claim)), (id) => ranks.get(id) ?? 0);
    const [first] = essays;
    return voice === authors.get(essay) && essay === (holder?.essay ?? first?.id) && stance === (holder?.stance ?? 'reports');
  };
}

function voicingOf(occurrences: readonly Occurrence[]): ReadonlyMap<string, ReadonlySet<Stance>> {
  const stances = new Map<string, Set<Stance>>();
  for (const { essay, stance } of occurrences) stances.set(essay, (stances.get(essay) ?? new Set()).add(stance));
  return stances;
}

/** Whether the debate is what a map without speakers is read as: one essay of an unknown author, who takes the side that it shows. */
export function isMonologue(debate: Debate, roleOf: RoleOf): boolean {
  const [essay, ...others] = debate.essays;
  const author = debate.people.find(({ id }) => id === essay?.author);
  if (essay === undefined || others.length > 0 || author === undefined || debate.people.length > 1) return false;
  if (author.name !== null || author.kind !== 'person' || foreignExtra(author) !== undefined) return false;
  const isHeld = sidesOf(
    debate.claims.map(({ id }) => id),
    {
      links: [
        ...debate.inferences.map((i) => ({ kind: 'inference' as const, id: i.id, sources: i.premises, target: i.conclusion })),
        ...debate.supports.map((s) => ({ kind: 'support' as const, id: s.id, sources: [s.from, ...(s.with ?? [])], target: s.to })),
        ...debate.rebuttals.map((r) => ({ kind: 'rebuttal' as const, id: r.id, sources: [r.from, ...(r.with ?? [])], target: r.to })),
      ],
      oppositions: debate.contradictions,
    },
  );
  const isPlain = (of: Occurrence | Inference, id: string): boolean => of.voice === essay.author && of.stance === (isHeld(id) ? 'asserts' : 'reports');
  return (
    debate.inferences.every((inference) => isPlain(inference, inference.id)) &&
    debate.claims.every(({ id, occurrences: [only, ...more] }) => {
      if (only === undefined || more.length > 0) return false;
      return isPlain(only, id) && !only.implicit && only.anchors.length === 0 && only.role === roleOf(only) && foreignExtra(only) === undefined;
    })
  );
}
