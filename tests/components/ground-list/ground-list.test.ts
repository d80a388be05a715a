import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { GroundList } from '../../../components/ground-list/ground-list.ts';
import '../../../components/ground-list/ground-list.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { deepText } from '../deep-text.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet) => mount<GroundList>(html`<ground-list .graph=${g}></ground-list>`);
const unfold = () => page.getByRole('heading', { name: 'What is only sketched' }).click();
const region = (name: RegExp) => page.getByRole('region', { name });

const MANY = build('A: thesis t, asserts p q r', ...[...'abcdefgh'].flatMap((id) => [`A: asserts ${id} ${id}0`, `A: ${id} => t`, `A: ${id}0 -> ${id}`]));

describe('what is only sketched', () => {
  test('L7 is folded; unfolded it tells by what they lack which supports and rebuttals are not grounded', async () => {
    await show();
    await expect.element(page.getByText(/^Grounded:/)).not.toBeInTheDocument();
    await unfold();
    await expect.element(page.getByText('Grounded: 0 of 1 support and 3 of 4 rebuttals (1 as an attack on a step itself).')).toBeVisible();
    expect(deepText(region(/^Inferred, but not from what supports it/).element())).toContain(
      'One thing after the other “The council should improve the buses before it decides about the High Street” is supported by “A closure on trial for a month would show what trade does”.',
    );
    expect(deepText(region(/^Rebutted, but not contradicted/).element())).toContain('Between essays “Shops in the High Street would sell more after closure” is rebutted by');
  });

  test('each leads to the map and to its claims', async () => {
    await show();
    const shown = record('claims-show');
    const selected = record('claim-select');
    await unfold();
    const section = region(/^Inferred, but not/);
    await section.getByRole('button', { name: 'Show on the map' }).click();
    await section.getByRole('button', { name: /^A closure on trial/ }).click();
    expect(shown.map(({ claims }) => claims)).toEqual([['trial', 'wait']]);
    expect(selected).toEqual([{ id: 'trial' }]);
  });

  test('many are folded away, those farthest from a thesis', async () => {
    await show(MANY);
    await unfold();
    const section = region(/^Supported, but inferred from nothing/);
    expect(section.getByRole('listitem').elements()).toHaveLength(5);
    await section.getByText('3 more').click();
    expect(section.getByRole('listitem').elements()).toHaveLength(8);
  });

  test('is folded again for another debate, and is nothing where nothing is drawn', async () => {
    const element = await show();
    await unfold();
    element.graph = MANY;
    await expect.element(page.getByText(/^Grounded:/)).not.toBeInTheDocument();
    element.graph = build('A: thesis t');
    await expect.element(page.getByRole('heading')).not.toBeInTheDocument();
  });

  test('where all is grounded, just that is told', async () => {
    await show(build('A: thesis t, asserts p', 'A: p => t', 'A: p -> t'));
    await unfold();
    await expect.element(page.getByText('Grounded: 1 of 1 support.')).toBeVisible();
    await expect.element(page.getByRole('region')).not.toBeInTheDocument();
  });

  test('labels are text, nobody is kept out, and nothing is too wide', async () => {
    const element = await show(hostile);
    await unfold();
    expectNoMarkup(element);
    await expectToFit(320);
    const many = await show(MANY);
    await page.getByRole('heading', { name: 'What is only sketched' }).last().click();
    await expectAccessibleInLightAndDark(many);
    await expectToFit(320);
  });
});
