import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CommandPalette } from '../../../components/command-palette/command-palette.ts';
import '../../../components/command-palette/command-palette.ts';
import type { PaletteCommand } from '../../../components/command-palette/palette-command.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { expectNoMarkup, highStreet, hostile, MARKUP } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const COMMANDS: readonly PaletteCommand[] = [
  { id: 'map', group: 'Go to', name: 'Go to Map', keys: ['1'] },
  { id: 'save', group: 'Debate', name: 'Save as…', also: 'download' },
  { id: 'picture', group: 'Debate', name: 'Export picture…', keys: ['Ctrl', 'E'] },
  { id: 'undo', group: 'Debate', name: 'Undo', lacks: 'nothing was done' },
  { id: 'pair', group: 'Answers', name: 'Compare Ada Lind and Bo Karr', onlyAsked: true },
];

const show = (g: DebateGraph = highStreet, commands = COMMANDS) =>
  mount<CommandPalette>(html`<command-palette open .commands=${commands} .graph=${g} .shown=${new Set(['close'])}></command-palette>`);

const field = page.getByRole('combobox', { name: 'Command, or words to find' });
const options = (): string[] => page.getByRole('option').elements().map((option) => (option.textContent ?? '').replaceAll(/\s+/g, ' ').trim());

describe('what is listed', () => {
  test('all commands in their groups with their keys, before anything is typed', async () => {
    await show();
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(field.element());
    expect(options()).toEqual(['Go to Map 1', 'Save as…', 'Export picture… Ctrl E', 'Undo nothing was done']);
    await expect.element(page.getByRole('group', { name: 'Debate' })).toBeVisible();
  });

  test('those that are met by words, and below them what the debate has', async () => {
    await show();
    await field.fill('ada');
    await expect.element(page.getByRole('group', { name: 'Commands' })).toBeVisible();
    expect(options().slice(0, 2)).toEqual(['Compare Ada Lind and Bo Karr', 'Ada Lind author: premises']);
    await expect.element(page.getByRole('status')).toHaveTextContent(/^1 command\. Found: 1 author or source/);
  });

  test('other words than the name lead to a command as well', async () => {
    await show();
    await field.fill('downl');
    expect(options()).toEqual(['Save as…']);
  });

  test('that nothing is found is said', async () => {
    await show();
    await field.fill('zeppelin');
    await expect.element(page.getByText('Nothing found.').last()).toBeVisible();
  });
});

describe('choosing', () => {
  test('gives the command once the dialog is closed', async () => {
    const element = await show();
    const run = record('command-run');
    const closed = record('palette-close');
    await field.fill('export');
    await userEvent.keyboard('{Enter}');
    expect(run).toEqual([{ id: 'picture' }]);
    expect(element.shadowRoot?.querySelector('dialog')?.open).toBe(false);
    await expect.poll(() => closed.length).toBe(1);
  });

  test('what cannot be done now is not done', async () => {
    await show();
    const run = record('command-run');
    await field.fill('undo');
    await expect.element(page.getByRole('option', { name: /Undo/ })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(run).toEqual([]);
    await expect.element(field).toBeVisible();
  });

  test('a claim leads to the map', async () => {
    await show();
    const focused = record('claim-focus');
    await field.fill('ambulances need');
    await userEvent.keyboard('{Enter}');
    expect(focused).toEqual([{ id: 'emergency' }]);
  });

  test('Escape closes it, and the next time it is empty', async () => {
    const element = await show();
    const closed = record('palette-close');
    await field.fill('save');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => closed.length).toBe(1);
    element.open = false;
    await element.updateComplete;
    element.open = true;
    await expect.element(field).toHaveValue('');
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(field.element());
  });
});

test('labels of markup are text', async () => {
  const element = await show(hostile, [{ id: '__proto__', group: MARKUP, name: MARKUP, also: MARKUP, lacks: MARKUP, keys: [MARKUP] }]);
  expectNoMarkup(element);
  await field.fill('onerror');
  expect(options().length).toBeGreaterThan(3);
  expectNoMarkup(element);
  await expectToFit(390);
});

test('nobody is kept out, and nothing is too wide', async () => {
  const element = await show();
  await expectAccessibleInLightAndDark(element);
  await field.fill('street');
  await expectToFit(390);
  await expectAccessibleInLightAndDark(element);
});
