/** Forward chaining from any grounds, and what a supposition changes in what stands (Dowling & Gallier 1984). */
import type { Argument } from './argument.ts';
import { stepsByConclusion, stepsByPremise, type Step, type StepsByClaim } from './steps.ts';

/** The steps that derive, ready to be followed in either direction. */
export interface StepIndex {
  readonly leadingTo: StepsByClaim;
  readonly uses: StepsByClaim;
  readonly byId: ReadonlyMap<string, Step>;
}

/** What can be asked whether an id is in it. */
export interface Ids {
  readonly has: (id: string) => boolean;
}

/** What a chain starts from. */
export interface Grounds {
  /** Stand without further grounds, also if they are barred. */
  readonly given: ReadonlySet<string>;
  /** Do not stand, whatever leads to them. */
  readonly barred: Ids;
  /** Ids of steps that are not taken. */
  readonly cut: Ids;
}

/** Further grounds, for a moment; what is barred by it does not stand even if it is given. */
export interface Supposition {
  readonly given?: ReadonlySet<string>;
  readonly barred?: ReadonlySet<string>;
  readonly cut?: ReadonlySet<string>;
}

export interface Change {
  /** Stand without the supposition and not with it. */
  readonly falls: ReadonlySet<string>;
  /** Stand with the supposition and not without it. */
  readonly rises: ReadonlySet<string>;
}

export interface Chaining {
  readonly stands: ReadonlySet<string>;
  /** The step by which each claim came to stand; none for a given one. To follow them back leads in no circle. */
  readonly reasons: ReadonlyMap<string, Step>;
  /** Costs what follows from the claims and steps concerned, not the whole. */
  readonly supposing: (supposition: Supposition) => Change;
}

const NONE: ReadonlySet<string> = new Set<string>();

export const NO_GROUNDS: Grounds = { given: NONE, barred: NONE, cut: NONE };

export function stepIndex(steps: readonly Step[]): StepIndex {
  const deriving = steps.filter((step) => step.derives);
  return { leadingTo: stepsByConclusion(deriving), uses: stepsByPremise(deriving), byId: new Map(deriving.map((step) => [step.id, step])) };
}

/** The held claims to which no own inference leads: they stand by themselves for their author (SPEC.md, D1). */
export function premisesByThemselves({ held }: Argument, { leadingTo }: StepIndex): ReadonlySet<string> {
  return new Set([...held].filter((id) => !leadingTo.has(id)));
}

/** The least set that holds what is given and the conclusions of its steps. Linear in the size of the steps. */
export function chaining({ leadingTo, uses, byId }: StepIndex, grounds: Grounds): Chaining {
  const stands = new Set<string>(grounds.given);
  const reasons = new Map<string, Step>();
  const missing = new Map<Step, number>();
  // A set is walked in the order of insertion, also while it grows: what takes fewest steps comes first.
  for (const id of stands) {
    for (const step of uses.get(id) ?? []) {
      const left = (missing.get(step) ?? new Set(step.premises).size) - 1;
      missing.set(step, left);
      if (left > 0 || stands.has(step.conclusion) || grounds.barred.has(step.conclusion) || grounds.cut.has(step.id)) continue;
      stands.add(step.conclusion);
      reasons.set(step.conclusion, step);
    }
  }

  const supposing = ({ given = NONE, barred = NONE, cut = NONE }: Supposition): Change => {
    const isTaken = (step: Step): boolean => !grounds.cut.has(step.id) && !cut.has(step.id);
    const isGiven = (id: string): boolean => !barred.has(id) && (given.has(id) || grounds.given.has(id));
    const mayFollow = (id: string): boolean => !barred.has(id) && !grounds.barred.has(id);
    const inDoubt = new Set<string>();
    const doubt = (id: string): void => {
      if (stands.has(id) && !isGiven(id)) inDoubt.add(id);
    };
    for (const id of barred) doubt(id);
    for (const id of cut) doubt(byId.get(id)?.conclusion ?? '');
    for (const id of inDoubt) for (const step of uses.get(id) ?? []) if (isTaken(step)) doubt(step.conclusion);

    const standing = new Set<string>();
    const holds = (id: string): boolean => standing.has(id) || (stands.has(id) && !inDoubt.has(id));
    const follows = (step: Step): boolean => isTaken(step) && mayFollow(step.conclusion) && step.premises.every(holds);
    for (const id of given) if (!stands.has(id) && isGiven(id)) standing.add(id);
    for (const id of inDoubt) if (leadingTo.get(id)?.some(follows)) standing.add(id);
    for (const id of standing) {
      for (const step of uses.get(id) ?? []) if (!holds(step.conclusion) && follows(step)) standing.add(step.conclusion);
    }
    return {
      falls: new Set([...inDoubt].filter((id) => !standing.has(id))),
      rises: new Set([...standing].filter((id) => !stands.has(id))),
    };
  };

  return { stands, reasons, supposing };
}
