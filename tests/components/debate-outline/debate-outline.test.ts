import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/debate-outline/debate-outline.ts';
import type { DebateOutline } from '../../../components/debate-outline/debate-outline.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import { build } from '../../graph/build.ts';
import { expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const debate = build('A: thesis t, asserts p q r, reports o', 'A: p + q => t', 'A: r => p', 'A: o -x t', 'B: thesis u, asserts p', 'B: p => u', 't >< u');

const part = (g: DebateGraph, ...claims: readonly string[]) => subgraph(g, new Set(claims.length > 0 ? claims : g.claims.keys()));

const show = (g: DebateGraph, shown = part(g), selected?: string) =>
  mount<DebateOutline>(html`<debate-outline style="height: 600px" .graph=${g} .shown=${shown} .selected=${selected}></debate-outline>`);

const rows = (outline: DebateOutline) => [...(outline.shadowRoot?.querySelectorAll('li') ?? [])];

const textOf = (row: Element | null | undefined) => row?.textContent.replaceAll(/\s+/g, ' ').trim();

const focused = (outline: DebateOutline) => textOf(outline.shadowRoot?.activeElement);

const press = (keys: string) => userEvent.keyboard(keys);

/** With the focus in it. */
async function enter(outline: DebateOutline): Promise<void> {
  outline.focus();
  await outline.updateComplete;
}

describe('the tree', () => {
  test('tells in words what the map shows', async () => {
    const outline = await show(debate);
    expect(rows(outline).map(textOf)).toEqual([
      'Essay 1: A (Author A, outlet unknown, date unknown)',
      'Thesis: Text of t',
      '2 premises together',
      'Premise: Text of p',
      'Premise: Text of r',
      'Premise: Text of q',
      'Rebutted by: Text of o (reported)',
      'Contradicts: Text of u (in essay 2)',
      'Essay 2: B (Author B, outlet unknown, date unknown)',
      'Thesis: Text of u',
      'Premise: Text of p',
      'Contradicts: Text of t (in essay 1)',
    ]);
  });

  test('says of each item how deep it stands, and which of how many it is', async () => {
    const outline = await show(debate);
    const attributes = ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'];
    expect(rows(outline).slice(0, 6).map((row) => attributes.map((name) => row.getAttribute(name)).join(' '))).toEqual(['1 1 2 true', '2 1 1 true', '3 1 3 true', '4 1 2 true', '5 1 1 ', '4 2 2 ']);
  });

  test('keeps nobody out, in light and dark', async () => {
    await expectAccessibleInLightAndDark(await show(debate, part(debate), 'p'));
  });

  test('fits a telephone', async () => {
    await show(highStreet);
    await expectToFit(320);
  });

  test('takes hostile labels and ids for what they are', async () => {
    expectNoMarkup(await show(hostile));
  });

  test('is one stop for Tab', async () => {
    const outline = await show(debate);
    expect(rows(outline).filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });
});

describe('keys', () => {
  test('arrows go through the rows, down into what is beneath and back to what is above', async () => {
    const outline = await show(debate);
    await enter(outline);
    await press('{ArrowDown}');
    await expect.poll(() => focused(outline)).toBe('Thesis: Text of t');
    await press('{ArrowRight}');
    await expect.poll(() => focused(outline)).toBe('2 premises together');
    await press('{ArrowRight}');
    await expect.poll(() => focused(outline)).toBe('Premise: Text of p');
    await press('{End}');
    await expect.poll(() => focused(outline)).toBe('Contradicts: Text of t (in essay 1)');
    await press('{ArrowLeft}');
    await expect.poll(() => focused(outline)).toBe('Thesis: Text of u');
    await press('{Home}');
    await expect.poll(() => focused(outline)).toMatch(/^Essay 1/);
  });

  test('Left folds what is open, Right opens it, an asterisk all beside it', async () => {
    const outline = await show(debate);
    await enter(outline);
    await press('{ArrowLeft}');
    await expect.poll(() => rows(outline)).toHaveLength(5);
    expect(rows(outline)[0]?.getAttribute('aria-expanded')).toBe('false');
    await press('{ArrowDown}{ArrowLeft}');
    await expect.poll(() => rows(outline)).toHaveLength(2);
    await press('*');
    await expect.poll(() => rows(outline)).toHaveLength(12);
    await expect.poll(() => focused(outline)).toMatch(/^Essay 2/);
  });

  test('a letter leads to the next row that begins with it', async () => {
    const outline = await show(debate);
    await enter(outline);
    await press('b');
    await expect.poll(() => focused(outline)).toMatch(/^Essay 2: B/);
  });

  test('Right leads from where a claim is named to where it is told', async () => {
    const outline = await show(debate);
    await enter(outline);
    await press('{End}{ArrowRight}');
    await expect.poll(() => focused(outline)).toBe('Thesis: Text of t');
  });

  test('Enter selects, Space unfolds or folds, Escape clears', async () => {
    const outline = await show(debate, part(debate, 't', 'p', 'q', 'u'));
    const [selected, unfolded, refolded, cleared] = [record('claim-select'), record('claim-unfold'), record('claim-fold'), record('selection-clear')];
    await enter(outline);
    await press('{ArrowDown}{Enter}');
    expect(selected).toEqual([{ id: 't' }]);
    await press('{ArrowDown}{ArrowDown} ');
    expect(unfolded).toEqual([{ id: 'p' }]);
    await press('{ArrowDown}{Enter}');
    expect(unfolded).toEqual([{ id: 'p' }, { id: 'p' }]);
    await press('{ArrowDown} {Escape}');
    expect(refolded).toEqual([{ id: 'q' }]);
    expect(cleared).toEqual([null]);
  });

  test('those of the browser are left alone', async () => {
    const outline = await show(debate);
    await enter(outline);
    const missed: boolean[] = [];
    outline.addEventListener('keydown', (event) => missed.push(event.defaultPrevented));
    await press('{Control>}{ArrowDown}{/Control}{Tab}');
    expect(missed).not.toContain(true);
  });
});

describe('what changes', () => {
  test('leaves the focus where it was, or at what is above it', async () => {
    const outline = await show(debate, part(debate, 't', 'p', 'q', 'u'));
    await enter(outline);
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect.poll(() => focused(outline)).toBe('Show 1 hidden ground');
    outline.shown = part(debate);
    await outline.updateComplete;
    await expect.poll(() => focused(outline)).toBe('Premise: Text of p');
    expect(rows(outline).map(textOf)).toContain('Premise: Text of r');
  });

  test('a claim that is selected elsewhere is marked, opened and the next stop', async () => {
    const outline = await show(debate);
    await enter(outline);
    await press('{ArrowLeft}');
    outline.selected = 'r';
    await outline.updateComplete;
    const row = rows(outline).find((one) => one.ariaSelected === 'true');
    expect(textOf(row)).toBe('Premise: Text of r');
    expect(row?.tabIndex).toBe(0);
  });

  test('pressing selects, and pressing the sign folds', async () => {
    const outline = await show(debate);
    const selected = record('claim-select');
    await userEvent.click(page.getByRole('treeitem', { name: 'Thesis: Text of t' }));
    expect(selected).toEqual([{ id: 't' }]);
    const sign = rows(outline)[1]?.querySelector('.fold');
    if (sign) await userEvent.click(sign);
    await expect.poll(() => rows(outline)).toHaveLength(6);
    expect(selected).toHaveLength(1);
  });

  test('pressing twice, or Enter on the selected claim, asks for what is around it; a second press does nothing else', async () => {
    const outline = await show(debate, part(debate), 't');
    const [around, folded] = [record('neighbourhood-show'), record('claim-fold')];
    await userEvent.dblClick(page.getByRole('treeitem', { name: 'Thesis: Text of t' }));
    expect(around).toEqual([{ id: 't' }]);
    await enter(outline);
    await press('{Enter}');
    expect(around).toEqual([{ id: 't' }, { id: 't' }]);
    expect(folded).toEqual([]);
  });

  test('buttons below the tree ask for what lies around the claim on which the reader is', async () => {
    const outline = await show(debate, part(debate), 'p');
    const [around, towards, ways] = [record('neighbourhood-show'), record('towards-show'), record('ways-ask')];
    const tools = page.getByRole('group', { name: 'From the claim in the outline' });
    for (const name of ['Show neighbourhood', 'Why', 'So what', 'Against', 'Ways to another claim…']) await tools.getByRole('button', { name, exact: true }).click();
    expect(around).toEqual([{ id: 'p' }]);
    expect(towards.map(({ claim, direction }) => `${claim} ${direction}`)).toEqual(['p why', 'p so-what', 'p against']);
    expect(ways).toEqual([{ from: 'p' }]);
    await enter(outline);
    await press('{Home}');
    await expect.element(tools.getByRole('button', { name: 'Why' })).toHaveAttribute('aria-disabled', 'true');
  });
});
