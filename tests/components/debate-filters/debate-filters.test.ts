import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DebateFilters } from '../../../components/debate-filters/debate-filters.ts';
import '../../../components/debate-filters/debate-filters.ts';
import { NO_FILTER, toggleChoice } from '../../../components/debate-filters/map-filter.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';

const show = (value = NO_FILTER, g: DebateGraph = highStreet) =>
  mount<DebateFilters>(html`<debate-filters .graph=${g} .value=${value} .shown=${4} .total=${18}></debate-filters>`);

const box = (group: RegExp, name: RegExp) => page.getByRole('group', { name: group }).getByRole('checkbox', { name });

describe('choices', () => {
  test('a choice is told with the whole filter, and taken back', async () => {
    const element = await show();
    const changes = record('filter-change');
    await box(/Authors/, /Bo Karr/).click();
    await box(/Stance/, /reported/).click();
    await box(/Authors/, /Bo Karr/).click();
    expect(changes.map(({ value }) => value.claims)).toEqual([
      { authors: new Set(['bo-karr']) },
      { authors: new Set(['bo-karr']), stances: new Set(['reports']) },
      { stances: new Set(['reports']) },
    ]);
    expect(element.value).toBe(changes.at(-1)?.value);
  });

  test('there is one for every author, essay, role, stance, voice and kind of connection', async () => {
    await show();
    const groups: readonly [RegExp, number][] = [
      [/Connections/, 4],
      [/Authors/, 3],
      [/Essays/, 3],
      [/Role/, 5],
      [/Stance/, 4],
      [/Voices/, 7],
    ];
    for (const [group, count] of groups) {
      expect(page.getByRole('group', { name: group }).getByRole('checkbox').elements()).toHaveLength(count);
    }
  });

  test('each tells how many claims or connections it has', async () => {
    await show();
    await expect.element(box(/Stance/, /^reported 2$/)).toBeVisible();
    await expect.element(box(/Connections/, /^Contradictions 3$/)).toBeVisible();
  });

  test('essays come by date; an unknown author is called unknown', async () => {
    await show();
    const labels = page.getByRole('group', { name: /Authors/ }).getByRole('checkbox').elements();
    expect(labels.map((label) => label.closest('label')?.textContent?.trim().replaceAll(/\s+/g, ' '))).toEqual([
      'Ada Lind 11',
      'Bo Karr 9',
      'Unknown author of “One thing after the other” 7',
    ]);
  });

  test('connections are shown until they are unchecked', async () => {
    await show();
    const changes = record('filter-change');
    await expect.element(box(/Connections/, /Supports/)).toBeChecked();
    await box(/Connections/, /Supports/).click();
    expect(changes[0]?.value.kinds).toEqual(new Set(['inference', 'rebuttal', 'contradiction']));
  });

  test('they work with the keyboard', async () => {
    await show();
    const changes = record('filter-change');
    box(/Role/, /thesis/).element().focus();
    await userEvent.keyboard(' ');
    expect(changes[0]?.value.claims).toEqual({ roles: new Set(['thesis']) });
  });
});

describe('words', () => {
  test('are told as they are typed, and blanks ask for nothing', async () => {
    await show();
    const changes = record('filter-change');
    const field = page.getByRole('searchbox', { name: 'Words in claim or voice' });
    await field.fill('bus');
    await field.fill(' ');
    expect(changes.map(({ value }) => value.claims)).toEqual([{ text: 'bus' }, {}]);
  });
});

describe('the element', () => {
  test('shows the filter it is given, and tells nothing of that', async () => {
    const element = await show();
    const changes = record('filter-change');
    element.value = toggleChoice(NO_FILTER, 'voices', 'the-mayor');
    await settled(element);
    await expect.element(box(/Voices/, /the mayor/)).toBeChecked();
    await expect.element(page.getByText('1 chosen')).toBeVisible();
    expect(changes).toEqual([]);
  });

  test('clears all at once', async () => {
    await show({ claims: { text: 'bus', essays: new Set(['wait']) }, kinds: new Set() });
    const changes = record('filter-change');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(changes).toEqual([{ value: NO_FILTER }]);
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
    await expect.element(page.getByRole('button', { name: 'Clear filters' })).toBeDisabled();
  });

  test('tells how many claims are shown', async () => {
    const element = await show();
    await expect.element(page.getByRole('status')).toHaveTextContent('4 of 18 claims shown');
    element.shown = 18;
    await expect.element(page.getByRole('status')).toHaveTextContent('18 of 18 claims shown');
  });

  test('shows labels of markup as text, and takes ids that objects have as names', async () => {
    const element = await show(NO_FILTER, hostile);
    const changes = record('filter-change');
    await box(/Authors/, /^__proto__/).click();
    expect(changes[0]?.value.claims).toEqual({ authors: new Set(['__proto__']) });
    expectNoMarkup(element);
  });

  test('is accessible', async () => {
    await expectAccessibleInLightAndDark(await show(toggleChoice(NO_FILTER, 'roles', 'thesis')));
  });

  test('fits into 320 pixels', async () => {
    await show();
    await expectToFit(320);
  });
});
