/** Debates whose texts run from right to left, in a page that runs from left to right. */
import { html, type LitElement } from 'lit';
import { expect, test } from 'vitest';
import '../../../components/author-comparison/author-comparison.ts';
import '../../../components/claim-inspector/claim-inspector.ts';
import '../../../components/contradiction-list/contradiction-list.ts';
import '../../../components/debate-filters/debate-filters.ts';
import '../../../components/debate-shelf/debate-shelf.ts';
import '../../../components/essay-list/essay-list.ts';
import '../../../components/essay-reader/essay-reader.ts';
import '../../../components/finding-list/finding-list.ts';
import '../../../components/own-stance/own-stance.ts';
import '../../../components/premise-table/premise-table.ts';
import '../../../components/text-shelf/text-shelf.ts';
import '../../../components/view-list/view-list.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../../graph/build.ts';
import { mount } from '../mount.ts';

const { debate } = build('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, asserts p', 'B: p => u', 'B: q -x t', 't >< u');

const g = debateGraph({
  ...debate,
  title: 'مناقشة',
  people: debate.people.map((person) => ({ ...person, name: `ليلى ${person.id}` })),
  essays: debate.essays.map((essay) => ({ ...essay, title: `المقال ${essay.id}` })),
  claims: debate.claims.map((claim) => ({ ...claim, text: `النص الكامل ${claim.id}`, gist: `موجز ${claim.id}` })),
  contradictions: debate.contradictions.map((contradiction) => ({ ...contradiction, explanation: 'لا يمكن أن يصح كلاهما' })),
});

/** The texts that begin from right to left but do not run that way. */
function wrongWay(node: Node): string[] {
  if (node instanceof Text) {
    const text = node.data.trim();
    const around = node.parentElement;
    return /^\P{L}*\p{Script=Arabic}/u.test(text) && around !== null && getComputedStyle(around).direction !== 'rtl' ? [text] : [];
  }
  // What nobody sees runs no way.
  if (node instanceof Element && node.matches('.visually-hidden, style')) return [];
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [...inside.childNodes].flatMap(wrongWay);
}

test.each([
  ['author-comparison', html`<author-comparison .graph=${g}></author-comparison>`],
  ['claim-inspector', html`<claim-inspector .graph=${g} claim="t"></claim-inspector>`],
  ['contradiction-list', html`<contradiction-list .graph=${g}></contradiction-list>`],
  ['debate-filters', html`<debate-filters .graph=${g}></debate-filters>`],
  ['debate-shelf', html`<debate-shelf open .debates=${[{ key: null, title: 'مناقشة' }]}></debate-shelf>`],
  ['essay-list', html`<essay-list .graph=${g}></essay-list>`],
  ['essay-reader', html`<essay-reader .graph=${g} essay="A"></essay-reader>`],
  ['finding-list', html`<finding-list .graph=${g}></finding-list>`],
  ['own-stance', html`<own-stance .graph=${g}></own-stance>`],
  ['premise-table', html`<premise-table .graph=${g}></premise-table>`],
  ['text-shelf', html`<text-shelf .graph=${g}></text-shelf>`],
  ['view-list', html`<view-list .graph=${g} .views=${[{ title: 'منظر', claims: ['t'], essays: ['A'] }]}></view-list>`],
])('%s lets every text run the way it is written', async (_, template) => {
  expect(wrongWay(await mount<LitElement>(template))).toEqual([]);
});
