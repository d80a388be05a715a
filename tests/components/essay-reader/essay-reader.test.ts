import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EssayReader } from '../../../components/essay-reader/essay-reader.ts';
import '../../../components/essay-reader/essay-reader.ts';
import type { PlacedText } from '../../../graph/anchor/assign-texts.ts';
import { MARKUP, expectNoMarkup, highStreet, hostile } from '../debates.ts';
import { expectAccessibleInLightAndDark, expectToFit, mount, record, settled } from '../mount.ts';
import { written, type Written } from './written.ts';

const FILLER = 'Nobody has asked the bakers what they think of it. '.repeat(60).trim();

const SQUARE = written(
  `The square at dawn\n\n<t>The market should stay away</t>. <p>The bakers <q>lose their only hour</q> there</p>, and <r>the mayor says that all is well</r>. ` +
    `<o>Some call a market lively</o>. <s>As the mayor puts it, bread comes first</s>.\n\n${FILLER}\n\n<q>Their hour is lost</q> and so is the bread.`,
  {
    t: { role: 'thesis' },
    r: { voice: 'mayor', stance: 'reports' },
    o: { voice: 'mayor', stance: 'rejects', role: 'objection' },
    s: { voice: 'mayor' },
    u: { implicit: true },
  },
  ['q', 'elsewhere'],
);

const show = ({ g, placed }: Written = SQUARE, selected?: string, text: PlacedText | undefined = placed()) =>
  mount<EssayReader>(html`<essay-reader .graph=${g} essay="A" .placed=${text} .selected=${selected}></essay-reader>`);

const without = (selected?: string) =>
  mount<EssayReader>(html`<essay-reader .graph=${SQUARE.g} essay="A" .selected=${selected}></essay-reader>`);

const span = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');
const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

const all = (element: EssayReader, selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
function withoutSigns(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const signs of copy.querySelectorAll('.signs')) signs.remove();
  return copy.textContent ?? '';
}

/** What has the focus in the element, by its words. */
const focused = (element: EssayReader): string => words(withoutSigns(element.shadowRoot?.activeElement ?? document.body));
const chosen = (element: EssayReader): string[] => all(element, '.piece.chosen').map(withoutSigns);

describe('the text', () => {
  test('stands under title and byline, in paragraphs and unchanged', async () => {
    const element = await show();
    await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('1 First essay');
    await expect.element(page.getByText('Ann, The Courier, 2024-03-02')).toBeVisible();
    expect(all(element, '.text p').map(withoutSigns)).toEqual(SQUARE.text.split('\n\n'));
  });

  test('N8 is summed up by what was found and covered', async () => {
    const half = written('<a>one two</a> three four');
    await show(half);
    await expect.element(page.getByText('1 of 1 span found; the claims cover 39 % of the text. a.txt is the very text')).toBeVisible();
  });

  test('of markup is text', async () => {
    const element = await show(written(`${MARKUP.replaceAll(/<[^>]*>/g, '')} <a>one</a>`), 'a');
    const { g, placed } = SQUARE;
    element.graph = g;
    element.placed = { ...placed(), source: { name: MARKUP, text: MARKUP }, anchors: [] };
    await settled(element);
    expectNoMarkup(element);
    await expect.element(page.getByRole('group', { name: 'Text' })).toHaveTextContent('<img src=x');
  });

  test('of another essay counts as none', async () => {
    await mount(html`<essay-reader .graph=${SQUARE.g} essay="B" .placed=${SQUARE.placed()}></essay-reader>`);
    await expect.element(page.getByRole('heading', { name: 'The text is not here' })).toBeVisible();
  });

  test('is asked for while no essay is chosen', async () => {
    await mount(html`<essay-reader .graph=${SQUARE.g}></essay-reader>`);
    await expect.element(page.getByText('No essay is chosen.')).toBeVisible();
  });
});

