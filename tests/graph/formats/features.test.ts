import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURES } from '../../../graph/formats/features/all-features.ts';
import { heldBy, writeDebate } from '../../../graph/formats/losses.ts';
import type { Writer } from '../../../graph/formats/format.ts';
import { validateDebate } from '../../../graph/model/validate.ts';
import { buildDebate } from '../build.ts';
import { richDebate } from './rich-debate.ts';

test.each(FEATURES)('a debate without $id is valid and counts none of them', ({ count, without }) => {
  fc.assert(
    fc.property(richDebate, (debate) => {
      const rest = without(debate);
      expect(validateDebate(rest).filter((d) => d.severity === 'error')).toEqual([]);
      expect(count(rest)).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test('a format that carries nothing leaves a valid debate in which no feature is left', () => {
  const writer: Writer = { carries: [], write: () => [{ ending: '', text: '' }] };
  fc.assert(
    fc.property(richDebate, (debate) => {
      const held = heldBy(debate, 'none', writer);
      expect(validateDebate(held).filter((d) => d.severity === 'error')).toEqual([]);
      expect(FEATURES.filter(({ count }) => count(held) > 0).map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('losses are told by name and number, and what takes the place of something is no loss of its own', () => {
  const debate = buildDebate('A: thesis t, asserts p q', 'A: p + q => t', 'p >< t');
  const format = { id: 'none', name: 'None', endings: [], writer: { carries: ['titles', 'names'], write: () => [{ ending: '', text: '' }] } } as const;
  const { losses } = writeDebate(debate, { ...format, writer: { ...format.writer, write: () => [{ ending: '', text: '' }] } });
  const told = losses.map(({ id, count }) => `${count} ${id}`);
  expect(told).toContain('1 inferences');
  expect(told).toContain('1 contradictions');
  expect(told).not.toContain('1 linked-supports');
});

test('what another format says is lost in a third, and told', () => {
  const debate = { ...buildDebate('A: thesis t'), extra: [{ format: 'aif', name: 'text', value: 'x' }] };
  const { losses } = writeDebate(debate, {
    id: 'none',
    name: 'None',
    endings: [],
    writer: { carries: FEATURES.map(({ id }) => id), write: () => [{ ending: '', text: '' }] },
  });
  expect(losses).toEqual([{ id: 'extra:aif', label: 'fields that only aif has', count: 1 }]);
});
