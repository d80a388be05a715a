import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PremiseTable } from '../../../components/premise-table/premise-table.ts';
import '../../../components/premise-table/premise-table.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { MARKUP, expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, mount, record, settled } from '../mount.ts';

const show = (g: DebateGraph = highStreet, essays?: readonly string[]) =>
  mount<PremiseTable>(html`<premise-table .graph=${g} .essays=${essays}></premise-table>`);

const rowNames = (): string[] =>
  page.getByRole('row').elements().slice(1).map((row) => row.querySelector('th')?.textContent?.trim() ?? '');

/** What the cells of a row say, from the number of authors on. */
function cellsOf(claim: string): string[] {
  const row = page.getByRole('row').elements()[rowNames().indexOf(claim) + 1];
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => (cell.textContent ?? '').replaceAll(/[\s–]+/g, ' ').trim());
}

const heading = (name: string | RegExp) => page.getByRole('columnheader', { name });
const sortBy = (name: string | RegExp) => heading(name).getByRole('button').click();
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** One of everything that a cell can say. */
const mixed = build(
  'A: thesis t, asserts p q, concedes c, reports r, rejects x',
  'A: p + q => t',
  'A: c => t',
  'B: thesis u v, asserts p h, reports q',
  'B: u => v',
  'B: p => m',
  'B: m => u',
  'C: thesis w, asserts x r',
  'C: x => w',
  'C: r => w',
  'C: h => w',
);

describe('cells', () => {
  test('T1 say how each essay stands to the premise', async () => {
    await show(mixed);
    expect(cellsOf('p')).toEqual(['2', 'relies on it: direct', 'relies on it: 2 steps load-bearing', 'not voiced']);
    expect(cellsOf('q')).toEqual(['1', 'relies on it: direct', 'only reported', 'not voiced']);
    expect(cellsOf('c')).toEqual(['1', 'relies on it: direct conceded', 'not voiced', 'not voiced']);
    expect(cellsOf('x')).toEqual(['1', 'rejected', 'not voiced', 'relies on it: direct']);
    expect(cellsOf('u')).toEqual(['1', 'not voiced', 'relies on it: direct load-bearing thesis', 'not voiced']);
    expect(cellsOf('h')).toEqual(['1', 'not voiced', 'held, not used', 'relies on it: direct implicit']);
  });

  test('R5 name the source whose words the author takes over', async () => {
    await show();
    expect(cellsOf('More asthma at the school.')[1]).toBe('relies on it: direct voice of the town clinic');
  });

  test('S2 a premise for opposite conclusions is marked', async () => {
    await show(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 't >< u'));
    expect(cellsOf('p')[0]).toBe('2 opposite');
  });

  test('the legend explains every sign', async () => {
    await show();
    await page.getByText('What the signs mean').click();
    for (const sign of ['direct', 'load-bearing', 'thesis', 'held, not used', 'rejected', 'only reported', 'conceded', 'implicit']) {
      await expect.element(page.getByRole('term').filter({ hasText: new RegExp(`^\\s*${sign}$`) })).toBeVisible();
    }
  });
});

/** A relies on p and B on q, both cases of g; C relies on g itself, and D holds it without use. */
const byCases = build(
  'A: thesis t, asserts p r',
  'A: p => t',
  'A: r => t',
  'B: thesis u, asserts q g',
  'B: q => u',
  'C: thesis v, asserts g',
  'C: g => v',
  'D: thesis w, asserts g r',
  'D: r => w',
  'p case g',
  'q case g',
);

/** Of general, both authors hold only cases. */
const onlyByCases = build('A: thesis t, asserts p r', 'A: p => t', 'A: r => t', 'B: thesis u, asserts q general', 'B: q => u', 'p case general', 'q case general');

describe('premises that are shared through cases', () => {
  test('T2 S4 name the case in the cell of each essay that relies on one', async () => {
    await show(byCases);
    expect(cellsOf('g')).toEqual(['3', 'through a case: p', 'held through a case: q', 'relies on it: direct load-bearing', 'held, not used']);
  });

  test('T2 are rows also where nobody relies on the claim itself, and stay if only what is shared is asked for', async () => {
    await show(onlyByCases);
    expect(rowNames()).toEqual(['general', 'p', 'r', 'q']);
    await page.getByLabelText('Only shared').click();
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 4 premises');
    expect(cellsOf('general')).toEqual(['2', 'through a case: p', 'held through a case: q']);
  });

  test('T2 are among the shared premises of an author, and not among those on which the author relies', async () => {
    await show(onlyByCases);
    await page.getByLabelText('Premises of').selectOptions('Author A');
    await expect.element(page.getByRole('status')).toHaveTextContent('2 of 4 premises');
    await page.getByLabelText('Only shared').click();
    expect(rowNames()).toEqual(['general']);
  });

  test('T2 are none if the essays shown have only one of the authors', async () => {
    await show(onlyByCases, ['A']);
    expect(rowNames()).toEqual(['p', 'r']);
    await show(byCases, ['A', 'D']);
    expect(rowNames()).not.toContain('g');
  });

  test('T2 come after what an essay relies on, and before what it only holds', async () => {
    await show(byCases);
    await sortBy(/Author B/);
    expect(rowNames().slice(0, 2)).toEqual(['q', 'g']);
  });

  test('T2 lead to the case where the essay does not voice the claim', async () => {
    await show(byCases);
    const focused = record('claim-focus');
    await button('through a case: p').click();
    await button('held through a case: q').click();
    expect(focused).toEqual([{ id: 'p', essay: 'A' }, { id: 'g', essay: 'B' }]);
  });
});