describe('spans', () => {
  test('C1 the author’s own voice is underlined solid, a source’s dashed and what is rejected dotted', async () => {
    const element = await show();
    const styles = Object.fromEntries(
      ['The market should stay away', 'the mayor says that all is well', 'As the mayor puts it, bread comes first', 'Some call a market lively'].map((text) => {
        const line = all(element, '.line').find((found) => found.textContent === text);
        return [text, line && getComputedStyle(line).textDecorationStyle];
      }),
    );
    expect(Object.values(styles)).toEqual(['solid', 'dashed', 'dashed', 'dotted']);
  });

  test('have signs for thesis, objection and other voices, and a thesis is bold', async () => {
    const element = await show();
    const signs = all(element, '.piece').map((piece) => piece.querySelectorAll('.signs svg').length);
    expect(signs).toEqual([1, 0, 0, 0, 1, 2, 1, 0]);
    expect(all(element, '.piece').filter((piece) => getComputedStyle(piece).fontWeight === '600').map((piece) => words(piece.textContent))).toEqual([
      expect.stringContaining('The market should stay away'),
    ]);
  });

  test('say in words what they are', async () => {
    await show();
    await expect.element(span('The market should stay away')).toHaveAccessibleDescription('Thesis, asserted, in the author’s own voice.');
    await expect
      .element(span('the mayor says that all is well'))
      .toHaveAccessibleDescription('Premise, reported, in the voice of the mayor; the author is not committed to it.');
    await expect
      .element(span('Some call a market lively'))
      .toHaveAccessibleDescription('Objection, rejected, in the voice of the mayor; the author denies it.');
    await expect
      .element(span('lose their only hour'))
      .toHaveAccessibleDescription('Premise, asserted, in the author’s own voice. 2 spans overlap here.');
  });

  test('that overlap have lines at different heights', async () => {
    const element = await show();
    const inner = all(element, '.line').filter((line) => line.textContent === 'lose their only hour');
    const offsets = inner.map((line) => getComputedStyle(line).textUnderlineOffset);
    expect(new Set(offsets).size).toBe(2);
  });

  test('lead to their claims', async () => {
    await show();
    const selected = record('claim-select');
    await span('Some call a market lively').click();
    expect(selected).toEqual([{ id: 'o' }]);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('of several claims lead to the innermost, and a menu to the others', async () => {
    await show();
    const selected = record('claim-select');
    await span('lose their only hour').click();
    expect(selected).toEqual([{ id: 'q' }]);
    const menu = page.getByRole('dialog', { name: '2 claims stand here' });
    await expect.element(menu).toBeVisible();
    expect(menu.getByRole('button').elements().map((button) => words(button.textContent))).toEqual([
      'Gist q Premise, asserted, in the author’s own voice',
      'Gist p Premise, asserted, in the author’s own voice',
    ]);
    await menu.getByRole('button', { name: 'Gist p' }).click();
    expect(selected).toEqual([{ id: 'q' }, { id: 'p' }]);
    await expect.element(menu).not.toBeInTheDocument();
  });

  test('are one tab stop, among which the arrow keys lead', async () => {
    const element = await show();
    const selected = record('claim-select');
    const first = span('The market should stay away').element() as HTMLElement;
    first.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => focused(element)).toBe('The bakers');
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowUp}');
    await expect.poll(() => focused(element)).toBe('Some call a market lively');
    await userEvent.keyboard('{Enter}');
    expect(selected).toEqual([{ id: 'o' }]);
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await expect.poll(() => focused(element)).toBe('Some call a market lively');
    await userEvent.keyboard('{Home} ');
    expect(selected).toEqual([{ id: 'o' }, { id: 't' }]);
  });

  test('give the focus back when the menu is closed', async () => {
    const element = await show();
    (span('lose their only hour').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(element)).toMatch(/^Gist q/);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => focused(element)).toBe('lose their only hour');
  });

  test('can be marked with the mouse without being selected', async () => {
    await show();
    const selected = record('claim-select');
    const at = span('Some call a market lively');
    document.getSelection()?.selectAllChildren(at.element());
    at.element().dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(selected).toEqual([]);
    document.getSelection()?.removeAllRanges();
  });

  test('can be hidden by what they are, but not those of the selected claim', async () => {
    const element = await show();
    await page.getByRole('checkbox', { name: 'Only reported 1' }).click();
    await expect.element(span('the mayor says that all is well')).not.toBeInTheDocument();
    await expect.element(page.getByText('the mayor says that all is well')).toBeVisible();
    await expect.element(span('Some call a market lively')).toBeVisible();
    element.selected = 'r';
    await expect.element(span('the mayor says that all is well')).toBeVisible();
  });
});

