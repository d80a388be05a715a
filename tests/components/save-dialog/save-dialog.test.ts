import { html } from 'lit';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SaveDialog } from '../../../components/save-dialog/save-dialog.ts';
import '../../../components/save-dialog/save-dialog.ts';
import { highStreet } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (error?: string) => mount<SaveDialog>(html`<save-dialog open .debate=${highStreet.debate} .error=${error}></save-dialog>`);

test('its own document loses nothing, and that is said', async () => {
  await show();
  await expect.element(page.getByRole('status')).toHaveTextContent('Nothing gets lost');
});

test('what another format loses is told before anything is saved', async () => {
  await show();
  await page.getByLabelText('Format').selectOptions('Abstract framework, ASPARTIX (apx)');
  await expect.element(page.getByRole('status')).toHaveTextContent(/which gets lost:.*\d+ inferences \(told from supports\)/);
});

test('what there is only one of is not counted', async () => {
  await show();
  await page.getByLabelText('Format').selectOptions('Abstract framework, ASPARTIX (apx)');
  await expect.element(page.getByText('the title of the debate', { exact: true })).toBeVisible();
});

test('the format that was chosen is asked for', async () => {
  await show();
  const requests = record('save-request');
  await page.getByLabelText('Format').selectOptions('GEXF (Gephi)');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(requests).toEqual([{ format: 'gexf' }]);
});

test('it can be closed, and tells so once', async () => {
  await show();
  const closed = record('save-close');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => closed.length).toBe(1);
});

test('nobody is kept out, and nothing is too wide', async () => {
  const element = await show('The disk is full.');
  await expectAccessibleInLightAndDark(element);
  await expectToFit(320);
});

test('where what gets lost is worked out elsewhere, the dialog says so until it is known, and gives it up for another format', async () => {
  const asked: { readonly format: string; readonly abort: AbortSignal; readonly answer: (losses: readonly []) => void }[] = [];
  const measure: SaveDialog['measure'] = (_, format, abort) => new Promise((answer) => asked.push({ format, abort, answer }));
  await mount<SaveDialog>(html`<save-dialog open .debate=${highStreet.debate} .measure=${measure}></save-dialog>`);
  await expect.element(page.getByRole('status')).toHaveTextContent('Working out what gets lost…');
  await page.getByLabelText('Format').selectOptions('GEXF (Gephi)');
  expect(asked.map(({ format, abort }) => [format, abort.aborted])).toEqual([
    ['elenchus', true],
    ['gexf', false],
  ]);
  asked[1]?.answer([]);
  await expect.element(page.getByRole('status')).toHaveTextContent('Nothing gets lost');
});
