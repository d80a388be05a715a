import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/store-dialog/store-dialog.ts';
import type { StoreDialog } from '../../../components/store-dialog/store-dialog.ts';
import { expectNoMarkup, MARKUP } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const KNOWN = [['https://one.example/sparql', 'https://other.example/sparql'], [`https://${MARKUP}`]];

const show = (of: Partial<Pick<StoreDialog, 'known' | 'busy' | 'error'>> = {}) =>
  mount<StoreDialog>(html`<store-dialog open .known=${of.known ?? []} .busy=${of.busy ?? false} .error=${of.error}></store-dialog>`);

const field = () => page.getByRole('textbox', { name: 'Addresses of SPARQL endpoints, one a line' });

describe('the dialog for stores', () => {
  test('asks for addresses, of which there can be several', async () => {
    await show();
    const asked = record('store-request');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(asked).toEqual([]);
    await field().fill('  http://127.0.0.1:7878/sparql\nhttps://other.example/sparql\n\n');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(asked).toEqual([{ addresses: ['http://127.0.0.1:7878/sparql', 'https://other.example/sparql'] }]);
  });

  test('offers the stores that were opened before, the last one at once', async () => {
    const element = await show({ known: KNOWN });
    await expect.element(field()).toHaveValue('https://one.example/sparql\nhttps://other.example/sparql');
    await page.getByRole('group', { name: 'Opened before' }).getByRole('button').nth(1).click();
    await expect.element(field()).toHaveValue(`https://${MARKUP}`);
    expectNoMarkup(element);
  });

  test('says why a store could not be opened, and that it is being asked', async () => {
    const element = await show({ error: 'The store does not answer.' });
    await expect.element(page.getByRole('alert')).toHaveTextContent('The store does not answer.');
    element.busy = true;
    await expect.element(page.getByRole('status')).toHaveTextContent('The store is being asked…');
    await expect.element(page.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
  });

  test('is closed by Escape', async () => {
    const element = await show();
    const closed = record('store-close');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => closed.length).toBe(1);
    expect(element.open).toBe(false);
  });

  test('is accessible, and fits into 390 pixels', async () => {
    const element = await show({ known: KNOWN, error: 'The store does not answer.' });
    await expectAccessibleInLightAndDark(element);
    await expectToFit(390);
  });
});
