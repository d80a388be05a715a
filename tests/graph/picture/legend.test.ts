import { describe, expect, test } from 'vitest';
import { legendEntries } from '../../../graph/picture/legend.ts';
import { build } from '../build.ts';
import { sceneOf } from './pictures.ts';

describe('legendEntries', () => {
  test('explains what occurs in the scene, and no more', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p', 'A: p => t'));
    expect(legendEntries(scene).map(({ id }) => id)).toEqual(['thesis', 'claim', 'inference']);
  });

  test('explains connections over hidden claims and hidden claims', async () => {
    const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t', 'B: thesis u, asserts r', 'B: r => u', 'p >< r');
    expect(legendEntries(await sceneOf(g, ['t', 'u', 'q'])).map(({ id }) => id)).toEqual(['thesis', 'claim', 'inference', 'contradiction', 'bundle', 'hidden']);
  });

  test('explains everything where there is no scene', () => {
    const ids = legendEntries().map(({ id }) => id);
    expect(ids).toContain('tie');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