describe('sorting', () => {
  test('premises of most authors come first, then the order of the debate', async () => {
    await show();
    expect(rowNames().slice(0, 4)).toEqual([
      'Car-free streets draw walkers.',
      'Buses run hourly.',
      'Many cannot come without a car.',
      'Closure makes the air cleaner.',
    ]);
    await expect.element(heading('Authors')).toHaveAttribute('aria-sort', 'descending');
  });

  test('a press on a heading sorts by it, another turns it round', async () => {
    await show();
    await sortBy('Claim');
    await expect.element(heading('Claim')).toHaveAttribute('aria-sort', 'ascending');
    await expect.element(heading('Authors')).not.toHaveAttribute('aria-sort');
    expect(rowNames()).toEqual(rowNames().toSorted());
    await sortBy('Claim');
    await expect.element(heading('Claim')).toHaveAttribute('aria-sort', 'descending');
    expect(rowNames()).toEqual(rowNames().toSorted().toReversed());
    await sortBy('Authors');
    await sortBy('Authors');
    await expect.element(heading('Authors')).toHaveAttribute('aria-sort', 'ascending');
    expect(rowNames().at(-1)).toBe('Many cannot come without a car.');
  });

  test('by an essay, load-bearing premises come first, then direct ones, then the rest by distance and use', async () => {
    await show(mixed);
    await sortBy(/Author B/);
    expect(rowNames()).toEqual(['u', 'm', 'p', 'h', 'q', 'c', 'r', 'x']);
  });

  test('headings work with the keyboard', async () => {
    await show();
    heading('Claim').getByRole('button').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Claim')).toHaveAttribute('aria-sort', 'ascending');
  });
});

describe('narrowing', () => {
  const status = () => page.getByRole('status');

  test('to the premises of an author, and tells so', async () => {
    const element = await show();
    const changes = record('premise-author-change');
    await expect.element(status()).toHaveTextContent('14 of 14 premises');
    await page.getByLabelText('Premises of').selectOptions('Ada Lind');
    await expect.element(status()).toHaveTextContent('6 of 14 premises');
    expect(element.author).toBe('ada-lind');
    await page.getByLabelText('Premises of').selectOptions('any author');
    await expect.element(status()).toHaveTextContent('14 of 14 premises');
    expect(changes).toEqual([{ id: 'ada-lind' }, { id: null }]);
  });

  test('to an author who is set from outside, without telling so', async () => {
    const element = await show();
    const changes = record('premise-author-change');
    element.author = 'author-of-wait';
    await settled(element);
    await expect.element(page.getByLabelText('Premises of')).toHaveDisplayValue('Unknown author of “One thing after the other”');
    await expect.element(status()).toHaveTextContent('5 of 14 premises');
    expect(changes).toEqual([]);
  });

  test('to nothing for somebody who is no author here', async () => {
    const element = await show();
    element.author = 'the-mayor';
    await settled(element);
    await expect.element(page.getByLabelText('Premises of')).toHaveDisplayValue('any author');
    await expect.element(status()).toHaveTextContent('14 of 14 premises');
  });

  test('to words, whatever their case', async () => {
    await show();
    await page.getByLabelText('Words in the claim').fill('BUSES hour');
    await expect.element(status()).toHaveTextContent('1 of 14 premises');
    expect(rowNames()).toEqual(['Buses run hourly.']);
  });

  test('S1 to what several authors rely on', async () => {
    await show();
    await page.getByLabelText('Only shared').click();
    await expect.element(status()).toHaveTextContent('3 of 14 premises');
  });

  test('to what is load-bearing, for the author if one is chosen', async () => {
    await show(mixed);
    await page.getByLabelText('Only load-bearing').click();
    await expect.element(status()).toHaveTextContent('3 of 8 premises');
    expect(rowNames().toSorted()).toEqual(['m', 'p', 'u']);
    await page.getByLabelText('Premises of').selectOptions('Author A');
    await expect.element(status()).toHaveTextContent('0 of 8 premises');
    await expect.element(page.getByText('No premise meets all of this.')).toBeVisible();
  });

  test('to some essays, whose authors alone count', async () => {
    await show(highStreet, ['wait', 'close-it']);
    expect(page.getByRole('columnheader').elements().length).toBe(4);
    expect(cellsOf('Buses run hourly.')[0]).toBe('1');
    await expect.element(heading(/Ada Lind/)).toBeVisible();
    expect(page.getByText('Ambulances need the street.').elements()).toEqual([]);
  });

  test('a debate in which nobody relies on anything says so', async () => {
    await show(build('A: thesis t'));
    await expect.element(page.getByText('No author relies on any claim in these essays.')).toBeVisible();
  });

  test('full wording shows the whole claims', async () => {
    await show();
    await page.getByLabelText('Full wording').click();
    await expect.element(button('Buses to the High Street run only once an hour.')).toBeVisible();
  });
});

