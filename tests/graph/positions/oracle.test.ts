import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCredulouslyAccepted, isScepticallyAccepted } from '../../../graph/positions/acceptance.ts';
import { countExtensions, someExtension } from '../../../graph/positions/extensions.ts';
import { framework, type Framework } from '../../../graph/positions/framework.ts';
import { theoryOf } from '../../../graph/positions/theory.ts';
import { SEMANTICS } from '../../../graph/positions/semantics.ts';
import { extensionsByDefinition } from './oracle.ts';
import { clingo, extensionsOf, written } from './solving.ts';

const MOST = 7;

const anyFramework: fc.Arbitrary<Framework> = fc
  .record({ size: fc.integer({ min: 0, max: MOST }), density: fc.integer({ min: 1, max: 6 }) })
  .chain(({ size, density }) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: size * size, maxLength: size * size })
      .map((dice) =>
        framework(
          Array.from({ length: size }, (_, k) => `x${k}`),
          dice.flatMap((die, k): [number, number][] => (die < density ? [[Math.floor(k / size), k % size]] : [])),
        ),
      ),
  );

describe.each(SEMANTICS)('random frameworks under %s', (semantics) => {
  test('P1 P4 P5 have the extensions of the definition, that many, and one of them as an example', async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, async (f) => {
        const expected = extensionsByDefinition(f, semantics).map((set) => written(f, set));
        expect(await extensionsOf(f, semantics)).toEqual(expected.toSorted());
        expect(await countExtensions(theoryOf(f), semantics, clingo)).toBe(BigInt(expected.length));
        const some = await someExtension(theoryOf(f), semantics, clingo);
        const examples = expected.length === 0 ? [undefined] : expected;
        expect(examples).toContain(some && written(f, some));
      }),
      { numRuns: 150 },
    );
  });

  test('P9 accept what some, and what all extensions of the definition hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyFramework, fc.nat(), async (f, dice) => {
        fc.pre(f.labels.length > 0);
        const argument = dice % f.labels.length;
        const expected = extensionsByDefinition(f, semantics);
        expect(await isCredulouslyAccepted(theoryOf(f), semantics, argument, clingo)).toBe(expected.some((set) => set.includes(argument)));
        expect(await isScepticallyAccepted(theoryOf(f), semantics, argument, clingo)).toBe(expected.every((set) => set.includes(argument)));
      }),
      { numRuns: 150 },
    );
  });
});
