import { html, type LitElement } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../components/author-comparison/author-comparison.ts';
import '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/contradiction-list/contradiction-list.ts';
import '../../../components/debate-filters/debate-filters.ts';
import '../../../components/debate-shelf/debate-shelf.ts';
import '../../../components/essay-reader/essay-reader.ts';
import '../../../components/premise-table/premise-table.ts';
import { speakIn } from '../../../src/app/language.ts';
import { build } from '../../graph/build.ts';
import { deepText } from '../deep-text.ts';
import { written } from '../essay-reader/written.ts';
import { expectAccessibleInLightAndDark, mount, settled } from '../mount.ts';

afterEach(() => speakIn('en'));

/** Shows it in English, and then has the page speak German: what is kept of the former words would show. */
async function inGerman(template: unknown): Promise<LitElement> {
  const element = await mount<LitElement>(template);
  await speakIn('de');
  await settled(element);
  return element;
}

const ONE_CLASH = ['A: thesis t', 'B: thesis u', 't >< u'];
const CLASH = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u', 't >< u'];

describe('an element that is shown while the language changes', () => {
  test('says its words, numbers and dates anew', async () => {
    const debates = [
      { key: null, title: 'The shipped one', claims: 2, essays: 1 },
      { key: 'ab12', title: 'Another', claims: 1, essays: 2, openedAt: '2026-02-03T04:05:06Z' },
    ];
    const element = await inGerman(html`<debate-shelf open .debates=${debates}></debate-shelf>`);
    await expect.element(page.getByText('1 Essay, 2 Aussagen, in Elenchus enthalten')).toBeVisible();
    await expect.element(page.getByText('2 Essays, 1 Aussage, geöffnet am 03.02.2026')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Öffnen „The shipped one“' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '„Another“ aus diesem Browser entfernen' })).toBeVisible();
    await expectAccessibleInLightAndDark(element);
  });

  test('says them in English again', async () => {
    const element = await inGerman(html`<contradiction-list .graph=${build(...ONE_CLASH)}></contradiction-list>`);
    await speakIn('en');
    await settled(element);
    await expect.element(page.getByRole('status')).toHaveTextContent('1 of 1 contradiction');
  });
});

describe('German', () => {
  test('inflects what is counted', async () => {
    await inGerman(html`<contradiction-list .graph=${build(...ONE_CLASH)}></contradiction-list>`);
    await expect.element(page.getByRole('status')).toHaveTextContent('1 von 1 Widerspruch');
    await inGerman(html`<contradiction-list .graph=${build(...CLASH)}></contradiction-list>`);
    await expect.element(page.getByRole('status')).toHaveTextContent('3 von 3 Widersprüchen');
  });

  test('has its own order of words, and links where the claims come to stand', async () => {
    const element = await inGerman(html`<author-comparison .graph=${build(...CLASH)}></author-comparison>`);
    const text = deepText(element);
    expect(text).toContain('Darauf beruhen, zumindest zum Teil, eine These von Author A und eine These von Author B.');
    expect(text).toContain('Zu entgegengesetzten Zwecken: „Text of t“ gegen „Text of u“');
    const links = [...(element.shadowRoot?.querySelectorAll('.opposite claim-link') ?? [])].map(deepText);
    expect(links).toEqual(['Text of t', 'Text of u']);
  });

  test('has the cases that the other words ask for', async () => {
    const g = build('A: thesis t', 'B: thesis u, asserts o', 'B: o -x t', 'A: asserts z w, asserts p', 'A: p => t', 'A: z -x !r1', 'A: w -x #1', 'A: w -> !r1');
    const inspector = (claim: string) => html`<claim-inspector .graph=${g} .claim=${claim}></claim-inspector>`;
    const z = deepText(await inGerman(inspector('z')));
    expect(z).toContain('Unterschneidet die Entgegnung auf t durch o');
    const w = deepText(await inGerman(inspector('w')));
    expect(w).toContain('Unterschneidet den Schluss von p auf t');
    expect(w).toContain('stützt die Entgegnung auf t durch o');
    const t = deepText(await inGerman(inspector('t')));
    expect(t).toContain('Diese Entgegnung ist selbst unterschnitten durch z gestützt durch w');
    expect(t).toContain('Der Schluss von p auf t wird unterschnitten durch w');
  });

  test('names what can be chosen, also where the choices were counted before', async () => {
    await inGerman(html`<debate-filters .graph=${build(...CLASH)} .shown=${3} .total=${3}></debate-filters>`);
    await expect.element(page.getByRole('group', { name: /^Rolle in einem Essay/ }).getByLabelText('These')).toBeVisible();
    await expect.element(page.getByRole('group', { name: /^Gezeigte Verbindungen/ }).getByLabelText('Widersprüche')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('3 von 3 Aussagen gezeigt');
  });

  test('describes the spans of a text, also where they were described before', async () => {
    const { g, placed } = written('<t>The market should stay away</t>, says the mayor.', { t: { role: 'thesis' } });
    await inGerman(html`<essay-reader .graph=${g} essay="A" .placed=${placed()}></essay-reader>`);
    await expect.element(page.getByRole('button', { name: 'The market should stay away' })).toHaveAccessibleDescription('These, behauptet, mit eigener Stimme.');
  });

  test('explains the signs of a table', async () => {
    const element = await inGerman(html`<premise-table .graph=${build(...CLASH)}></premise-table>`);
    expect(deepText(element)).toContain('1 von 1 Prämisse');
    expect(deepText(element)).toContain('–der Essay äußert sie nicht');
  });
});
