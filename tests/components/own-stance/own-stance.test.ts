import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OwnStanceElement } from '../../../components/own-stance/own-stance.ts';
import '../../../components/own-stance/own-stance.ts';
import type { Mark } from '../../../graph/analysis/own-stance/marks.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { deepText } from '../deep-text.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet, marks: Record<string, Mark> = {}) =>
  mount<OwnStanceElement>(html`<own-stance .graph=${g} .marks=${new Map(Object.entries(marks))} undoable></own-stance>`);

const status = page.getByRole('status');
const region = (name: RegExp) => page.getByRole('region', { name });
const LITTLE = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 't >< u');

describe('the reader’s own stance', () => {
  test('without marks every thesis is open', async () => {
    await show(LITTLE);
    await expect.element(status).toHaveTextContent(/You have neither accepted nor rejected anything yet/);
    expect(region(/What becomes of the theses/).getByText('open', { exact: true }).elements()).toHaveLength(2);
  });

  test('M5 and M6 an accepted premise carries its thesis, and what contradicts that thesis is told to clash', async () => {
    await show(LITTLE, { p: 'accepted', u: 'accepted' });
    expect(deepText(region(/Where your marks clash/).element())).toContain('From “Text of p”, which you accept, follows “Text of t”');
  });

  test('a decision is told to the page, with the claim', async () => {
    await show(LITTLE);
    const marks = record('mark-change');
    await region(/Premises to decide on/).getByRole('button', { name: 'Reject' }).click();
    expect(marks).toEqual([{ claim: 'p', mark: 'rejected' }]);
  });

  test('decisions are taken back one by one or all at once', async () => {
    await show(LITTLE, { p: 'rejected' });
    const [undone, reset] = [record('marks-undo'), record('marks-reset')];
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Reset' }).click();
    expect([undone.length, reset.length]).toEqual([1, 1]);
  });

  test('with nothing left to reset the button keeps the focus, and does nothing', async () => {
    const element = await show(LITTLE, { p: 'rejected' });
    const [reset, button] = [record('marks-reset'), page.getByRole('button', { name: 'Reset' })];
    await button.click();
    element.marks = new Map();
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    expect(element.shadowRoot?.activeElement).toBe(button.element());
    await userEvent.keyboard('{Enter}');
    expect(reset).toHaveLength(1);
  });

  test('what to decide next is named beside the buttons that decide it', async () => {
    const element = await show(LITTLE);
    expect(deepText(element)).toMatch(/Decide next on “[^”]*”[^“]* Decide on it: Accept Open Reject Undo Reset/);
  });

  test('words that no premise has are told to be in none', async () => {
    await show(LITTLE);
    await page.getByLabelText('Words in the claim').fill('nowhere');
    await expect.element(page.getByText('No premise has these words.')).toBeVisible();
  });

  test('a debate without theses and premises is not asked about them', async () => {
    await show(build('A: reports p'));
    expect(page.getByRole('region').elements()).toEqual([]);
  });

  test('premises are found by their words', async () => {
    await show(build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t'));
    await page.getByLabelText('Words in the claim').fill('text of q');
    await expect.element(region(/Premises to decide on/).getByRole('heading')).toHaveTextContent('Premises to decide on 1');
  });

  test('M14 why a thesis falls leads to the map', async () => {
    await show(LITTLE, { p: 'rejected' });
    const shown = record('claims-show');
    await region(/What becomes of the theses/).getByRole('button', { name: 'Show why on the map' }).first().click();
    expect(shown.map(({ claims }) => claims.toSorted())).toEqual([['p', 't']]);
  });

  test('labels are text', async () => {
    expectNoMarkup(await show(hostile));
  });

  test('nobody is kept out, and nothing is too wide', async () => {
    const [first = ''] = highStreet.claims.keys();
    await expectAccessibleInLightAndDark(await show(highStreet, { [first]: 'accepted' }));
    await expectToFit(320);
  });
});
