import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { HelpDialog } from '../../../components/help-dialog/help-dialog.ts';
import '../../../components/help-dialog/help-dialog.ts';
import { terms } from '../../../components/help-dialog/terms.ts';
import { deepText } from '../deep-text.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = () =>
  mount<HelpDialog>(html`<help-dialog
    open
    .commands=${[
      { id: 'find', group: 'Find', name: 'Find claims', keys: ['/'] },
      { id: 'fit', group: 'Map', name: 'Fit the map', keys: ['0'], where: 'on the map' },
      { id: 'save', group: 'Debate', name: 'Save as…' },
    ]}
    .mapKeys=${[['Escape', 'clears the selection']]}
  ></help-dialog>`);

test('keys are told, those of the map by themselves', async () => {
  const text = deepText(await show());
  expect(text).toContain('Find claims/');
  expect(text).toContain('Escapeclears the selection');
  expect(text).not.toContain('Fit the map');
  expect(text).not.toContain('Save as');
});

test('the signs of the map and the words of the field are explained', async () => {
  const text = deepText(await show());
  expect(text).toContain('Inference, from premise to conclusion');
  for (const { word, meaning } of terms()) expect(text).toContain(`${word}${meaning}`);
});

test('keys of one character can be turned off', async () => {
  await show();
  const changes = record('single-keys-change');
  await page.getByRole('checkbox', { name: /keys pressed alone/i }).click();
  expect(changes).toEqual([{ on: false }]);
});

test('it is closed by its button, and tells so once', async () => {
  await show();
  const closed = record('help-close');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => closed.length).toBe(1);
});

test('nobody is kept out, and nothing is too wide', async () => {
  const element = await show();
  await expectAccessibleInLightAndDark(element);
  await expectToFit(390);
  await expectAccessibleInLightAndDark(element);
});
