import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ExportDialog, ExportSizes } from '../../../components/export-dialog/export-dialog.ts';
import '../../../components/export-dialog/export-dialog.ts';
import { MARKUP, expectNoMarkup } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';

const SIZES: ExportSizes = { shown: () => ({ width: 1000, height: 600.4 }), neighbourhood: () => ({ width: 300, height: 200 }) };

const show = (sizes: ExportSizes = SIZES) => mount<ExportDialog>(html`<export-dialog open .sizes=${sizes}></export-dialog>`);

const dialog = page.getByRole('dialog', { name: 'Export the map' });
const radio = (name: string | RegExp) => page.getByRole('radio', { name });
const exportButton = page.getByRole('button', { name: 'Export', exact: true });

describe('a request', () => {
  test('has what was chosen', async () => {
    await show();
    const requests = record('export-request');
    await exportButton.click();
    await radio(/^The selected claim/).click();
    await radio(/^PNG/).click();
    await page.getByLabelText('Scale').selectOptions('4×');
    await radio('Transparent').click();
    await page.getByLabelText('Legend').click();
    await page.getByLabelText('Source line').click();
    await exportButton.click();
    expect(requests).toEqual([
      { what: 'shown', format: 'svg', scale: 2, background: 'white', legend: true, source: true },
      { what: 'neighbourhood', format: 'png', scale: 4, background: 'transparent', legend: false, source: false },
    ]);
  });

  test('comes by the keyboard too', async () => {
    await show();
    const requests = record('export-request');
    radio(/^PNG/).element().focus();
    await userEvent.keyboard(' {Enter}');
    expect(requests).toEqual([expect.objectContaining({ format: 'png' })]);
  });

  test('leaves the dialog open for what may go wrong', async () => {
    const element = await show();
    await exportButton.click();
    element.error = `The file could not be written. ${MARKUP}`;
    await settled(element);
    await expect.element(page.getByRole('alert')).toHaveTextContent('The file could not be written.');
    await expect.element(dialog).toBeVisible();
    expectNoMarkup(element);
  });

  test('waits while a picture is being made', async () => {
    const element = await show();
    element.busy = true;
    await expect.element(page.getByRole('button', { name: 'Exporting …' })).toBeDisabled();
  });
});

describe('the size', () => {
  test('of a PNG is told in pixels', async () => {
    await show();
    await expect.element(page.getByText(/\d × \d/)).not.toBeInTheDocument();
    await radio(/^PNG/).click();
    await expect.element(page.getByText('2000 × 1201 pixels')).toBeVisible();
    await page.getByLabelText('Scale').selectOptions('1×');
    await expect.element(page.getByText('1000 × 601 pixels')).toBeVisible();
    await radio(/^The selected claim/).click();
    await expect.element(page.getByText('300 × 200 pixels')).toBeVisible();
  });

  test('that no browser draws cannot be exported, except as SVG', async () => {
    await show({ shown: () => ({ width: 20_000, height: 3000 }) });
    await radio(/^PNG/).click();
    await expect.element(page.getByText(/Too large for a browser to draw/)).toBeVisible();
    await expect.element(exportButton).toBeDisabled();
    await page.getByLabelText('Scale').selectOptions('1×');
    await expect.element(exportButton).toBeEnabled();
    await page.getByLabelText('Scale').selectOptions('4×');
    await radio(/^SVG/).click();
    await expect.element(exportButton).toBeEnabled();
  });
});

describe('the dialog', () => {
  test('offers no neighbourhood while no claim is selected', async () => {
    const element = await show();
    await radio(/^The selected claim/).click();
    element.sizes = { shown: () => ({ width: 1000, height: 600 }) };
    await expect.element(radio(/neighbourhood \(no claim is selected\)$/)).toBeDisabled();
    await expect.element(radio('All that is shown')).toBeChecked();
  });

  test('is closed by Escape, Cancel and Close, and tells so', async () => {
    const element = await show();
    const closed = record('export-close');
    const ways = [
      () => userEvent.keyboard('{Escape}'),
      () => page.getByRole('button', { name: 'Cancel' }).click(),
      () => page.getByRole('button', { name: 'Close' }).click(),
    ];
    for (const [i, close] of ways.entries()) {
      element.open = true;
      await settled(element);
      await close();
      await expect.poll(() => closed.length).toBe(i + 1);
      expect(element.open).toBe(false);
    }
  });

  test('tells nothing when it is closed from outside, and keeps the choices', async () => {
    const element = await show();
    const closed = record('export-close');
    await radio('Transparent').click();
    element.open = false;
    await expect.element(dialog).not.toBeInTheDocument();
    element.open = true;
    await expect.element(radio('Transparent')).toBeChecked();
    expect(closed).toEqual([]);
  });

  test('gives the focus back', async () => {
    const element = await show();
    element.open = false;
    await settled(element);
    const opener = document.createElement('button');
    element.after(opener);
    opener.focus();
    element.open = true;
    await settled(element);
    expect(document.activeElement).toBe(element);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(opener);
  });

  test('is accessible', async () => {
    const element = await show();
    await radio(/^PNG/).click();
    element.error = 'The picture could not be made.';
    await settled(element);
    await expectAccessibleInLightAndDark(element);
  });

  test('fits into 390 pixels', async () => {
    await show();
    await expectToFit(390);
    const { left, right } = dialog.element().getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
  });
});
