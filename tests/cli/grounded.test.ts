import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { elenchus, json, jsonAbout, textAbout } from './world.ts';

const MANY = buildDebate('A: thesis t, asserts p q r', 'A: q => t', 'A: p -> t', 'A: r -> t', 'A: p -> r', 'A: r -> #1', 'A: p case q', 'B: thesis u', 'u -x t', 'u -x #1');

describe('grounded for people', () => {
  test('tells what is not grounded by what it lacks, essays in turn, what lacks the same for one claim together', async () => {
    const output = await textAbout(MANY, 'grounded');
    expect(output).toContain(
      ['Supported, but inferred from nothing (1)', '  No inference leads to these claims where they are supported; one from what', '  supports them would spell it out.', '', '  In “A” [A]', '    1  r [r]', '       · p [p]', ''].join('\n'),
    );
    expect(output).toContain(['Inferred, but not from what supports it (1)', ''].join('\n'));
    expect(output).toContain(['  In “A” [A]', '    0  t [t]', '       · r [r]', ''].join('\n'));
    expect(output).toContain(['  In “A” [A]', '    0  the step [#1] to t [t]', '       · r [r]', ''].join('\n'));
    expect(output).toContain(['  Between essays', '    0  t [t]', '       · u [u]', ''].join('\n'));
  });

  test('closes with the counts and a legend', async () => {
    const output = await textAbout(MANY, 'grounded');
    expect(output.replaceAll(/\s+/g, ' ')).toContain('0 is a thesis, – on no way to one. Grounded: 2 of 5 supports (1 as a case) and 1 of 2 rebuttals (1 as an attack on a step itself).');
    expect(output).not.toContain('An inference takes');
  });

  test('--all tells by what the others are grounded', async () => {
    const output = (await textAbout(MANY, 'grounded', '--all')).replaceAll(/\s+/g, ' ');
    expect(output).toContain('Grounded (3)');
    expect(output).toContain('0 t [t] · supported by p [p] Inferences lead from “Text of p” to “Text of t” in two steps.');
    expect(output).toContain('0 the step [#1] to t [t] · rebutted by u [u] It attacks the step from “Text of q” to “Text of t” itself');
  });

  test('names what is known only to seem a contradiction', async () => {
    const output = await textAbout({ ...buildDebate('A: thesis t', 'B: thesis u', 'u -x t'), lookAlikes: [{ claims: ['t', 'u'], reason: 'They speak of different times.' }] }, 'grounded');
    expect(output).toContain('       · u [u] (known only to seem to contradict it)\n');
  });

  test('says so where nothing is drawn, and where all is grounded', async () => {
    expect(await textAbout(buildDebate('A: thesis t'), 'grounded')).toMatch(/\n\nNo supports and no rebuttals are drawn\.\n$/);
    expect(await textAbout(buildDebate('A: thesis t, asserts p', 'A: p => t', 'A: p -> t'), 'grounded')).toMatch(/\n\nGrounded: 1 of 1 support\.\n$/);
  });

  test('is fine, whatever it finds', async () => {
    expect((await elenchus(['grounded'])).exit).toBe(0);
  });
});

describe('grounded for programs', () => {
  test('has all supports and rebuttals, what grounds them or what they lack', async () => {
    const answer = (await json(['grounded'])) as unknown[];
    expect(answer).toHaveLength(5);
    expect(answer).toContainEqual({
      relation: 'support',
      id: expect.any(String) as string,
      essay: 'wait',
      from: ['trial'],
      to: 'wait',
      about: 'wait',
      stepsToThesis: 0,
      grounded: false,
      ground: null,
      missing: { kind: 'inference', claims: ['trial'], to: 'wait', joins: [expect.any(String) as string], against: [], lookAlikes: [] },
    });
    expect(answer).toContainEqual(expect.objectContaining({ relation: 'rebuttal', from: ['trade-down'], about: 'close', grounded: true, missing: null, ground: { how: 'contradiction', way: [{ by: 'contradiction', id: 'x-trade', from: 'trade-down', to: 'trade-up' }] } }));
  });

  test('has for a rebuttal what could be contradicted, and for a step what it is made of', async () => {
    const answer = (await jsonAbout(MANY, 'grounded')) as { readonly id: string; readonly missing: unknown }[];
    const missing = (id: string): unknown => answer.find((one) => one.id === id)?.missing;
    expect(missing('r1')).toEqual({ kind: 'contradiction', claims: ['u'], to: 't', joins: [], against: ['t', 'q'], lookAlikes: [] });
    expect(missing('s4')).toEqual({ kind: 'premise', claims: ['r'], to: '#1', joins: ['#1'], against: [], lookAlikes: [] });
  });
});
