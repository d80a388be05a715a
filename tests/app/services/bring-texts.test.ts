import { describe, expect, test } from 'vitest';
import type { NamedText } from '../../../graph/anchor/assign-texts.ts';
import { bringTexts, keptAssignment } from '../../../src/app/services/bring-texts.ts';
import { bringTextsInWorker } from '../../../src/app/services/bring-texts-service.ts';
import type { KeptText } from '../../../src/app/services/text-database.ts';
import { written } from '../../components/essay-reader/written.ts';

const BAKERS = 'Nobody has asked the bakers what they think of a market on the square before dawn and in the rain.';
const HUNGRY = 'A market that makes the town hungry is no gift to it, whatever the posters of the council say about colour.';
const { g, text: TEXT } = written(`<p>${BAKERS}</p> <t>${HUNGRY}</t>`, {}, ['p']);
const { debate } = g;

const NOW = '2026-01-02T03:04:05Z';
const very: NamedText = { name: 'very.txt', text: TEXT };
const copy: NamedText = { name: 'copy.txt', text: `HEADER ${TEXT}` };
const worse: NamedText = { name: 'worse.txt', text: TEXT.replace('hungry', 'happy') };
const recipe: NamedText = { name: 'recipe.txt', text: 'Take two eggs.' };
const kept = ({ name, text }: NamedText, essay = 'A'): KeptText => ({ essay, name, text, addedAt: NOW });

describe('N7 a text that is brought', () => {
  test('is put with its essay', () => {
    expect(bringTexts(debate, [], [recipe, copy], NOW)).toEqual({ put: [kept(copy)], strangers: [recipe] });
  });

  test('takes the place of the changed copy that its essay had', () => {
    expect(bringTexts(debate, [kept(copy)], [worse], NOW)).toEqual({ put: [kept(worse)], strangers: [] });
    expect(bringTexts(debate, [kept(copy)], [very], NOW)).toEqual({ put: [kept(very)], strangers: [] });
  });

  test('does not take the place of the very text, unless it is the very text too', () => {
    expect(bringTexts(debate, [kept(very)], [copy], NOW)).toEqual({ put: [], strangers: [copy] });
    const again = { ...very, name: 'again.txt' };
    expect(bringTexts(debate, [kept(very)], [again], NOW)).toEqual({ put: [kept(again)], strangers: [] });
  });

  test('is compared in a worker with the same outcome', async () => {
    expect(await bringTextsInWorker(debate, [kept(copy)], [recipe, worse], NOW)).toEqual({ put: [kept(worse)], strangers: [recipe] });
  });
});

describe('kept texts', () => {
  test('are placed with the essays they were kept for, in the order of the debate', () => {
    const { placed, missing, strangers } = keptAssignment(debate, [kept(recipe, 'B'), kept(very)], [copy]);
    expect(placed.map(({ essay, how, source }) => [essay.id, how, source.name])).toEqual([
      ['A', 'same', 'very.txt'],
      ['B', 'changed', 'recipe.txt'],
    ]);
    expect(missing).toEqual([]);
    expect(strangers).toEqual([copy]);
  });

  test('of essays that the debate does not have are left out', () => {
    const { placed, missing } = keptAssignment(debate, [kept(very, 'gone')]);
    expect(placed).toEqual([]);
    expect(missing.map(({ id }) => id)).toEqual(['A', 'B']);
  });
});