describe('going to the map', () => {
  test('a claim leads to it, a cell to it in its essay, the rest of the row to the claim', async () => {
    await show();
    const focused = record('claim-focus');
    await button('Buses run hourly.').click();
    await page.getByRole('row', { name: 'Buses run hourly.' }).getByRole('button').nth(1).click();
    await page.getByRole('row', { name: 'Buses run hourly.' }).getByRole('cell').first().click();
    expect(focused).toEqual([{ id: 'bus-thin' }, { id: 'bus-thin', essay: 'keep-it' }, { id: 'bus-thin' }]);
  });

  test('the cells are one tab stop; the arrows lead from one to the next and over those that are not voiced', async () => {
    const element = await show();
    const focused = record('claim-focus');
    const body = element.shadowRoot?.querySelector('tbody');
    expect([...(body?.querySelectorAll('button') ?? [])].filter((found) => found.tabIndex === 0)).toHaveLength(1);
    button('Buses run hourly.').element().focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await userEvent.keyboard('{Home}{ArrowUp}{ArrowUp}{Enter}');
    await userEvent.keyboard('{ArrowUp}{Control>}{End}{/Control}{Enter}');
    expect(focused).toEqual([
      { id: 'bus-thin', essay: 'keep-it' },
      { id: 'bus-thin', essay: 'wait' },
      { id: 'no-way-in', essay: 'wait' },
      { id: 'footfall' },
      { id: 'unknown-trade', essay: 'wait' },
    ]);
  });

  test('the tab stop stays where the reader was, and is never lost to sorting or narrowing', async () => {
    const element = await show();
    const stops = () => [...(element.shadowRoot?.querySelectorAll('tbody button') ?? [])].filter((b) => b instanceof HTMLElement && b.tabIndex === 0);
    button('Exhaust is what dirties the air.').element().focus();
    await sortBy('Claim');
    expect(stops().map((stop) => stop.textContent)).toEqual(['Exhaust is what dirties the air.']);
    await page.getByLabelText('Only shared').click();
    await settled(element);
    expect(stops()).toHaveLength(1);
  });
});

describe('the element', () => {
  test('keeps heading and first column in view inside a region that scrolls', async () => {
    await page.viewport(390, 500);
    const element = await show();
    element.style.height = '500px';
    await settled(element);
    const region = page.getByRole('region', { name: 'Premises by essay' });
    const { left, top } = region.element().getBoundingClientRect();
    region.element().scrollTo(400, 300);
    expect(region.element().scrollLeft).toBeGreaterThan(0);
    expect(region.element().scrollTop).toBeGreaterThan(0);
    const corner = heading('Claim').element().getBoundingClientRect();
    expect(corner.left).toBeCloseTo(left + 1, 0);
    expect(corner.top).toBeCloseTo(top + 1, 0);
    await expect.element(region).toHaveAttribute('tabindex', '0');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });

  test('brings a cell that gets the focus out from under the heading and the first column', async () => {
    await page.viewport(390, 400);
    const element = await show();
    element.style.height = '400px';
    await settled(element);
    button('Ambulances need the street.').element().focus();
    for (let i = 0; i < 5; i += 1) await userEvent.keyboard('{ArrowUp}');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    const cell = element.shadowRoot?.activeElement?.getBoundingClientRect();
    const corner = heading('Claim').element().getBoundingClientRect();
    expect(cell?.top).toBeGreaterThanOrEqual(corner.bottom);
    expect(cell?.left).toBeGreaterThanOrEqual(corner.right);
  });

  test('shows labels of markup as text', async () => {
    const element = await show(hostile);
    await expect.element(button(`third ${MARKUP}`)).toBeVisible();
    expectNoMarkup(element);
  });

  test('is accessible', async () => {
    for (const g of [highStreet, mixed, byCases]) {
      const element = await show(g);
      await page.getByText('What the signs mean').click();
      await expectAccessibleInLightAndDark(element);
    }
  });
});
