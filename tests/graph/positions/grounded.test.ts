import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundedLabelling, type Label } from '../../../graph/positions/grounded.ts';
import type { Theory, TheoryStep } from '../../../graph/positions/theory.ts';
import { anyTheory } from './any-theory.ts';

const SEED = 1959;
const RUNS = 8000;

/** The alternating fixpoint, from the beginning in each round. */
function labelsByDefinition({ steps, attackers }: Theory): readonly Label[] {
  const following = (mayTake: (step: TheoryStep) => boolean): Set<number> => {
    const reached = new Set<number>();
    for (let before = -1; before !== reached.size; ) {
      before = reached.size;
      for (const step of steps) if (mayTake(step) && step.premises.every((premise) => reached.has(premise))) reached.add(step.conclusion);
    }
    return reached;
  };
  const attacked = (step: TheoryStep, by: ReadonlySet<number>): boolean =>
    [...(attackers[step.conclusion] ?? []), ...step.undercutters].some((source) => by.has(source));
  let held = new Set<number>();
  for (;;) {
    const possible = following((step) => !attacked(step, held));
    const defended = following((step) => !attacked(step, possible));
    if (defended.size === held.size) return attackers.map((_, k) => (held.has(k) ? 'in' : possible.has(k) ? 'undecided' : 'out'));
    held = defended;
  }
}

const step = (conclusion: number, ...premises: number[]): TheoryStep => ({ premises, conclusion, undercutters: [] });
const unattacked = (size: number): number[][] => Array.from({ length: size }, () => []);

describe('the grounded labelling', () => {
  test(`P17 is that of the definition in ${RUNS} random theories (seed ${SEED})`, () => {
    fc.assert(
      fc.property(anyTheory, (theory) => {
        expect(groundedLabelling(theory)).toEqual(labelsByDefinition(theory));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test('D3 of a circle of steps falls with the one premise that it was founded on', () => {
    const size = 1000;
    const circle = Array.from({ length: size }, (_, k) => step((k + 1) % size, k));
    const attackers = unattacked(size + 2);
    attackers[size] = [size + 1];
    const labels = groundedLabelling({ attackers, steps: [...circle, step(0, size), step(size), step(size + 1)] });
    expect(new Set(labels.slice(0, size + 1))).toEqual(new Set(['out']));
    expect(labels[size + 1]).toBe('in');
  });

  test('D3 of a circle of steps is founded anew on another premise, wherever that leads into it', () => {
    const size = 1000;
    const circle = Array.from({ length: size }, (_, k) => step((k + 1) % size, k));
    const attackers = unattacked(size + 3);
    attackers[size] = [size + 1];
    const labels = groundedLabelling({ attackers, steps: [...circle, step(0, size), step(size), step(size + 1), step(500, size + 2), step(size + 2)] });
    expect(new Set(labels.slice(0, size))).toEqual(new Set(['in']));
  });

  test('P2 of a chain of 100,000 steps of which each second conclusion is rebutted is found', () => {
    const size = 100_000;
    const steps = Array.from({ length: size }, (_, k) => (k % 2 === 0 ? step(k) : step(k, k - 1)));
    const attackers = unattacked(size).map((_, k) => (k % 2 === 1 ? [(k + 1) % size] : []));
    expect(groundedLabelling({ attackers, steps }).every((label, k) => label === (k % 2 === 0 ? 'in' : 'out'))).toBe(true);
  });
});
