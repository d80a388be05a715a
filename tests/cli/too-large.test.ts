import { expect, test, vi } from 'vitest';
import { SolverOutOfMemory } from '../../src/engine/clingo.ts';
import { elenchus } from './world.ts';

vi.mock('../../src/cli/answer-sets.ts', () => {
  const fail = () => Promise.reject(new SolverOutOfMemory('the solver has no memory left for a question of this size'));
  return { clingo: { answerSets: fail, count: fail, shownBySome: fail } };
});

test.each([
  ['solve', ['-p', 'SE-PR', '-f', 'pair.af']],
  ['positions', []],
])('%s says that a question is too large for the solver, with status 1', async (command, args) => {
  const { exit, output, errors } = await elenchus([command, ...args], { files: { 'pair.af': 'p af 2\n1 2\n2 1\n' } });
  expect([exit, output]).toEqual([1, '']);
  expect(errors).toBe('elenchus: the solver has no memory left for a question of this size; ask about less, or for the grounded semantics, which needs no solver\n');
});
