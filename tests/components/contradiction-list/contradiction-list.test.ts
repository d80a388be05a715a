import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ContradictionList } from '../../../components/contradiction-list/contradiction-list.ts';
import '../../../components/contradiction-list/contradiction-list.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { MARKUP, expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { deepText } from '../deep-text.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record } from '../mount.ts';

const show = (g: DebateGraph = highStreet) =>
  mount<ContradictionList>(html`<contradiction-list .graph=${g}></contradiction-list>`);

const between = page.getByRole('region', { name: /Between authors/ });
const within = page.getByRole('region', { name: /Within one author/ });
const status = page.getByRole('status');

const entries = (region = between): string[] => [...region.element().querySelectorAll('.clash')].map(deepText);

describe('entries', () => {
  test('show both sides with author, essay and claim, and why they exclude each other', async () => {
    await show();
    expect(entries()).toHaveLength(4);
    expect(entries()[1]).toContain('1 Ada Lind, Give us the street back holds Shops in the High Street would sell more after closure.');
    expect(entries()[1]).toContain('2 Bo Karr, A street is for getting there holds Shops in the High Street would sell less after closure.');
    expect(entries()[1]).toContain('Sales cannot both rise and fall');
  });

  test('of a list that nobody goes through come in portions', async () => {
    const pairs = Array.from({ length: 130 }, (_, i) => `p${i} >< q${i}`);
    const list = await show(build(`A: thesis t, asserts ${pairs.map((_, i) => `p${i}`).join(' ')}`, `B: thesis u, asserts ${pairs.map((_, i) => `q${i}`).join(' ')}`, ...pairs));
    expect(entries()).toHaveLength(90);
    await expect.element(status).toHaveTextContent('130 of 130 contradictions');
    await between.getByRole('button', { name: 'Show 40 more' }).click();
    await list.updateComplete;
    expect(entries()).toHaveLength(130);
    expect(between.getByRole('button', { name: /^Show \d+ more/ }).elements()).toEqual([]);
  });

  test('say the kind and the strength in words', async () => {
    await show();
    expect(entries()[1]).toContain('contrary both may be false, but not both true clear any reader would grant it');
    expect(entries()[2]).toContain('practical courses of action that exclude each other arguable it depends on a reading');
  });

  test('X2 an author on both sides stands within, and across if another is on one', async () => {
    await show(build('A: thesis t, asserts p q', 'B: thesis u, asserts p', 'p >< q'));
    expect(entries(between)).toHaveLength(1);
    expect(entries(between)[0]).toContain('1 Author A, A 2 Author B, B hold Text of p');
    expect(entries(within)).toHaveLength(1);
  });

  test('X3 a denial is marked as derived, and its side as rejecting', async () => {
    await show(build('A: thesis t, asserts p', 'B: thesis u, rejects p'));
    expect(entries()[0]).toContain('derived from what the authors do, not drawn in the debate');
    expect(entries()[0]).toContain('1 Author A, A holds Text of p 2 Author B, B rejects Text of p');
  });

  test('X6 a clash through a chain tells how it comes about, and what it depends on', async () => {
    await show();
    expect(entries()[3]).toContain('through a chain it shows only in what follows from what is held');
    expect(entries()[3]).toContain('arguable it depends on steps that others draw');
    expect(entries()[3]).toContain(
      [
        '3 The author of “One thing after the other” holds Without a car many residents cannot reach the High Street.',
        '2 From this follows, as Bo Karr argues The council should keep the High Street open to cars.',
        '1 Ada Lind holds The council should close the High Street to cars.',
        'It is a contradiction only if the step of Bo Karr is granted; the author of “One thing after the other” does not draw it.',
        'A street cannot be closed to cars and kept open to them at once.',
      ].join(' '),
    );
  });

  test('X10 X11 what restates a clash is folded under it, and leads to the map by itself', async () => {
    const element = await show(build('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'c >< d'));
    const shown = record('clash-show');
    expect(entries(within)).toEqual([]);
    await page.getByText('1 more way to the same clash').click();
    expect(entries()[0]).toContain('Author A holds “p”, from which, by a step of Author B, follows “c”; they hold “d”.'.replaceAll(/“(.)”/g, '“Text of $1”'));
    await page.getByRole('button', { name: 'Show this way on the map' }).click();
    expect(shown).toEqual([{ id: 'x1 through a to c within a' }]);
    await expectAccessibleInLightAndDark(element);
  });

  test('X5 look-alikes stand apart, folded away', async () => {
    await show();
    const reason = page.getByText('That most customers drive does not deny that those who walk buy.');
    await expect.element(reason).not.toBeVisible();
    await page.getByText('Not contradictions, though they look like it').click();
    await expect.element(reason).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Most customers come by car.' })).toBeVisible();
  });

  test('lead to the map and to the claims', async () => {
    await show();
    const shown = record('clash-show');
    const selected = record('claim-select');
    await page.getByRole('button', { name: 'Show this clash on the map (Closure lifts trade. / Closure cuts trade.)' }).click();
    await page.getByRole('button', { name: 'The council should keep the High Street open to cars.' }).first().click();
    expect(shown).toEqual([{ id: 'x-trade' }]);
    expect(selected).toEqual([{ id: 'keep' }]);
  });
});

describe('narrowing', () => {
  const choose = (group: string, name: RegExp) => page.getByRole('group', { name: group }).getByRole('checkbox', { name }).click();

  test('to one author, and to what is between two', async () => {
    await show();
    await choose('Authors', /Ada Lind/);
    await expect.element(status).toHaveTextContent('4 of 4 contradictions');
    await choose('Authors', /One thing after the other/);
    await expect.element(status).toHaveTextContent('2 of 4 contradictions');
    expect(entries()[0]).toContain('Closing at once');
  });

  test('to how they are known; what restates one that is left out stands by itself', async () => {
    await show(build('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'D: thesis u, rejects p', 'c >< d'));
    await expect.element(status).toHaveTextContent('3 of 3 contradictions');
    await choose('How it is known', /by rejection/);
    await expect.element(status).toHaveTextContent('1 of 3 contradictions');
    await choose('How it is known', /through a chain/);
    await expect.element(status).toHaveTextContent('2 of 3 contradictions');
    expect(entries(within)).toHaveLength(1);
    await choose('How it is known', /drawn/);
    expect(entries(within)).toEqual([]);
  });

  test('to kinds and strengths', async () => {
    await show();
    await choose('Kind', /practical/);
    await expect.element(status).toHaveTextContent('3 of 4 contradictions');
    await choose('Strength', /arguable/);
    await expect.element(status).toHaveTextContent('2 of 4 contradictions');
    await choose('Kind', /contrary/);
    await choose('Kind', /practical/);
    await expect.element(status).toHaveTextContent('0 of 4 contradictions');
    await expect.element(between.getByText('None meets what is chosen above.')).toBeVisible();
  });

  test('each choice tells how many clashes it has', async () => {
    await show();
    for (const name of ['Ada Lind 4', 'Bo Karr 2', 'drawn 3', 'by rejection 0', 'through a chain 1', 'contradictory 0', 'contrary 1', 'practical 3', 'clear 2', 'arguable 2']) {
      await expect.element(page.getByRole('checkbox', { name, exact: true })).toBeVisible();
    }
  });
});

describe('the element', () => {
  test('starts anew with another debate', async () => {
    const element = await show();
    await page.getByRole('checkbox', { name: /Ada Lind/ }).click();
    element.graph = build('A: thesis t, asserts p', 'B: thesis u, rejects p');
    await expect.element(status).toHaveTextContent('1 of 1 contradiction');
  });

  test('says that there is none, in the debate or of one scope', async () => {
    await show();
    await expect.element(within.getByText('No author contradicts themselves in this debate.')).toBeVisible();
    await show(build('A: thesis t', 'B: thesis u'));
    await expect.element(between.getByText('No author contradicts another in this debate.')).toBeVisible();
    await expect.element(status).toHaveTextContent('0 of 0 contradictions');
  });

  test('shows labels of markup as text', async () => {
    const element = await show(hostile);
    await expect.element(page.getByRole('button', { name: `second ${MARKUP}`, exact: true }).first()).toBeVisible();
    expectNoMarkup(element);
    await expectToFit(390);
  });

  test('is accessible', async () => {
    const element = await show();
    await page.getByText('Not contradictions, though they look like it').click();
    await expectAccessibleInLightAndDark(element);
  });

  test('fits into 390 pixels', async () => {
    await show();
    await expectToFit(390);
  });
});
