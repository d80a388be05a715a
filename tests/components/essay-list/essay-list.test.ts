import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { EssayList } from '../../../components/essay-list/essay-list.ts';
import '../../../components/essay-list/essay-list.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet, unfolded: readonly string[] = []) =>
  mount<EssayList>(html`<essay-list .graph=${g} .unfolded=${new Set(unfolded)}></essay-list>`);

const button = (name: string) => page.getByRole('button', { name });

test('essays come by date, with title and byline; what is unknown is said to be', async () => {
  await show();
  expect(page.getByRole('heading').elements().map((heading) => heading.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
    '1 Give us the street back',
    '2 A street is for getting there',
    '3 One thing after the other',
  ]);
  await expect.element(page.getByText('Ada Lind, The Courier, 2024-03-02')).toBeVisible();
  await expect.element(page.getByText('Unknown author, outlet unknown, date unknown')).toBeVisible();
});

test('claims and theses are counted, a claim that is voiced twice once', async () => {
  await show(build('A: thesis t, asserts p, reports p'));
  await expect.element(page.getByText('1 thesis, 2 claims')).toBeVisible();
});

test('theses lead to themselves', async () => {
  await show();
  const selected = record('claim-select');
  await page.getByText(/^1 thesis/).nth(1).click();
  await button('Keep the High Street open.').click();
  expect(selected).toEqual([{ id: 'keep' }]);
});

test('unfolding is asked for, and shown once it is done', async () => {
  const element = await show(highStreet, ['wait']);
  const toggled = record('essay-toggle');
  await expect.element(button('Unfold on map (One thing after the other)')).toHaveAttribute('aria-pressed', 'true');
  const first = button('Unfold on map (Give us the street back)');
  await first.click();
  expect(toggled).toEqual([{ id: 'close-it' }]);
  await expect.element(first).toHaveAttribute('aria-pressed', 'false');
  element.unfolded = new Set(['close-it']);
  await expect.element(first).toHaveAttribute('aria-pressed', 'true');
});

test('the premises of an author are asked for by the person', async () => {
  await show();
  const asked = record('author-premises');
  await button('Premises of this author (One thing after the other)').click();
  expect(asked).toEqual([{ id: 'author-of-wait' }]);
});

test('labels of markup are text', async () => {
  expectNoMarkup(await show(hostile));
  await expectToFit(390);
});

test('it is accessible', async () => {
  await expectAccessibleInLightAndDark(await show(highStreet, ['wait']));
});
