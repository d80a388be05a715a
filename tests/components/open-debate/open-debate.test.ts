import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OpenDebate } from '../../../components/open-debate/open-debate.ts';
import '../../../components/open-debate/open-debate.ts';
import { expectAccessibleInLightAndDark, mount, record, settled } from '../mount.ts';

const show = (dropTarget?: EventTarget) =>
  mount<OpenDebate>(html`<open-debate accept=".json,.aif" .dropTarget=${dropTarget}><p>An area</p></open-debate>`);

const overlay = page.getByText('Drop the files to open them');
const file = (name: string): File => new File(['{}'], name);

function drag(type: string, target: EventTarget, content: File[] | string, relatedTarget: EventTarget | null = null): DragEvent {
  const dataTransfer = new DataTransfer();
  if (typeof content === 'string') dataTransfer.setData('text/plain', content);
  else for (const item of content) dataTransfer.items.add(item);
  const event = new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true, relatedTarget });
  target.dispatchEvent(event);
  return event;
}

const names = (chosen: readonly { readonly files: readonly File[] }[]): string[][] => chosen.map(({ files }) => files.map(({ name }) => name));

describe('picking', () => {
  test('tells the files, also the same ones again', async () => {
    const element = await show();
    const chosen = record('files-chosen');
    const input = element.shadowRoot?.querySelector('input');
    for (let i = 0; i < 2; i += 1) await page.elementLocator(input as Element).upload([file('a.json'), file('b.txt')]);
    expect(names(chosen)).toEqual([['a.json', 'b.txt'], ['a.json', 'b.txt']]);
  });

  test('the button opens the file picker, for the types that are accepted', async () => {
    const element = await show();
    const input = element.shadowRoot?.querySelector('input');
    let opened = 0;
    input?.addEventListener('click', (event) => {
      event.preventDefault();
      opened += 1;
    });
    await page.getByRole('button', { name: 'Open files' }).click();
    element.choose();
    expect(opened).toBe(2);
    expect(input?.accept).toBe('.json,.aif');
  });
});

describe('dropping', () => {
  test('on what is slotted tells the files', async () => {
    await show();
    const chosen = record('files-chosen');
    const event = drag('drop', page.getByText('An area').element(), [file('a.json')]);
    expect(event.defaultPrevented).toBe(true);
    expect(names(chosen)).toEqual([['a.json']]);
  });

  test('on the drop target tells the files, and only as long as the element is there', async () => {
    const element = await show(document.documentElement);
    const chosen = record('files-chosen');
    drag('drop', document.body, [file('a.json')]);
    expect(names(chosen)).toEqual([['a.json']]);
    element.remove();
    expect(drag('drop', document.body, [file('b.json')]).defaultPrevented).toBe(false);
    expect(chosen).toHaveLength(1);
  });

  test('outside of the element tells nothing while no drop target is set', async () => {
    await show();
    const chosen = record('files-chosen');
    drag('drop', document.body, [file('a.json')]);
    expect(chosen).toEqual([]);
  });

  test('of anything but files is left to the browser', async () => {
    await show();
    const chosen = record('files-chosen');
    const area = page.getByText('An area').element();
    expect(drag('dragover', area, 'words').defaultPrevented).toBe(false);
    expect(drag('drop', area, 'words').defaultPrevented).toBe(false);
    await expect.element(overlay).not.toBeVisible();
    expect(chosen).toEqual([]);
  });

  test('is announced while files hover, and no longer when they leave', async () => {
    const element = await show();
    const area = page.getByText('An area').element();
    expect(drag('dragover', area, [file('a.json')]).defaultPrevented).toBe(true);
    await expect.element(overlay).toBeVisible();
    drag('dragleave', area, [file('a.json')], element);
    await settled(element);
    await expect.element(overlay).toBeVisible();
    drag('dragleave', area, [file('a.json')], document.body);
    await expect.element(overlay).not.toBeVisible();
    drag('dragover', area, [file('a.json')]);
    drag('dragleave', area, [file('a.json')]);
    await expect.element(overlay).not.toBeVisible();
  });
});

test('the element is accessible', async () => {
  const element = await show();
  await expectAccessibleInLightAndDark(element);
  drag('dragover', page.getByText('An area').element(), [file('a.json')]);
  await settled(element);
  await expectAccessibleInLightAndDark(element);
});
