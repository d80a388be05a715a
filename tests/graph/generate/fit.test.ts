/** Whether generated debates have the shape of the one that ships, within the bounds that docs/generator.md states. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../bench/shape/figures.ts';
import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';

/** As a part of the figure, and for small shares in points of a hundred. */
const BOUNDS = { part: 1 / 6, points: 0.05 };
/** Five essays say nothing about these; they were chosen. */
const CHOSEN = new Set(['essays by a known author', 'essays with a date', 'essays with an outlet']);

const shipped = JSON.parse(readFileSync(new URL('../../../debates/ukraine-peace-negotiations/debate.json', import.meta.url), 'utf8')) as Debate;

describe('the fit', () => {
  test.each([1, 2, 3])('every figure is near that of the debate that ships (seed %i)', (seed) => {
    const generated = figuresOf(generateDebate({ claims: 10_000, essays: 159, seed }));
    const far = [...figuresOf(shipped)].filter(([name, wanted]) => {
      const off = Math.abs((generated.get(name) ?? Infinity) - (wanted ?? 0));
      return !CHOSEN.has(name) && off > Math.max(BOUNDS.points, BOUNDS.part * Math.abs(wanted ?? 0));
    });
    expect(far.map(([name, wanted]) => `${name}: ${wanted}, and not ${generated.get(name)}`)).toEqual([]);
  });

  test('some authors, dates and outlets are unknown', () => {
    const { essays, people } = generateDebate({ claims: 2000, essays: 60, seed: 4 });
    expect(people.some(({ name }) => name === null)).toBe(true);
    expect(new Set(essays.map(({ date }) => date === null)).size).toBe(2);
    expect(new Set(essays.map(({ outlet }) => outlet === null)).size).toBe(2);
  });
});

describe('the figures', () => {
  const figures = figuresOf(buildDebate('A: thesis t, asserts p q, reports r, rejects x', 'A: p + q => t', 'A: r -> p', 'B: thesis u, concedes p', 'B: x -x u', 't >< u'));

  test.each([
    ['claims an essay voices', (5 + 2) / 2],
    ['theses of an essay', 1],
    ['claims in several essays', 1 / 6],
    ['premises of an inference', 2],
    ['claims that are premises', 2 / 6],
    ['stance: reports', 1 / 7],
    ['steps to a thesis: mean', (1 + 1 + 2) / 3],
    ['steps to a thesis: most in an essay', (2 + 0) / 2],
    ['contradictions in one essay', 0],
    ['rebuttals for 100 claims', 100 / 6],
    ['claims without any link', 0],
    ['supports between essays', 0],
  ])('%s', (name, value) => {
    expect(figures.get(name)).toBeCloseTo(value, 10);
  });

  test('where there is nothing to count, there is no figure', () => {
    expect(figures.get('span of an anchor: mean length')).toBeNull();
  });
});
