import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Draft, ExportDialog } from '../../../components/export-dialog/export-dialog.ts';
import '../../../components/export-dialog/export-dialog.ts';
import { PRESET } from '../../../components/export-dialog/export-request.ts';
import { svgNode } from '../../../graph/picture/svg/svg-node.ts';
import { build } from '../../graph/build.ts';
import { MARKUP, expectNoMarkup } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';

const graph = build('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, rejects p', 't >< u');
const draft: Draft = {
  kind: 'drawn',
  drawing: { width: 1000, height: 600, title: 'The debate', description: '4 of 4 claims', fontFamily: 'sans-serif', nodes: [svgNode('rect', { width: 1000, height: 600, fill: '#ffffff' }), svgNode('a', { href: '#b0' }, [svgNode('text', { x: 10, y: 30 }, [MARKUP])])] },
};

const show = (selected?: string) => mount<ExportDialog>(html`<export-dialog open .graph=${graph} .draft=${draft} .selected=${selected}></export-dialog>`);

const dialog = page.getByRole('dialog', { name: 'Export a picture' });
const radio = (name: string | RegExp) => page.getByRole('radio', { name });
const check = (name: string | RegExp) => page.getByRole('checkbox', { name });
/** Of any kind; of a list, the words of its choices are no part of the name. */
const field = (name: string) => page.getByRole('combobox', { name, exact: true }).or(page.getByRole('textbox', { name, exact: true })).or(page.getByRole('spinbutton', { name, exact: true }));
const exportButton = page.getByRole('button', { name: 'Export', exact: true });

describe('what the picture is of', () => {
  test('is told after every choice', async () => {
    await show('p');
    const changes = record('export-change');
    await field('Picture of').selectOptions('What an author relies on');
    await field('Author').selectOptions('b');
    await field('Picture of').selectOptions('The selected claim and what is around it');
    await userEvent.fill(field('Steps around it'), '3');
    await userEvent.tab();
    expect(changes.map(({ subject }) => subject)).toEqual([
      { kind: 'reliance', author: 'a' },
      { kind: 'reliance', author: 'b' },
      { kind: 'neighbourhood', claim: 'p', steps: 1 },
      { kind: 'neighbourhood', claim: 'p', steps: 3 },
    ]);
  });

  test('may be one argument, a contradiction, a comparison or the table', async () => {
    await show('p');
    const changes = record('export-change');
    for (const name of ['One argument of the selected claim', 'A contradiction, with the ways to it', 'Two authors compared', 'The table of premises']) await field('Picture of').selectOptions(name);
    await field('Premises of').selectOptions('a');
    const [inference] = graph.debate.inferences;
    const [clash] = graph.debate.contradictions;
    expect(changes.map(({ subject }) => subject)).toEqual([
      { kind: 'argument', inference: inference?.id },
      { kind: 'contradiction', id: clash?.id },
      { kind: 'comparison', authors: ['a', 'b'] },
      { kind: 'premises', author: undefined },
      { kind: 'premises', author: 'a' },
    ]);
  });

  test('is nothing that there is not', async () => {
    await show();
    await expect.element(page.getByRole('option', { name: /around it \(no claim is selected\)$/ })).toBeDisabled();
    await expect.element(page.getByRole('option', { name: /argument of the selected claim \(no claim is selected\)$/ })).toBeDisabled();
  });

});

