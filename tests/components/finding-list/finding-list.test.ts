import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { FindingList } from '../../../components/finding-list/finding-list.ts';
import '../../../components/finding-list/finding-list.ts';
import { findings } from '../../../graph/analysis/findings/findings.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet, shown?: readonly string[]) =>
  mount<FindingList>(html`<finding-list .graph=${g} .shown=${shown}></finding-list>`);

const items = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');

describe('findings', () => {
  test('are told in sentences, the most telling first', async () => {
    await show();
    expect(items.elements()).toHaveLength(findings(highStreet).length);
    await expect.element(items.first()).toHaveTextContent(/\.\s+Show on the map$/);
  });

  test('each leads to its part of the map', async () => {
    await show();
    const shown = record('claims-show');
    await items.first().getByRole('button', { name: 'Show on the map' }).click();
    const [first] = findings(highStreet);
    expect(shown.map(({ claims }) => claims)).toEqual([first?.claims]);
    expect(shown[0]?.title).not.toEqual([]);
  });

  test('the claims that they name can be asked for', async () => {
    await show();
    const selected = record('claim-select');
    const link = page.getByRole('list', { name: 'Findings' }).getByRole('button').filter({ hasNotText: 'Show on the map' }).first();
    await link.click();
    link.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(selected).toHaveLength(2);
    expect(highStreet.claims.has(selected[0]?.id ?? '')).toBe(true);
  });

  test('a debate of which little can be said is told what it lacks', async () => {
    await show(build('A: thesis t'));
    await expect.element(page.getByText(/no contradiction|one author|nothing/i).first()).toBeVisible();
  });

  test('labels are text', async () => {
    const element = await show(hostile);
    expectNoMarkup(element);
  });

  test('nobody is kept out, and nothing is too wide', async () => {
    const element = await show();
    await expectAccessibleInLightAndDark(element);
    await expectToFit(320);
  });
});
