import { describe, expect, test } from 'vitest';
import { countExtensions, everyExtension } from '../../../graph/positions/extensions.ts';
import { framework } from '../../../graph/positions/framework.ts';
import { groundedLabelling } from '../../../graph/positions/grounded.ts';
import { theoryOf } from '../../../graph/positions/theory.ts';
import { SEMANTICS } from '../../../graph/positions/semantics.ts';
import { CASES } from './cases.ts';
import { clingo, extensionsOf } from './solving.ts';

/** Frameworks with so many pairs of arguments that exclude each other. */
function pairs(count: number) {
  const labels = Array.from({ length: 2 * count }, (_, k) => `a${k}`);
  return framework(labels, Array.from(labels.keys(), (k): [number, number] => [k, k % 2 === 0 ? k + 1 : k - 1]));
}

describe.each(CASES)('$name', ({ framework, extensions }) => {
  test.each(SEMANTICS)('P1 P2 P3 P6 P7 P8 has the extensions of %s that are worked out by hand', async (semantics) => {
    expect(await extensionsOf(framework, semantics)).toEqual(extensions[semantics].map((letters) => [...letters].join(' ')).toSorted());
  });
});

describe('the grounded labelling', () => {
  test('P2 of a chain of 200,000 arguments is found, in and out in turn', () => {
    const labels = Array.from({ length: 200_000 }, (_, k) => `${k}`);
    const chain = framework(labels, Array.from({ length: labels.length - 1 }, (_, k): [number, number] => [k, k + 1]));
    expect(groundedLabelling(theoryOf(chain)).every((label, k) => label === (k % 2 === 0 ? 'in' : 'out'))).toBe(true);
  });
});

describe('independent parts', () => {
  test('P5 are counted each for itself, however many combinations there are', async () => {
    expect(await countExtensions(theoryOf(pairs(50)), 'CO', clingo)).toBe(3n ** 50n);
    expect(await countExtensions(theoryOf(pairs(50)), 'STG', clingo)).toBe(2n ** 50n);
  });

  test('P5 are combined one combination after the other', async () => {
    const first: string[] = [];
    for await (const extension of everyExtension(theoryOf(pairs(50)), 'PR', clingo)) {
      first.push(extension.join(' '));
      if (first.length === 1000) break;
    }
    expect(new Set(first).size).toBe(1000);
  });

  test('P5 of which one has no stable extension leave none', async () => {
    const withOddOneOut = framework(['a', 'b', 'c'], [[0, 1], [1, 0], [2, 2]]);
    expect(await extensionsOf(withOddOneOut, 'ST')).toEqual([]);
    expect(await countExtensions(theoryOf(withOddOneOut), 'ST', clingo)).toBe(0n);
  });
});

test('hostile labels are labels', async () => {
  const hostile = framework(['__proto__', 'constructor'], [[0, 1], [1, 0]]);
  expect(await extensionsOf(hostile, 'PR')).toEqual(['__proto__', 'constructor']);
});
