import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SearchBox } from '../../../components/search-box/search-box.ts';
import '../../../components/search-box/search-box.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet, shown: readonly string[] = ['close', 'keep']) =>
  mount<SearchBox>(html`<search-box .graph=${g} .shown=${new Set(shown)} key="/"></search-box>`);

const field = page.getByRole('combobox', { name: 'Find claims, authors and essays' });
const options = (): string[] => page.getByRole('option').elements().map((option) => (option.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
const active = () => page.getByRole('option', { selected: true });

describe('what is listed', () => {
  test('hits come in groups, with what matched marked', async () => {
    const element = await show();
    await field.fill('street');
    await expect.element(page.getByRole('group', { name: 'Essays' })).toBeVisible();
    expect(options().slice(0, 2)).toEqual(['1 Give us the street back Ada Lind, The Courier, 2024-03-02', expect.stringContaining('2 A street is for getting there')]);
    expect([...(element.shadowRoot?.querySelectorAll('mark') ?? [])].every((mark) => mark.textContent?.toLowerCase() === 'street')).toBe(true);
  });

  test('a claim tells its essays and whether it is on the map', async () => {
    await show();
    await field.fill('close the');
    expect(options()[0]).toBe('Close the High Street to cars. 1 Ada Lind on the map');
    await field.fill('trial');
    expect(options()[0]).toBe('A trial would show it. 1 Ada Lind 3 Unknown author not shown now');
  });

  test('how many claims the map does not show is counted', async () => {
    await show();
    await field.fill('high street');
    await expect.element(page.getByRole('group', { name: /^Claims \d+ · \d+ not shown on the map now$/ })).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent(/^Found: \d+ claims \(\d+ not shown on the map now\)\.$/);
  });

  test('where the gist does not tell why, the text does', async () => {
    await show();
    await field.fill('parking town');
    expect(options()).toEqual(['No parking, no customers. Customers who cannot park shop in another town. 2 Bo Karr not shown now']);
  });

  test('of many hits forty are listed, and the true number is told', async () => {
    await show(debateGraph(build(`A: asserts ${Array.from({ length: 120 }, (_, i) => `claim${i}`).join(' ')}`).debate));
    await field.fill('claim');
    await expect.element(page.getByRole('group', { name: 'Claims 40 of 120 listed · not shown on the map now' })).toBeVisible();
    expect(options()).toHaveLength(40);
  });

  test('that nothing is found is said', async () => {
    await show();
    await field.fill('zeppelin');
    await expect.element(page.getByText('Nothing found.').last()).toBeVisible();
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('where hits lead', () => {
  test('a claim leads to itself', async () => {
    await show();
    const focused = record('claim-focus');
    await field.fill('asthma');
    await page.getByRole('option').first().click();
    expect(focused).toEqual([{ id: 'asthma' }]);
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  });

  test('an author leads to the premises, a source to the claims in that voice', async () => {
    await show();
    const premises = record('author-premises');
    const voices = record('voice-show');
    await field.fill('bo karr');
    await page.getByRole('option', { name: /^Bo Karr/ }).click();
    await field.fill('mayor');
    await page.getByRole('option', { name: /^the mayor source/ }).click();
    expect([premises, voices]).toEqual([[{ id: 'bo-karr' }], [{ id: 'the-mayor' }]]);
  });

  test('an essay leads to the map', async () => {
    await show();
    const unfolded = record('essay-unfold');
    await field.fill('one thing');
    await page.getByRole('group', { name: 'Essays' }).getByRole('option').click();
    expect(unfolded).toEqual([{ id: 'wait' }]);
  });
});

describe('by keyboard', () => {
  beforeEach(() => show());

  test('arrows go round the list while the focus stays in the field, and Enter chooses', async () => {
    const focused = record('claim-focus');
    await field.fill('trade');
    const found = options();
    await expect.element(active()).toHaveTextContent('Closure cuts trade.');
    await userEvent.keyboard('{ArrowUp}');
    expect(page.getByRole('option').elements().at(-1)).toBe(active().element());
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(active()).toHaveTextContent('Closure lifts trade.');
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(field.element());
    await expect.element(field).toHaveAttribute('aria-activedescendant', active().element().id);
    expect(found.length).toBeGreaterThan(2);
    await userEvent.keyboard('{Enter}');
    expect(focused).toEqual([{ id: 'trade-up' }]);
  });

  test('Escape closes the list, and once more empties the field', async () => {
    await field.fill('trade');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
    await expect.element(field).toHaveValue('trade');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('listbox')).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(field).toHaveValue('');
  });

  test('Enter chooses nothing where nothing is listed', async () => {
    const focused = record('claim-focus');
    await field.fill('trade');
    await field.fill('');
    await userEvent.keyboard('{Enter}');
    expect(focused).toEqual([]);
  });

  test('leaving the field closes the list', async () => {
    await field.fill('trade');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('listbox')).not.toBeInTheDocument();
  });
});

test('focus selects what stands in the field', async () => {
  const element = await show();
  await field.fill('trade');
  element.focus();
  await userEvent.keyboard('bus');
  await expect.element(field).toHaveValue('bus');
});

test('labels of markup are text', async () => {
  const element = await show(hostile);
  await field.fill('onerror');
  expect(options().length).toBeGreaterThan(3);
  expectNoMarkup(element);
  await expectToFit(390);
});

test('nobody is kept out, and nothing is too wide', async () => {
  const element = await show();
  await field.fill('street');
  await expectAccessibleInLightAndDark(element);
  await expectToFit(390);
  await expectAccessibleInLightAndDark(element);
});
