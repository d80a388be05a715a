import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensionWith, extensionWithout } from '../../../graph/positions/acceptance.ts';
import { countExtensions, everyExtension, someExtension } from '../../../graph/positions/extensions.ts';
import { SEMANTICS } from '../../../graph/positions/semantics.ts';
import { anyTheory, readingOfTheory, statementName, writtenStatements } from './any-theory.ts';
import { positionsByDefinition } from './debate/oracle.ts';
import { clingo } from './solving.ts';

const SEED = 1995;
const RUNS = 200;
const MOST_TREES = 11;

describe.each(SEMANTICS)(`${RUNS} random theories (seed ${SEED}) under %s`, (semantics) => {
  test('P16 P17 P18 have the extensions of the definition, that many, and examples with and without each statement', async () => {
    await fc.assert(
      fc.asyncProperty(anyTheory, fc.nat({ max: 5 }), async (theory, dice) => {
        const expected = positionsByDefinition(readingOfTheory(theory), semantics, MOST_TREES);
        fc.pre(expected !== undefined);
        const found: string[] = [];
        for await (const extension of everyExtension(theory, semantics, clingo)) found.push(writtenStatements(extension));
        expect(found.toSorted()).toEqual(expected.toSorted());
        expect(await countExtensions(theory, semantics, clingo)).toBe(BigInt(expected.length));
        const some = await someExtension(theory, semantics, clingo);
        expect(expected.length === 0 ? [undefined] : expected).toContain(some && writtenStatements(some));

        const statement = dice % theory.attackers.length;
        const [holding, others] = [true, false].map((isHeld) => expected.filter((set) => set.split(' ').includes(statementName(statement)) === isHeld));
        const held = await extensionWith(theory, semantics, statement, clingo);
        const without = await extensionWithout(theory, semantics, statement, clingo);
        expect(holding?.length === 0 ? [undefined] : holding).toContain(held && writtenStatements(held));
        expect(others?.length === 0 ? [undefined] : others).toContain(without && writtenStatements(without));
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

describe('trees and statements', () => {
  const A = 0;
  const B = 1;
  const C = 2;
  const premise = (conclusion: number) => ({ premises: [], conclusion, undercutters: [] });

  async function found(theory: Parameters<typeof everyExtension>[0], semantics: 'SST' | 'STG'): Promise<string[]> {
    const all: string[] = [];
    for await (const extension of everyExtension(theory, semantics, clingo)) all.push(writtenStatements(extension));
    return all.toSorted();
  }

  test('P18 a statement does not rule out more for being derived in more ways: of b and c each may be held', async () => {
    // By trees only c is semi-stable, for it rules out the step from a to b as well, which b leaves open.
    const theory = { attackers: [[A], [C], [B]], steps: [premise(A), premise(B), premise(C), { premises: [A], conclusion: B, undercutters: [] }] };
    expect(await found(theory, 'SST')).toEqual(['s1', 's2']);
  });

  test('P18 no stage position holds a conclusion without what it rests on', async () => {
    // By trees {b} is a stage extension: the tree from a to b attacks nothing, though a attacks itself.
    const theory = { attackers: [[A], []], steps: [premise(A), { premises: [A], conclusion: B, undercutters: [] }] };
    expect(await found(theory, 'STG')).toEqual(['']);
  });
});
