import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ClaimInspector } from '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/claim-inspector/claim-inspector.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const inspect = (claim: string, g: DebateGraph) => mount<ClaimInspector>(html`<claim-inspector .graph=${g} .claim=${claim}></claim-inspector>`);

const essays = () => page.getByRole('region', { name: /By essay/ });

/** The sets of premises that are in sight, each as `p and q`. */
function setsInSight(element: Element): string[] {
  const sets = [...(element.shadowRoot?.querySelectorAll('.sets > li') ?? [])];
  const links = (set: Element): string[] => [...set.querySelectorAll('claim-link')].map((link) => link.shadowRoot?.textContent?.trim() ?? '');
  return sets.filter((set) => set.checkVisibility()).map((set) => links(set).join(' and '));
}

const many = build('A: thesis t', ...[...'abcdefghij'].map((premise) => `A: ${premise} + z${premise} => t`));

describe('the ways in which a thesis is argued', () => {
  test('R11 are counted, and their premises are links', async () => {
    const element = await inspect('t', build('A: thesis t, asserts p q r', 'A: p + q => t', 'A: r => t'));
    await expect.element(essays()).toHaveTextContent(/Argued in two independent ways: either of these two sets of premises suffices, and they share no premise:/);
    expect(setsInSight(element)).toEqual(['r', 'p and q']);
    const selected = record('claim-select');
    await essays().getByRole('button', { name: 'q', exact: true }).click();
    expect(selected).toEqual([{ id: 'q' }]);
  });

  test('R9 are shown in part if they are many, and the rest unfolds', async () => {
    const element = await inspect('t', many);
    expect(setsInSight(element)).toHaveLength(6);
    await page.getByText('4 further sets').click();
    expect(setsInSight(element)).toHaveLength(10);
    expect(setsInSight(element)[9]).toBe('j and zj');
  });

  test('R7 are cut short where they have very many premises', async () => {
    const element = await inspect('t', build('A: thesis t', `A: ${Array.from({ length: 20 }, (_, i) => `p${i}`).join(' + ')} => t`));
    expect(setsInSight(element)[0]?.split(' and ')).toHaveLength(12);
    await expect.element(page.getByRole('listitem').filter({ hasText: /and eight more$/ }).last()).toBeVisible();
  });

  test('R12 go to the map with all that is derived on the way', async () => {
    await inspect('t', build('A: thesis t, asserts p q r', 'A: p => mid', 'A: mid + q => t', 'A: r => t', 'A: r + q => t'));
    const shown = record('claims-show');
    await essays().getByRole('button', { name: 'Show independent ways on the map' }).click();
    expect(shown).toEqual([{ claims: ['r', 't', 'p', 'q', 'mid'], title: ['Independent ways to ', { claim: 't', words: 'Text of t' }] }]);
  });

  test('R8 are none for a thesis that stands by itself, or that only a circle leads to', async () => {
    await inspect('t', build('A: thesis t'));
    await expect.element(essays()).toHaveTextContent(/It stands by itself: no inference leads to it\./);
    await inspect('t', build('A: thesis t, asserts p', 'A: p => t', 'A: t => p'));
    await expect.element(essays()).toHaveTextContent(/No premises suffice for it: every way to it goes round in a circle\./);
    expect(page.getByRole('button', { name: /on the map$/ }).elements()).toEqual([]);
  });

  test('are told for each essay of which it is a thesis, and for no other claim', async () => {
    await inspect('t', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis t', 'C: asserts t p', 'C: p => t'));
    expect(page.getByText('Argued in one way').elements()).toHaveLength(1);
    expect(page.getByText('It stands by itself').elements()).toHaveLength(1);
    await inspect('air', highStreet);
    expect(page.getByText(/Argued in/).elements()).toEqual([]);
  });

  test('show labels of markup as text', async () => {
    expectNoMarkup(await inspect('__proto__', hostile));
  });

  test('are accessible and fit', async () => {
    const element = await inspect('t', many);
    await page.getByText('4 further sets').click();
    await expectAccessibleInLightAndDark(element);
    await expectToFit(320);
  });
});
