import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/debate-shelf/debate-shelf.ts';
import type { DebateShelfElement, ShelvedDebate } from '../../../components/debate-shelf/debate-shelf.ts';
import { expectNoMarkup, MARKUP } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const debates: readonly ShelvedDebate[] = [
  { key: null, title: 'The shipped one' },
  { key: 'ab12', title: MARKUP, claims: 1, essays: 2, openedAt: '2026-02-03T04:05:06Z' },
];
const show = (warning?: string) => mount<DebateShelfElement>(html`<debate-shelf open .debates=${debates} .current=${'ab12'} .warning=${warning}></debate-shelf>`);

describe('the debates that can be opened', () => {
  test('are told by title, size and day', async () => {
    const element = await show();
    await expect.element(page.getByText('comes with Elenchus')).toBeVisible();
    await expect.element(page.getByText('2 essays, 1 claim, opened Feb 3, 2026')).toBeVisible();
    await expect.element(page.getByText('(open now)')).toBeVisible();
    expectNoMarkup(element);
  });

  test('are opened, and removed but for the one that comes with the page', async () => {
    await show();
    const opened = record('debate-open');
    const removed = record('debate-remove');
    await page.getByRole('button', { name: 'Open “The shipped one”' }).click();
    await page.getByRole('button', { name: /^Remove/ }).click();
    expect([opened, removed]).toEqual([[{ key: null }], [{ key: 'ab12' }]]);
  });

  test('say so if they are not kept', async () => {
    await show('There is no room.');
    await expect.element(page.getByRole('alert')).toHaveTextContent('There is no room.');
  });

  test('are closed by Escape', async () => {
    const element = await show();
    const closed = record('shelf-close');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => closed.length).toBe(1);
    expect(element.open).toBe(false);
  });

  test('are accessible, and fit into 390 pixels', async () => {
    const element = await show('There is no room.');
    await expectAccessibleInLightAndDark(element);
    await expectToFit(390);
  });
});
