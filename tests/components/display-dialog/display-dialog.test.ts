import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DisplayDialog } from '../../../components/display-dialog/display-dialog.ts';
import '../../../components/display-dialog/display-dialog.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
];

const show = (languages = LANGUAGES) => mount<DisplayDialog>(html`<display-dialog open .languages=${languages}></display-dialog>`);

test('the colours of the system are what one begins with', async () => {
  await show();
  await expect.element(page.getByRole('radio', { name: 'As in the system' })).toBeChecked();
});

test('what is chosen is told at once, with what was chosen before', async () => {
  await show();
  const changes = record('display-change');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await page.getByLabelText('Language').selectOptions('Deutsch');
  expect(changes).toEqual([
    { theme: 'dark', language: 'system' },
    { theme: 'dark', language: 'de' },
  ]);
});

test('where there is one language, none is asked for', async () => {
  await show(LANGUAGES.slice(0, 1));
  expect(page.getByLabelText('Language').query()).toBeNull();
});

test('it is closed by its button and by a click beside it, and tells so', async () => {
  const element = await show();
  const closed = record('display-close');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => closed.length).toBe(1);
  element.open = false;
  await element.updateComplete;
  element.open = true;
  await element.updateComplete;
  element.shadowRoot?.querySelector('dialog')?.click();
  await expect.poll(() => closed.length).toBe(2);
});

test('nobody is kept out, and nothing is too wide', async () => {
  const element = await show();
  await expectAccessibleInLightAndDark(element);
  await expectToFit(320);
});
