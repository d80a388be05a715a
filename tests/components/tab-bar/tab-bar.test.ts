import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TabBar } from '../../../components/tab-bar/tab-bar.ts';
import '../../../components/tab-bar/tab-bar.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';

const TABS = [{ id: 'map', label: 'Map' }, { id: 'premises', label: 'Premises', count: 43 }, { id: 'contradictions', label: 'Contradictions' }];

const show = (selected?: string) =>
  mount<TabBar>(html`<tab-bar .tabs=${TABS} .selected=${selected} label="Views">
    <p slot="map">The map</p>
    <p slot="premises">The premises <button>inside</button></p>
    <p slot="contradictions">The contradictions</p>
    <button slot="end">Export</button>
  </tab-bar>`);

const tab = (name: string | RegExp) => page.getByRole('tab', { name });
const selectedTab = (): string | undefined => page.getByRole('tab', { selected: true }).element().textContent?.trim();

describe('tabs', () => {
  test('the selected one shows its panel and hides the others', async () => {
    await show('premises');
    await expect.element(tab(/Premises/)).toHaveAttribute('aria-selected', 'true');
    await expect.element(page.getByText('The premises')).toBeVisible();
    await expect.element(page.getByText('The map')).not.toBeVisible();
  });

  test('the first one is selected where none is', async () => {
    await show();
    expect(selectedTab()).toBe('Map');
    await show('nowhere');
    expect(selectedTab()).toBe('Map');
  });

  test('tab and panel refer to each other', async () => {
    const element = await show('premises');
    const panel = page.getByRole('tabpanel', { name: 'Premises 43' }).element();
    expect(tab(/Premises/).element().getAttribute('aria-controls')).toBe(panel.id);
    expect(element.shadowRoot?.getElementById(panel.id)).toBe(panel);
  });

  test('a press selects, and tells so once', async () => {
    const element = await show();
    const selected = record('tab-select');
    await tab('Contradictions').click();
    await tab('Contradictions').click();
    expect(selected).toEqual([{ id: 'contradictions' }]);
    expect(element.selected).toBe('contradictions');
    await expect.element(page.getByText('The contradictions')).toBeVisible();
  });

  test('setting the selection tells nothing', async () => {
    const element = await show();
    const selected = record('tab-select');
    element.selected = 'premises';
    await settled(element);
    expect(selectedTab()).toBe('Premises 43');
    expect(selected).toEqual([]);
  });
});

describe('the keyboard', () => {
  test('arrows, Home and End lead from tab to tab, round at the ends', async () => {
    const element = await show();
    const selected = record('tab-select');
    tab('Map').element().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await userEvent.keyboard(`{${key}}`);
    }
    expect(selected.map(({ id }) => id)).toEqual(['premises', 'contradictions', 'map', 'contradictions', 'map', 'contradictions']);
    expect(element.shadowRoot?.activeElement).toBe(tab('Contradictions').element());
  });

  test('the tabs are one tab stop', async () => {
    await show('premises');
    expect(page.getByRole('tab').elements().map((found) => found instanceof HTMLElement && found.tabIndex)).toEqual([-1, 0, -1]);
    tab(/Premises/).element().focus();
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'Export' })).toHaveFocus();
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'inside' })).toHaveFocus();
  });
});

test('the element is accessible', async () => {
  await expectAccessibleInLightAndDark(await show('premises'));
});

test('the element fits into 390 pixels', async () => {
  await show();
  await expectToFit(390);
});
