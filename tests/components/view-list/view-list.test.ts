import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/view-list/view-list.ts';
import type { ViewList } from '../../../components/view-list/view-list.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, MARKUP } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const graph = build('A: thesis t, asserts p', 'A: p => t');
const views = [
  { title: MARKUP, claims: ['t'], essays: ['A'] },
  { title: 'All of it', claims: ['t', 'p'] },
];
const show = (list = views) => mount<ViewList>(html`<view-list .graph=${graph} .views=${list} suggestion="Overview"></view-list>`);

describe('saved views', () => {
  test('are listed by name, with what they hold', async () => {
    const element = await show();
    await expect.element(page.getByText('All of it')).toBeVisible();
    await expect.element(page.getByText('2 claims')).toBeVisible();
    await expect.element(page.getByText(/^1 claim of/)).toBeVisible();
    expectNoMarkup(element);
  });

  test('are shown and removed', async () => {
    await show();
    const opened = record('view-open');
    const removed = record('view-remove');
    await page.getByRole('button', { name: 'Show the view “All of it”' }).click();
    await page.getByRole('button', { name: 'Remove the view “All of it”' }).click();
    expect([opened, removed]).toEqual([[{ index: 1 }], [{ index: 1 }]]);
  });

  test('are saved under a name of one’s own, or under the suggested one', async () => {
    await show();
    const saved = record('view-save');
    const name = page.getByRole('textbox', { name: 'Name of what the map shows now' });
    await name.fill('  For Monday ');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await expect.element(name).toHaveValue('');
    await page.getByRole('button', { name: 'Save this view' }).click();
    expect(saved).toEqual([{ title: 'For Monday' }, { title: 'Overview' }]);
  });

  test('say what they are for where there is none', async () => {
    await show([]);
    await expect.element(page.getByText(/^None yet/)).toBeVisible();
  });

  test('are accessible, and fit into 300 pixels', async () => {
    const element = await show();
    await expectAccessibleInLightAndDark(element);
    await expectToFit(300);
  });
});
