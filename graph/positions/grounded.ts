import { circlesOf } from './circles.ts';
import { derive, NONE } from './derive.ts';
import { indexOf, type Theory } from './theory.ts';

/** `in` the grounded extension, `out` where it attacks all that leads to the statement, else `undecided`. */
export type Label = 'in' | 'out' | 'undecided';

/**
 * The grounded labelling: what a safe step leads to from what is in, is in; what no step leads to that is not attacked by what is
 * in, is out; a step is safe if all that attacks it is out (SPEC.md, P2, P14). Time is linear in the size of the theory where
 * steps go in no circle. In a circle, what has lost the step that it was founded on has to be founded anew or falls with all the
 * circle; this is looked at within the circle only.
 */
export function groundedLabelling(theory: Theory): readonly Label[] {
  const { attackers, steps } = theory;
  const { leadingTo, using, undercutBy, attackedBy } = indexOf(theory);
  const founding = derive(theory, { using }, () => true);
  const circles = circlesOf(theory, { using });
  const labels = attackers.map((): Label => 'undecided');
  const threats = attackers.map((sources) => sources.length);
  const stepThreats = steps.map(({ undercutters }) => undercutters.length);
  const missing = steps.map(({ premises }) => premises.length);
  const live = leadingTo.map((list) => list.length);
  const isDead = new Uint8Array(steps.length);
  const settled: number[] = [];
  let orphans: number[] = [];

  const settle = (statement: number, label: Label): void => {
    if (labels[statement] !== 'undecided') return;
    labels[statement] = label;
    settled.push(statement);
  };

  const takeIfSafe = (step: number): void => {
    const conclusion = steps[step]?.conclusion ?? NONE;
    if (missing[step] === 0 && stepThreats[step] === 0 && threats[conclusion] === 0) settle(conclusion, 'in');
  };

  const kill = (step: number): void => {
    if (isDead[step] === 1) return;
    isDead[step] = 1;
    const conclusion = steps[step]?.conclusion ?? NONE;
    const left = (live[conclusion] ?? 0) - 1;
    live[conclusion] = left;
    if (left === 0) settle(conclusion, 'out');
    else if (founding[conclusion] === step && circles[conclusion] !== NONE) orphans.push(conclusion);
  };

  const spread = (statement: number): void => {
    if (labels[statement] === 'in') {
      for (const target of attackedBy[statement] ?? []) settle(target, 'out');
      for (const step of undercutBy[statement] ?? []) kill(step);
      for (const step of using[statement] ?? []) {
        missing[step] = (missing[step] ?? 0) - 1;
        takeIfSafe(step);
      }
      return;
    }
    for (const target of attackedBy[statement] ?? []) {
      threats[target] = (threats[target] ?? 0) - 1;
      if (threats[target] === 0) for (const step of leadingTo[target] ?? []) takeIfSafe(step);
    }
    for (const step of undercutBy[statement] ?? []) {
      stepThreats[step] = (stepThreats[step] ?? 0) - 1;
      takeIfSafe(step);
    }
    for (const step of using[statement] ?? []) kill(step);
  };

  /** What is founded, by way of its circle, on what has lost its founding step: a new one for each, or it is out. */
  const foundAnew = (lost: readonly number[]): void => {
    const inDoubt = new Set(lost.filter((statement) => labels[statement] === 'undecided' && isDead[founding[statement] ?? NONE] === 1));
    for (const statement of inDoubt) {
      for (const step of using[statement] ?? []) {
        const conclusion = steps[step]?.conclusion ?? NONE;
        if (founding[conclusion] === step && circles[conclusion] === circles[statement] && labels[conclusion] === 'undecided') inDoubt.add(conclusion);
      }
    }
    const isFounded = (step: number): boolean => isDead[step] === 0 && !(steps[step]?.premises ?? []).some((premise) => inDoubt.has(premise));
    const founded: number[] = [];
    const found = (statement: number, step: number): void => {
      founding[statement] = step;
      founded.push(statement);
      inDoubt.delete(statement);
    };
    for (const statement of inDoubt) {
      const step = leadingTo[statement]?.find(isFounded);
      if (step !== undefined) found(statement, step);
    }
    for (const statement of founded) {
      for (const step of using[statement] ?? []) {
        const conclusion = steps[step]?.conclusion ?? NONE;
        if (inDoubt.has(conclusion) && isFounded(step)) found(conclusion, step);
      }
    }
    for (const statement of inDoubt) settle(statement, 'out');
  };

  for (const [statement, step] of founding.entries()) if (step === NONE) settle(statement, 'out');
  for (const step of steps.keys()) takeIfSafe(step);
  while (settled.length > 0 || orphans.length > 0) {
    for (let next = settled.pop(); next !== undefined; next = settled.pop()) spread(next);
    const lost = orphans;
    orphans = [];
    if (lost.length > 0) foundAnew(lost);
  }
  return labels;
}
