import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AuthorComparison } from '../../../components/author-comparison/author-comparison.ts';
import '../../../components/author-comparison/author-comparison.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { deepText } from '../deep-text.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet, authors?: readonly [string, string]) =>
  mount<AuthorComparison>(html`<author-comparison .graph=${g} .authors=${authors}></author-comparison>`);

const status = page.getByRole('status');
const region = (name: RegExp) => page.getByRole('region', { name });

describe('two authors', () => {
  test('B13 what they agree on and where they part is said in sentences', async () => {
    await show(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 't >< u'));
    expect(deepText(status.element())).toContain('rely on one and the same claim: “Text of p”');
    expect(deepText(status.element())).toContain('They part at one point: Author A holds “Text of t”, Author B holds “Text of u”');
  });

  test('B5 a premise that both put to opposite use is marked', async () => {
    await show(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 't >< u'));
    await expect.element(region(/Common ground/)).toHaveTextContent(/To opposite ends:/);
  });

  test('B4 what only one of them relies on stands under that one', async () => {
    await show(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, rejects p, asserts q', 'B: q => u'));
    expect(deepText(region(/only one of them/).element())).toContain('Author A 1 p load-bearing the other rejects it');
  });

  test('other authors can be chosen', async () => {
    await show(build('A: thesis t', 'B: thesis u', 'C: thesis v', 't >< v'));
    const chosen = record('authors-compare');
    await page.getByLabelText('with').selectOptions('Author C');
    expect(chosen).toEqual([{ authors: ['a', 'c'] }]);
    await expect.element(status).toHaveTextContent(/Author C/);
  });

  test('a clash leads to the map', async () => {
    await show(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 't >< u'));
    const shown = record('claims-show');
    await region(/Where they part/).getByRole('button', { name: 'Show on the map' }).click();
    expect(shown.map(({ claims }) => claims.toSorted())).toEqual([['t', 'u']]);
  });

  test('one author alone is not compared', async () => {
    await show(build('A: thesis t'));
    await expect.element(page.getByText('The debate has one author only, with whom nobody can be compared.')).toBeVisible();
  });

  test('U7 what the whole debate turns on is told below', async () => {
    await show();
    await expect.element(region(/whole debate turns/)).toBeVisible();
  });

  test('labels are text', async () => {
    expectNoMarkup(await show(hostile));
  });

  test('nobody is kept out, and nothing is too wide', async () => {
    await expectAccessibleInLightAndDark(await show());
    await expectToFit(320);
  });
});

test('while the comparison is worked out elsewhere, the authors can be chosen and nothing else is said', async () => {
  const element = await mount<AuthorComparison>(html`<author-comparison .graph=${highStreet} .comparison=${null}></author-comparison>`);
  await expect.element(page.getByRole('combobox', { name: 'with', exact: true })).toBeVisible();
  expect(element.shadowRoot?.querySelectorAll('section, .summary')).toHaveLength(0);
});
