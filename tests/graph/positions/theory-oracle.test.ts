import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extensionWith, extensionWithout } from '../../../graph/positions/acceptance.ts';
import { countExtensions, everyExtension, someExtension } from '../../../graph/positions/extensions.ts';
import { framework } from '../../../graph/positions/framework.ts';
import { SEMANTICS } from '../../../graph/positions/semantics.ts';
import type { Theory } from '../../../graph/positions/theory.ts';
import { positionsByDefinition, type Reading } from './debate/oracle.ts';
import { clingo } from './solving.ts';

const SEED = Number(process.env['SEED'] ?? 1995);
const RUNS = Number(process.env['RUNS'] ?? 300);
const MOST_TREES = 11;

/** Circles of steps, statements that nothing leads to, odd circles of attacks: all may be there. */
const anyTheory: fc.Arbitrary<Theory> = fc.integer({ min: 2, max: 6 }).chain((size) => {
  const statement = fc.nat({ max: size - 1 });
  const some = (maxLength: number) => fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(statement, { maxLength }));
  return fc.record({
    steps: fc.array(fc.record({ premises: some(2), conclusion: statement, undercutters: some(1) }), { minLength: 2, maxLength: 9, size: 'max' }),
    attacks: fc.array(fc.tuple(statement, statement), { maxLength: size }),
    mutual: fc.array(fc.tuple(statement, statement), { maxLength: 3 }),
  }).map(({ steps, attacks, mutual }) => {
    const { attackers } = framework(Array.from({ length: size }, (_, k) => name(k)), [...attacks, ...mutual, ...mutual.map(([a, b]): [number, number] => [b, a])]);
    return { steps, attackers };
  });
});

const name = (statement: number): string => `s${statement}`;

function readingOf({ steps, attackers }: Theory): Reading {
  return {
    rules: steps.map(({ premises, conclusion }, k) => ({ name: `rule ${k}`, from: premises.map(name), to: name(conclusion) })),
    attacks: [
      ...attackers.flatMap((sources, target) => sources.map((source): [string, string] => [name(source), name(target)])),
      ...steps.flatMap(({ undercutters }, k) => undercutters.map((source): [string, string] => [name(source), `rule ${k}`])),
    ],
  };
}

const written = (extension: readonly number[]): string => extension.map(name).toSorted().join(' ');

describe.each(SEMANTICS)('random theories under %s', (semantics) => {
  test('P16 P17 P18 have the extensions of the definition, that many, and examples with and without each statement', async () => {
    let n = 0, many = 0, none = 0;
    await fc.assert(
      fc.asyncProperty(anyTheory, fc.nat({ max: 5 }), async (theory, dice) => {
        const expected = positionsByDefinition(readingOf(theory), semantics, MOST_TREES);
        fc.pre(expected !== undefined);
        n++; if (expected.length > 1) many++; if (expected.length === 0) none++;
        const found: string[] = [];
        for await (const extension of everyExtension(theory, semantics, clingo)) found.push(written(extension));
        expect(found.toSorted()).toEqual(expected.toSorted());
        expect(await countExtensions(theory, semantics, clingo)).toBe(BigInt(expected.length));
        const some = await someExtension(theory, semantics, clingo);
        expect(expected.length === 0 ? [undefined] : expected).toContain(some && written(some));
        const statement = dice % theory.attackers.length;
        const holding = expected.filter((set) => set.split(' ').includes(name(statement)));
        const others = expected.filter((set) => !holding.includes(set));
        const [held, without] = [await extensionWith(theory, semantics, statement, clingo), await extensionWithout(theory, semantics, statement, clingo)];
        expect(holding.length === 0 ? [undefined] : holding).toContain(held && written(held));
        expect(semantics === 'CO' && others.length > 0 ? expected : others.length === 0 ? [undefined] : others).toContain(without && written(without));
      }),
      { numRuns: RUNS, seed: SEED },
    );
    console.log(semantics, n, many, none);
  });
});
