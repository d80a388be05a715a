import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundedLabelling, type Label } from '../../../graph/positions/grounded.ts';
import type { Theory, TheoryStep } from '../../../graph/positions/theory.ts';
import { anyTheory, circularTheory } from './any-theory.ts';

const SEED = 1959;
const RUNS = 4000;

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
  test.each([
    ['any', anyTheory],
    ['circular', circularTheory],
  ])(`P17 is that of the definition in ${RUNS} random theories (%s, seed ${SEED})`, (_, theories) => {
    fc.assert(
      fc.property(theories, (theory) => {
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

  test('D3 of a circle of steps is founded anew on another premise, wherever and however late that leads into it', () => {
    const size = 1000;
    const circle = Array.from({ length: size }, (_, k) => step((k + 1) % size, k));
    const [premise, attacker, first] = [size, size + 1, size + 2];
    const last = first + 2 * size;
    const longWay = Array.from({ length: last - first }, (_, k) => step(first + k + 1, first + k));
    const attackers = unattacked(last + 1);
    attackers[premise] = [attacker];
    const steps = [...circle, step(premise), step(attacker), step(first), step(0, premise), ...longWay, step(500, last)];
    expect(new Set(groundedLabelling({ attackers, steps }).slice(0, size))).toEqual(new Set(['in']));
  });

  test('P2 of a chain of 100,000 steps of which each second conclusion is rebutted is found', () => {
    const size = 100_000;
    const steps = Array.from({ length: size }, (_, k) => (k % 2 === 0 ? step(k) : step(k, k - 1)));
    const attackers = unattacked(size).map((_, k) => (k % 2 === 1 ? [(k + 1) % size] : []));
    expect(groundedLabelling({ attackers, steps }).every((label, k) => label === (k % 2 === 0 ? 'in' : 'out'))).toBe(true);
  });
});
