import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURES } from '../../../graph/formats/features/all-features.ts';
import type { Feature } from '../../../graph/formats/features/feature.ts';
import { heldBy, writeDebate } from '../../../graph/formats/losses.ts';
import type { Writer } from '../../../graph/formats/format.ts';
import type { Debate } from '../../../graph/model/schema.ts';
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

test('losses read well of one, of many, and of what there is only one of', () => {
  const told = (debate: Debate): string[] => {
    const writer = { carries: [], write: () => [{ ending: '', text: '' }] as const };
    return writeDebate(debate, { id: 'none', name: 'None', endings: [], writer }).losses.map(({ text }) => text);
  };
  const one = told({ ...buildDebate('A: thesis t, asserts p', 'A: p => t'), title: 'The pond', question: 'The pond' });
  expect(one).toContain('the title of the debate');
  expect(one).toContain('1 inference (told from supports)');
  expect(told(buildDebate('A: thesis t, asserts p q', 'A: p => t', 'A: q => t'))).toContain('2 inferences (told from supports)');
  const many = buildDebate(`B: asserts ${Array.from({ length: 1200 }, (_, i) => `p${i}`).join(' ')}`);
  const dated = { ...many, claims: many.claims.map((claim) => ({ ...claim, asOf: '2020' })) };
  expect(told(dated)).toContain('1,200 times of which claims speak');
});

test('each thing that can be lost is called otherwise than the others, of one and of many', () => {
  const labels = FEATURES.flatMap(({ label, isSingle }: Feature) => (isSingle === true ? [label(1)] : [label(1), label(2)]));
  expect(new Set(labels).size).toBe(labels.length);
});

test('what another format says is lost in a third, and told', () => {
  const debate = { ...buildDebate('A: thesis t'), extra: [{ format: 'aif', name: 'text', value: 'x' }] };
  const { losses } = writeDebate(debate, {
    id: 'none',
    name: 'None',
    endings: [],
    writer: { carries: FEATURES.map(({ id }) => id), write: () => [{ ending: '', text: '' }] },
  });
  expect(losses).toEqual([{ id: 'extra:aif', label: 'field that only aif has', count: 1, text: '1 field that only aif has' }]);
});
