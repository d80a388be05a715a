import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { WayList } from '../../../components/way-list/way-list.ts';
import '../../../components/way-list/way-list.ts';
import { waysBetween } from '../../../graph/query/ways-between.ts';
import { build } from '../../graph/build.ts';
import { deepText } from '../deep-text.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const g = build('A: thesis t, asserts p q m', 'A: p => m', 'A: m + q => t', 'B: thesis u, asserts n', 'B: n => u', 'm >< n', 'A: t -x u', 'A: p -x #3');

const show = (from: string, to: string, shown = 5, pointed?: number) => {
  const ways = waysBetween(g, from, to);
  return mount<WayList>(html`<way-list .graph=${g} .ways=${ways} .shown=${Math.min(shown, ways.ways.length)} .pointed=${pointed}></way-list>`);
};

const words = (element: Element): string => deepText(element).replaceAll(/\s+/g, ' ').trim();

describe('ways', () => {
  test('Q23 Q25 are told step by step, the shortest first', async () => {
    const element = await show('p', 'u');
    expect(words(element)).toContain('Three ways lead from “Text of p” to “Text of u”.');
    expect(words(element)).toContain('Way 1: 1 step “Text of p” rebuts the inference from “Text of n” to “Text of u”, in an essay by Author A.');
    expect(words(element)).toContain('“Text of m” leads to “Text of t”, together with one other premise, in an inference by Author A.');
    expect(words(element)).toContain('“Text of m” contradicts “Text of n”.');
  });

  test('Q23 of many, those shown are told, and how many there are', async () => {
    const element = await show('p', 'u', 2);
    expect(words(element)).toContain('Shown are the 2 shortest of 3.');
    expect(page.getByRole('button', { name: /^Way \d/ }).elements()).toHaveLength(2);
  });

  test('Q24 that lead back, or none, are said to', async () => {
    expect(words(await show('u', 'p'))).toContain('No way leads from “Text of u” to “Text of p”, but');
    const islands = build('A: thesis t', 'B: thesis u');
    const element = await mount<WayList>(html`<way-list .graph=${islands} .ways=${waysBetween(islands, 't', 'u')} .shown=${0}></way-list>`);
    expect(words(element)).toContain('No way leads from “Text of t” to “Text of u”, or back, not even if connections are followed against their direction.');
  });

  test('one is pointed out, and another is asked for', async () => {
    await show('p', 'u', 5, 0);
    const [pointed, asked] = [record('way-point'), record('ways-ask')];
    await expect.element(page.getByRole('button', { name: 'Way 1: 1 step' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Way 2' }).click();
    await page.getByRole('button', { name: 'Way 1' }).click();
    await page.getByRole('button', { name: 'Ways to another claim…' }).click();
    expect(pointed).toEqual([{ place: 1 }, { place: undefined }]);
    expect(asked).toEqual([{ from: 'p' }]);
  });

  test('are accessible in light and dark, and fit a telephone', async () => {
    const element = await show('p', 'u');
    await expectAccessibleInLightAndDark(element);
    await expectToFit(390);
  });
});