describe('the selected claim', () => {
  test('has all its spans marked and the first in view', async () => {
    const element = await show(SQUARE, 'q');
    expect(chosen(element)).toEqual(['lose their only hour', 'Their hour is lost']);
    await expect.element(span('Their hour is lost')).toHaveAttribute('aria-current', 'true');
    await expect.element(span('lose their only hour')).toBeInViewport();
    await expect.element(span('Their hour is lost')).not.toBeInViewport();
    await expect.element(status).toHaveTextContent('Gist q 2 spans.');
  });

  test('can be followed from span to span', async () => {
    await show(SQUARE, 'q');
    await page.getByRole('button', { name: 'Next span' }).click();
    await expect.element(span('Their hour is lost')).toBeInViewport();
    await page.getByRole('button', { name: 'Next span' }).click();
    await expect.element(span('lose their only hour')).toBeInViewport();
  });

  test('is scrolled to when it is selected elsewhere, and left where it is when it is selected here', async () => {
    const element = await show();
    const selected = record('claim-select');
    await page.viewport(1200, 500);
    element.selected = 'q';
    await expect.element(span('lose their only hour')).toBeInViewport();
    window.scrollTo(0, document.documentElement.scrollHeight);
    const before = window.scrollY;
    await span('Their hour is lost').click();
    expect(selected).toEqual([{ id: 'q' }]);
    element.selected = 'q';
    await settled(element);
    expect(window.scrollY).toBe(before);
  });

  test('is not scrolled to again when the same text comes anew', async () => {
    const element = await show(SQUARE, 'q');
    window.scrollTo(0, document.documentElement.scrollHeight);
    const before = window.scrollY;
    element.placed = SQUARE.placed();
    await settled(element);
    expect(window.scrollY).toBe(before);
    element.placed = SQUARE.placed(`HEADER\n\n${SQUARE.text}`);
    await expect.element(span('lose their only hour')).toBeInViewport();
  });

  test('is said to be unsaid, not voiced or not found', async () => {
    const element = await show(SQUARE, 'u');
    await expect.element(status).toHaveTextContent('Gist u This essay leaves it unsaid.');
    element.selected = 'elsewhere';
    await expect.element(status).toHaveTextContent('Gist elsewhere This essay does not voice it.');
    element.placed = SQUARE.placed(SQUARE.text.replace('Some call', 'Few call'));
    element.selected = 'o';
    await expect.element(status).toHaveTextContent('Gist o Not found in this text: 1 span.');
    element.placed = undefined;
    await expect.element(status).toHaveTextContent('Gist o 1 span in this essay, whose text is not here.');
  });

  test('leads to the other essays that voice it, and the focus follows', async () => {
    const element = await show(SQUARE, 'q');
    const opened = record('essay-open');
    await page.getByRole('button', { name: 'Bob (Second essay)' }).click();
    expect(opened).toEqual([{ id: 'B' }]);
    element.essay = 'B';
    await expect.poll(() => focused(element)).toBe('2 Second essay');
    await expect.element(page.getByRole('button', { name: 'Ann (First essay)' })).toBeVisible();
  });
});