describe('a request', () => {
  test('has what was chosen, and where it is to go', async () => {
    await show();
    const requests = record('export-request');
    await exportButton.click();
    await radio(/^PNG/).click();
    await field('Size').selectOptions('by width on paper');
    await userEvent.fill(field('Width in cm'), '12.5');
    await userEvent.tab();
    await field('Colours').selectOptions('Black and white');
    await check('Legend').click();
    await check(/^Sources/).click();
    await field('Background').selectOptions('none: transparent');
    await check(/^Can be opened again/).click();
    await check('Title').click();
    await userEvent.fill(field('Words of the title'), 'For the council');
    await userEvent.tab();
    await page.getByRole('button', { name: 'Copy as PNG' }).click();
    await radio(/^PDF/).click();
    await field('Page').selectOptions('A4, across');
    await page.getByRole('button', { name: 'Print' }).click();
    const chosen = { ...PRESET, format: 'png', size: { centimetres: 12.5, dotsPerInch: 300 }, theme: 'print', legend: false, sources: false, background: 'none', carries: false, showTitle: true, title: 'For the council' };
    expect(requests).toEqual([
      { request: PRESET, way: 'save' },
      { request: chosen, way: 'copy-png' },
      { request: { ...chosen, format: 'pdf', page: 'a4-landscape' }, way: 'print' },
    ]);
  });

  test('comes by the keyboard too', async () => {
    await show();
    const requests = record('export-request');
    radio(/^PNG/).element().focus();
    await userEvent.keyboard(' {Enter}');
    expect(requests).toEqual([{ request: expect.objectContaining({ format: 'png' }), way: 'save' }]);
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

  test('waits while a file is being made, and until something is drawn', async () => {
    const element = await show();
    element.busy = true;
    await expect.element(page.getByRole('button', { name: 'Exporting …' })).toBeDisabled();
    element.busy = false;
    element.draft = { kind: 'drawing' };
    await expect.element(exportButton).toBeDisabled();
    element.draft = { kind: 'failed', message: 'There is no room.' };
    await expect.element(page.getByText('It could not be drawn. There is no room.')).toBeVisible();
    await expect.element(exportButton).toBeDisabled();
  });
});

describe('the size of a PNG', () => {
  test('is told in pixels', async () => {
    await show();
    await expect.element(page.getByText(/\d × \d/)).not.toBeInTheDocument();
    await radio(/^PNG/).click();
    await expect.element(page.getByText('2000 × 1200 pixels')).toBeVisible();
    await field('Size').selectOptions('by width on paper');
    await expect.element(page.getByText('1890 × 1134 pixels')).toBeVisible();
  });

  test('that cannot be drawn cannot be exported, except as SVG or PDF', async () => {
    const element = await show();
    element.largest = 'The largest possible scale is 3.4.';
    await radio(/^PNG/).click();
    await expect.element(page.getByText(/Too large to be drawn. The largest possible scale is 3.4./)).toBeVisible();
    await expect.element(exportButton).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Copy as PNG' })).toBeDisabled();
    await radio(/^SVG/).click();
    await expect.element(exportButton).toBeEnabled();
  });
});

describe('what is being typed', () => {
  test('stays while a picture comes in', async () => {
    const element = await show();
    await check('Title').click();
    await userEvent.fill(field('Words of the title'), 'For the cou');
    element.draft = { ...draft };
    await settled(element);
    await expect.element(field('Words of the title')).toHaveValue('For the cou');
    await radio(/^PNG/).click();
    await userEvent.fill(field('Scale'), '3');
    element.draft = { ...draft };
    await settled(element);
    await expect.element(field('Scale')).toHaveValue(3);
  });

  test('is put back if it is no size', async () => {
    await show();
    await radio(/^PNG/).click();
    await userEvent.fill(field('Scale'), '-1');
    await userEvent.tab();
    await expect.element(field('Scale')).toHaveValue(2);
  });
});

describe('the dialog', () => {
  test('shows the picture, whose links lead nowhere from here', async () => {
    const element = await show();
    await expect.element(page.getByRole('img', { name: 'Preview: The debate. 4 of 4 claims' })).toBeVisible();
    expect(element.shadowRoot?.querySelector('[inert] svg text')?.textContent).toBe(MARKUP);
  });

  test('is closed by Escape and Close, and tells so', async () => {
    const element = await show();
    const closed = record('export-close');
    const ways = [() => userEvent.keyboard('{Escape}'), () => page.getByRole('button', { name: 'Close' }).click()];
    for (const [i, close] of ways.entries()) {
      element.open = true;
      await settled(element);
      await close();
      await expect.poll(() => closed.length).toBe(i + 1);
      expect(element.open).toBe(false);
    }
  });

  test('tells nothing when it is closed from outside', async () => {
    const element = await show();
    const closed = record('export-close');
    element.open = false;
    await expect.element(dialog).not.toBeInTheDocument();
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
    const element = await show('p');
    await radio(/^PNG/).click();
    await check('Title').click();
    element.error = 'The picture could not be made.';
    element.largest = 'The largest possible scale is 3.4.';
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
