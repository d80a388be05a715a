import { describe, expect, test } from 'vitest';
import { shapingLinks } from '../../../../graph/picture/layout/shaping-links.ts';
import type { PathKind } from '../../../../graph/picture/scene.ts';

const link = (kind: PathKind, from: string, to: string) => ({ kind, from, to, arrows: 'end', contracted: 0, committed: true, bundle: false }) as const;

describe('shapingLinks', () => {
  test('the argument has a say, an attack within it has none', () => {
    const links = [link('rebuttal', 'b1', 'b0'), link('inference', 'b1', 'b0'), link('support', 'b2', 'b0')];
    expect(shapingLinks([], [], links)).toEqual([false, true, true]);
  });

  test('an attack has a say where it alone holds an objection', () => {
    const links = [link('inference', 'b1', 'b0'), link('rebuttal', 'b2', 'b0'), link('contradiction', 'b2', 'b1')];
    expect(shapingLinks([], [], links)).toEqual([true, true, false]);
  });

  test('an inference with a junction counts as argument', () => {
    const junctions = [{ key: 'j0', kind: 'inference' as const, id: 'i', premises: ['b1', 'b2'], conclusion: 'b0', committed: true, hiddenPremises: 0, description: '' }];
    expect(shapingLinks(junctions, [], [link('contradiction', 'b1', 'b2')])).toEqual([false]);
  });

  test('what is directed at a joint hangs together with what that is directed at', () => {
    const joints = [{ key: 'j0', to: ['b0'] }, { key: 'j1', to: ['j0'] }];
    const links = [link('rebuttal', 'b1', 'j0'), link('rebuttal', 'b2', 'j1'), link('contradiction', 'b2', 'b1')];
    expect(shapingLinks([], joints, links)).toEqual([true, true, false]);
  });
});