describe('in a changed copy', () => {
  const copy = `HEADER\n${SQUARE.text.replace('Some call', 'Few call').replace('their only hour', 'their best hour')}`;

  test('N5 the spans are found by their words, and that is said', async () => {
    await show(SQUARE, undefined, SQUARE.placed(copy));
    await expect.element(page.getByText('a.txt is a changed copy of the text that was read for the debate')).toBeVisible();
    await expect.element(span('Their hour is lost')).toBeVisible();
  });

  test('N6 spans that were not found are listed by their claims', async () => {
    await show(SQUARE, undefined, SQUARE.placed(copy));
    const selected = record('claim-select');
    const lost = page.getByRole('region', { name: /^Not found/ });
    await expect.element(lost).toHaveTextContent(/Where they belong is not guessed/);
    await lost.getByRole('button', { name: 'Gist o' }).click();
    expect(selected).toEqual([{ id: 'o' }]);
  });

  test('N6 nothing is listed as not found where all is', async () => {
    await show();
    await expect.element(page.getByRole('region', { name: /^Not found/ })).not.toBeInTheDocument();
  });
});

test('C5 what the essay leaves unsaid is listed below the text, and opened for the selected claim', async () => {
  await show();
  await expect.element(page.getByText('1 claim without a span in the text')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Claim u.' })).not.toBeInTheDocument();
  await show(SQUARE, 'u');
  await expect.element(page.getByRole('button', { name: 'Claim u.' })).toBeVisible();
});

describe('without the text', () => {
  test('it says which file it is, and how to bring it', async () => {
    await without();
    const wanted = page.getByRole('region', { name: 'The text is not here' });
    const asked = record('texts-wanted');
    const { sha256, length } = SQUARE.g.debate.essays[0] ?? {};
    await expect.element(wanted).toHaveTextContent(new RegExp(`First essay.*Ann.*${length?.toLocaleString('en')} characters.*${sha256?.slice(0, 12)}`, 's'));
    await wanted.getByRole('button', { name: 'Add the text' }).click();
    expect(asked).toEqual([{ essay: 'A' }]);
  });

  test('it says so where length and digest are unknown', async () => {
    await mount(html`<essay-reader .graph=${SQUARE.g} essay="B"></essay-reader>`);
    await expect.element(page.getByText('unknown: no text was at hand')).toBeVisible();
  });

  test('the selected claim is in view', async () => {
    await page.viewport(1200, 300);
    await without('u');
    await expect.element(page.getByRole('button', { name: 'Claim u.' })).toBeInViewport();
  });

  test('the claims come in the order of the text, the unsaid ones last, and lead to themselves', async () => {
    const element = await without('p');
    const selected = record('claim-select');
    const claims = page.getByRole('region', { name: /^Its claims, in the order of the text/ });
    expect(claims.getByRole('button').elements().map((button) => words(button.textContent))).toEqual(
      ['t', 'p', 'q', 'r', 'o', 's', 'u'].map((id) => `Claim ${id}.`),
    );
    await claims.getByRole('button', { name: 'Claim r.' }).click();
    expect(selected).toEqual([{ id: 'r' }]);
    expect(all(element, 'li[aria-current]').map((item) => words(item.textContent))).toEqual([expect.stringMatching(/ 1 span: characters 49–86/)]);
  });
});

test('labels of markup are text', async () => {
  expectNoMarkup(await mount(html`<essay-reader .graph=${hostile} essay="__proto__" selected="valueOf"></essay-reader>`));
  await expectToFit(390);
});

test('it fits a narrow page', async () => {
  await show(SQUARE, 'q');
  await expectToFit(390);
});

describe('it is accessible', () => {
  test('with a text, a selected claim and the menu open', async () => {
    const element = await show(SQUARE, 'q');
    await expectAccessibleInLightAndDark(element);
    await span('lose their only hour').click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInLightAndDark(element);
  });

  test('with spans not found', async () => {
    await expectAccessibleInLightAndDark(await show(SQUARE, 'o', SQUARE.placed(SQUARE.text.replace('Some call', 'Few call'))));
  });

  test('without a text', async () => {
    await expectAccessibleInLightAndDark(await mount(html`<essay-reader .graph=${highStreet} essay="keep-it" selected="air"></essay-reader>`));
  });
});
