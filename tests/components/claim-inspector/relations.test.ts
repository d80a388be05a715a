/** Supports and rebuttals that are directed at others, or that several claims make together, in the inspector's words. */
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { ClaimInspector } from '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/claim-inspector/claim-inspector.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount } from '../mount.ts';
import { entries, grounds } from './entries.ts';

const inspect = (claim: string, g: DebateGraph) => mount<ClaimInspector>(html`<claim-inspector .graph=${g} .claim=${claim}></claim-inspector>`);

const disputed = build('A: thesis t', 'B: thesis u, asserts o', 'B: o -x t', 'A: asserts z w', 'A: z -x !r1', 'B: asserts y', 'B: y -x !r2', 'A: w -> !r1');

describe('a rebuttal that is itself at issue', () => {
  test('is told of its target along with what is directed at it', async () => {
    await inspect('t', disputed);
    expect(entries(/^Clashes with/)).toEqual([
      'rebut In the essay of Author B Rebutted by o That rebuttal is itself undercut by z That rebuttal is itself undercut by y supported by w',
    ]);
  });

  test('is told of who makes it likewise', async () => {
    await inspect('o', disputed);
    expect(entries(/^Clashes with/)).toEqual([
      'rebut In the essay of Author B Rebuts t That rebuttal is itself undercut by z That rebuttal is itself undercut by y supported by w',
    ]);
  });

  test('is what others undercut and support', async () => {
    await inspect('z', disputed);
    expect(entries(/^Clashes with/)).toEqual(['undercut In the essay of Author A Undercuts the rebuttal of t by o That rebuttal is itself undercut by y']);
    await inspect('y', disputed);
    expect(entries(/^Clashes with/)).toEqual(['undercut In the essay of Author B Undercuts the rebuttal of the rebuttal of t by o by z']);
    await inspect('w', disputed);
    expect(entries(/^What rests on it/)).toEqual(['1 Support lent by Author A supports the rebuttal of t by o']);
  });

  test('is told in part where a chain of them is long', async () => {
    const chain = Array.from({ length: 9 }, (_, i) => `A: ${'abcdefghi'[i]} -x ${i === 0 ? 't' : `!r${i}`}`);
    await inspect('t', build('A: thesis t', ...chain));
    expect(entries(/^Clashes with/)[0]?.match(/undercut by [a-z]/g)).toEqual(['undercut by b', 'undercut by c', 'undercut by d', 'undercut by e']);
    expect(entries(/^Clashes with/)[0]).toMatch(/And so on\.$/);
    await inspect('i', build('A: thesis t', ...chain));
    expect(entries(/^Clashes with/)[0]).toContain('Undercuts the rebuttal of the rebuttal of the rebuttal of the rebuttal of the rebuttal by d by e by f by g by h');
  });
});

describe('claims that support or rebut together', () => {
  const g = build('A: thesis t, asserts p q r b, rejects o', 'A: p + q -> t', 'A: q + r + p -x o', 'A: b -> !s1', 'A: o -x !s1', 'A: r -x !r2');

  test('are told together of what they support', async () => {
    await inspect('t', g);
    expect(entries(/^Rests on/)).toEqual(['1 Support lent by Author A p and q together The support is supported by b']);
    expect(entries(/^Clashes with/)).toEqual(['undercut In the essay of Author A The support of t by p and q together is undercut by o That rebuttal is itself undercut by r']);
  });

  test('are told each of the others', async () => {
    await inspect('q', g);
    expect(entries(/^What rests on it/)).toEqual([
      '1 Support lent by Author A supports t together with p That support is itself undercut by o That rebuttal is itself undercut by r supported by b',
    ]);
    expect(entries(/^Clashes with/)).toEqual(['undermine In the essay of Author A Undermines o together with r and p']);
    await inspect('o', g);
    expect(entries(/^Clashes with/)[0]).toBe('undermine In the essay of Author A Undermined by q, r and p together');
  });
});

describe('a support or rebuttal', () => {
  const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q -> t', 'A: p -> t', 'B: thesis u, asserts o', 'u >< t', 'u -x t', 'o -x t', 'o -x #1');

  test('L1 L7 is told what grounds it or what it lacks, beside its target', async () => {
    await inspect('t', g);
    expect(grounds(/^Rests on/)).toEqual([
      'Not grounded: the supported claim is inferred in this essay from other claims, and not from this one.',
      'Grounded: an inference takes the same step.',
    ]);
    expect(grounds(/^Clashes with/)).toEqual([
      'Grounded: the two claims contradict each other.',
      'Not grounded: no contradiction is drawn with the rebutted claim or its premise.',
      'Grounded: it attacks the step itself, and denies nothing that it is made of.',
    ]);
  });

  test('L1 L7 is told so beside its source as well', async () => {
    await inspect('q', g);
    expect(grounds(/^What rests on it/)).toEqual(['Not grounded: the supported claim is inferred in this essay from other claims, and not from this one.']);
    await inspect('u', g);
    expect(grounds(/^Clashes with/)).toEqual(['Grounded: the two claims contradict each other.']);
  });
});

test('the inspector is accessible and fits with relations at issue', async () => {
  const element = await inspect('t', disputed);
  await expectToFit(320);
  await expectAccessibleInLightAndDark(element);
});
