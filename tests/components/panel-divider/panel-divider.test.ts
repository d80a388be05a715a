import { html } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelDivider } from '../../../components/panel-divider/panel-divider.ts';
import '../../../components/panel-divider/panel-divider.ts';
import { expectAccessibleInLightAndDark, mount, record, settled } from '../mount.ts';

/** A panel of 300 px in a room of 1000 px, which does as it is told. */
async function show(side: 'start' | 'end' = 'start', collapsed = false): Promise<{ readonly divider: PanelDivider; readonly panel: HTMLElement }> {
  const panelRef = createRef<HTMLElement>();
  const panel = html`<aside ${ref(panelRef)} aria-label="Findings" style="width: 300px; height: 200px"></aside>`;
  const divider = html`<panel-divider label="Width of the findings" side=${side} ?collapsed=${collapsed}></panel-divider>`;
  const room = await mount(html`<div style="display: flex; width: 1000px; justify-content: ${side === 'start' ? 'start' : 'end'}">${side === 'start' ? [panel, divider] : [divider, panel]}</div>`);
  const element = room.querySelector('panel-divider') as PanelDivider;
  const aside = panelRef.value as HTMLElement;
  element.panel = aside;
  room.addEventListener('panel-resize', ({ detail }) => (aside.style.width = `${detail.size}px`));
  room.addEventListener('panel-collapse', ({ detail }) => (element.collapsed = detail.collapsed));
  await settled(element);
  return { divider: element, panel: aside };
}

const separator = () => page.getByRole('separator', { name: 'Width of the findings' });

function widthOf(panel: HTMLElement): number {
  return panel.getBoundingClientRect().width;
}

describe('by keys', () => {
  let panel: HTMLElement;
  let divider: PanelDivider;
  beforeEach(async () => {
    ({ divider, panel } = await show());
    await userEvent.tab();
  });

  test('an arrow moves the divider a little, with Shift a lot', async () => {
    await userEvent.keyboard('{ArrowRight}');
    expect(widthOf(panel)).toBe(316);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(widthOf(panel)).toBe(252);
  });

  test('Home and End lead to the narrowest and the widest, and the value says how far between them it is', async () => {
    await userEvent.keyboard('{End}');
    expect(widthOf(panel)).toBe(360);
    await expect.element(separator()).toHaveAttribute('aria-valuenow', '100');
    await userEvent.keyboard('{Home}');
    expect(widthOf(panel)).toBe(208);
    await expect.element(separator()).toHaveAttribute('aria-valuenow', '0');
  });

  test('Enter puts the panel away and brings it back, and the focus stays', async () => {
    await userEvent.keyboard('{Enter}');
    await expect.element(separator()).toHaveAttribute('aria-valuetext', 'put away');
    expect(divider.shadowRoot?.activeElement?.role).toBe('separator');
    await userEvent.keyboard('{Enter}');
    await expect.element(separator()).not.toHaveAttribute('aria-valuetext');
  });
});

test('of a panel on the other side the arrows go the other way', async () => {
  const { panel } = await show('end');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(widthOf(panel)).toBe(316);
});

test('it is dragged, within its limits', async () => {
  const { divider, panel } = await show();
  const bar = divider.shadowRoot?.querySelector('.bar') as HTMLElement;
  const { x, y } = bar.getBoundingClientRect();
  const at = (type: string, by: number) => bar.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: x + by, clientY: y + 50, bubbles: true, button: 0 }));
  // No real pointer is behind these events, so none can be captured.
  bar.setPointerCapture = () => {};
  at('pointerdown', 0);
  at('pointermove', 40);
  expect(widthOf(panel)).toBe(340);
  at('pointermove', 400);
  expect(widthOf(panel)).toBe(360);
  at('pointerup', 400);
  at('pointermove', 0);
  expect(widthOf(panel)).toBe(360);
});

test('a drag selects nothing of the text beside it', async () => {
  const { panel } = await show();
  panel.textContent = 'Nobody takes the ferry, for it is late. '.repeat(8);
  await userEvent.dragAndDrop(separator(), page.getByRole('complementary', { name: 'Findings' }), { sourcePosition: { x: 4, y: 8 }, targetPosition: { x: 150, y: 90 } });
  expect(getSelection()?.toString()).toBe('');
  expect(widthOf(panel)).toBeLessThan(300);
});

test('two buttons do it without a drag, and the last step puts the panel away', async () => {
  const { panel } = await show();
  await page.getByRole('button', { name: 'Wider' }).click();
  expect(widthOf(panel)).toBe(360);
  const narrower = page.getByRole('button', { name: 'Narrower' });
  for (let i = 0; i < 3; i += 1) await narrower.click();
  expect(widthOf(panel)).toBe(208);
  const collapses = record('panel-collapse');
  await narrower.click();
  expect(collapses).toEqual([{ collapsed: true }]);
  await page.getByRole('button', { name: 'Show again' }).click();
  expect(collapses.at(-1)).toEqual({ collapsed: false });
});

test('what can be pressed is 24 px wide at least', async () => {
  const { divider } = await show();
  for (const button of divider.shadowRoot?.querySelectorAll('button') ?? []) expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
});

test('nobody is kept out', async () => {
  const { divider } = await show();
  await expectAccessibleInLightAndDark(divider);
  divider.collapsed = true;
  await settled(divider);
  await expectAccessibleInLightAndDark(divider);
});
