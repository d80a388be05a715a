import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SheetHandle } from '../../../components/sheet-handle/sheet-handle.ts';
import '../../../components/sheet-handle/sheet-handle.ts';
import { nearestHeight } from '../../../components/sheet-handle/sheet-height.ts';
import { expectAccessibleInLightAndDark, mount, record, settled } from '../mount.ts';

/** A panel of 300 px in a room of 600 px, whose height does as it is told. */
async function show(): Promise<SheetHandle> {
  const room = await mount(html`<div style="display: grid; align-items: end; height: 600px"><aside aria-label="Claim" style="height: 300px"><sheet-handle label="Height of the claim" height="half"></sheet-handle></aside></div>`);
  const element = room.querySelector('sheet-handle') as SheetHandle;
  element.panel = element.parentElement as HTMLElement;
  room.addEventListener('sheet-rest', ({ detail }) => (element.height = detail.height));
  await settled(element);
  return element;
}

const separator = () => page.getByRole('separator', { name: 'Height of the claim' });

describe('a handle', () => {
  let handle: SheetHandle;
  beforeEach(async () => {
    handle = await show();
  });

  test('is raised and lowered by keys, as far as it goes', async () => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(separator()).toHaveAttribute('aria-valuetext', 'all of the room');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.element(separator()).toHaveAttribute('aria-valuetext', 'one line');
    await userEvent.keyboard('{End}');
    expect(handle.height).toBe('full');
    await userEvent.keyboard('{Home}{Enter}');
    expect(handle.height).toBe('half');
  });

  test('is raised and lowered by buttons, which keep the focus where there is no more', async () => {
    const raise = page.getByRole('button', { name: 'Raise' });
    await raise.click();
    await expect.element(raise).toHaveAttribute('aria-disabled', 'true');
    expect(handle.shadowRoot?.activeElement?.ariaLabel).toBe('Raise');
    await userEvent.keyboard('{Enter}');
    expect(handle.height).toBe('full');
    await page.getByRole('button', { name: 'Lower' }).click();
    expect(handle.height).toBe('half');
  });

  test('goes down to a line when it is pressed, and back', async () => {
    await separator().click({ position: { x: 20, y: 10 } });
    expect(handle.height).toBe('line');
    await separator().click({ position: { x: 20, y: 10 } });
    expect(handle.height).toBe('half');
  });

  test('tells where it is dragged to, and where it comes to rest', async () => {
    const moves = record('sheet-move');
    const rests = record('sheet-rest');
    const bar = handle.shadowRoot?.querySelector('.bar') as HTMLElement;
    const send = (type: string, clientY: number): boolean => bar.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, clientY, bubbles: true }));
    bar.setPointerCapture = () => {};
    send('pointerdown', 300);
    send('pointermove', 298);
    expect(moves).toEqual([]);
    send('pointermove', 100);
    send('pointermove', 40);
    expect(moves).toEqual([{ size: 500 }, { size: 560 }]);
    send('pointerup', 40);
    expect(moves.at(-1)).toEqual({ size: undefined });
    expect(rests).toEqual([{ height: 'full' }]);
  });

  test('keeps nobody out', async () => {
    await expectAccessibleInLightAndDark(handle);
  });
});

test('a panel that is let go rests at the nearest height, or at the next one in the direction in which it was moved', () => {
  expect(nearestHeight(0.14, 'line')).toBe('line');
  expect(nearestHeight(0.21, 'line')).toBe('half');
  expect(nearestHeight(0.5, 'half')).toBe('half');
  expect(nearestHeight(0.55, 'half')).toBe('full');
  expect(nearestHeight(0.35, 'half')).toBe('line');
  expect(nearestHeight(0.1, 'full')).toBe('line');
});
