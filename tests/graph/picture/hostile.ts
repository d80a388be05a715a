/** Labels and ids that somebody might hope to be taken for markup, for a script or for a key of an object. */
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Claim, Debate, Occurrence } from '../../../graph/model/schema.ts';
import { validateDebate } from '../../../graph/model/validate.ts';

/** Whatever runs sets this, in the frame of the test or in one around it. */
export const TAKEN = 'taken';
const RUN = `window.${TAKEN}=parent.${TAKEN}=top.${TAKEN}=1`;

export const HOSTILE_LABELS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</text><script>${RUN}</script><text>`,
  `</title></svg><script xmlns="http://www.w3.org/1999/xhtml">${RUN}</script>`,
  `</desc><script href="data:text/javascript,${RUN}"/>`,
  `</metadata><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `<SCRIPT SRC=https://example.org/x.js></SCRIPT>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `' onmouseover='${RUN}`,
  `" onfocus="${RUN}" autofocus="`,
  '`onclick=alert(1)`',
  `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${RUN}"/></foreignObject>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<animate onbegin="${RUN}" attributeName="x" dur="1s"/>`,
  `<set attributeName="href" to="javascript:${RUN}"/>`,
  '<use href="https://example.org/x.svg#a"/>',
  '<image href="https://example.org/x.png"/>',
  '<a href="https://example.org">here</a>',
  `<a xlink:href="javascript:${RUN}">here</a>`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}//`,
  `data:text/html,<script>${RUN}</script>`,
  `data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+`,
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//example.org/x',
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  '<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">',
  '<?xml-stylesheet href="https://example.org/x.css"?>',
  '<?php system("id"); ?>',
  '<![CDATA[<b>bold</b>]]>',
  ']]>',
  ']]>]]&gt;',
  '<!-- a comment -->',
  '-->',
  '--!><!--',
  '&lt;script&gt;&amp;&quot;&apos;&#60;&#x3c;',
  '&#0;&#x1F;&#xD800;&#xFFFF;&unknown;&',
  '<style>*{display:none}</style>',
  '@import url(https://example.org/x.css);',
  'expression(alert(1))',
  'fill:url(https://example.org/x#y)',
  'url(#b1)',
  '} @font-face{font-family:x;src:url(https://example.org/f)} {',
  '{{constructor.constructor("alert(1)")()}}',
  '${7*7} #{7*7} <%= 7*7 %> {% raw %}',
  '../../../../etc/passwd',
  '..\\..\\windows\\win.ini\u0000.png',
  '__proto__',
  'constructor',
  'toString',
  '%s%n%x %00 %3Cscript%3E',
  "'; DROP TABLE claims; --",
  '=HYPERLINK("https://example.org")',
  '(a) Tj ET Q endstream endobj',
  '/JS (app.alert(1)) /OpenAction >>',
  '\u0000\u0001\u0008\u000B\u000C\u001B[31m\u007F\u0080\u009F end',
  'lone \uD83D high, lone \uDE00 low, \uDC00\uD800 turned around',
  'non-characters \uFFFE \uFFFF \uFDD0 \u{1FFFF} \u{10FFFF}',
  '\u202Egnp.exe\u202C turned, \u2067isolated\u2069, \u202A\u202B\u202D never closed',
  '\u200B\u200C\u200D\u2060\uFEFF',
  'zero\u200Bwidth\u200Djoined\u00ADsoft',
  `Z${'\u0301\u0323\u0336\u034F\u0489'.repeat(60)}algo`,
  '\u0301 begins with a mark',
  'W'.repeat(3000),
  'ا'.repeat(500),
  '👩‍👩‍👧‍👦👨🏿‍💻🏴󠁧󠁢󠁥󠁮󠁧󠁿🇺🇦🇺🇦🇺1️⃣☺︎☺️',
  'ﷺ ꧅ 𒐫 ⸻ ﷽',
  'line\nfeed\r\nreturn\ttab\u0085next\u2028line\u2029paragraph',
  'नमस्ते ภาษาไทย አማርኛ ᚠᛇᚻ 𐎀 مرحبا <b>שלום</b> 123',
  '\u3000\u00A0no-break\u202Fspaces\u3000',
];

const ID = /^[^\s\p{Cc}]{1,200}$/u;

/** The id of the claim with this label: the label, where it is an id. */
function idOf(label: string, i: number): string {
  return ID.test(label) ? label : `claim-${i}<&">`;
}

/** Every label is the text and the gist of a claim, and its id where it may be; titles, names, outlets and explanations are labels too. */
export function hostileDebate(): DebateGraph {
  const label = (i: number): string => HOSTILE_LABELS[i % HOSTILE_LABELS.length] ?? '';
  const people = ['__proto__', '"><script>', 'constructor', '#b1'];
  const essays = ['hasOwnProperty', '</g><script/>', 'valueOf', ']]>'];
  const voiceIn = (i: number): Omit<Occurrence, 'role'> => ({ essay: essays[i % 4] ?? '', voice: people[i % 4] ?? '', stance: 'asserts', implicit: false, anchors: [] });
  const claims = HOSTILE_LABELS.map((text, i): Claim => ({ id: idOf(text, i), text, gist: text, occurrences: [{ ...voiceIn(i), role: i < 4 ? 'thesis' : 'premise' }] }));
  const at = (i: number): string => claims[i]?.id ?? '';
  const debate: Debate = {
    format: 'elenchus-debate',
    version: 2,
    id: '__proto__',
    title: label(2),
    question: label(1),
    people: people.map((id, i) => ({ id, name: label(i + 7), kind: 'person' })),
    essays: essays.map((id, i) => ({ id, title: label(i * 9), author: people[i] ?? '', outlet: label(i * 5 + 20), date: null, sha256: null, length: null })),
    claims,
    inferences: claims.slice(4).map(({ id }, i) => ({ id: `i${i}`, essay: essays[i % 4] ?? '', voice: people[i % 4] ?? '', stance: 'asserts', premises: [id], conclusion: at(i % 4), scheme: label(i) })),
    supports: [],
    rebuttals: [{ id: 'isPrototypeOf', essay: null, from: at(5), to: at(0) }],
    contradictions: [{ id: 'toString', kind: 'contrary', strength: 'clear', claims: [at(0), at(1)], explanation: label(3) }],
    lookAlikes: [],
  };
  const errors = validateDebate(debate).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '));
  return debateGraph(debate);
}

/** All that may occur in a picture. */
export const VOCABULARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['svg', ['xmlns', 'width', 'height', 'viewBox', 'role', 'aria-labelledby', 'aria-describedby', 'font-family']],
  ['g', ['id', 'transform']],
  ['rect', ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray']],
  ['circle', ['cx', 'cy', 'r', 'fill', 'stroke', 'stroke-width']],
  ['path', ['d', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'opacity']],
  ['text', ['x', 'y', 'fill', 'font-size', 'font-weight', 'text-anchor', 'direction']],
  ['a', ['href']],
  ['title', ['id']],
  ['desc', ['id']],
  ['style', []],
  ['metadata', ['id']],
]);

/** Of every attribute of these names, so that none can say anything else. */
export const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['xmlns', /^http:\/\/www\.w3\.org\/2000\/svg$/],
  ['id', /^(?:[bg]\d+|picture-title|picture-description|elenchus-debate)$/],
  ['fill', /^(?:#[0-9a-f]{6}|none)$/],
  ['stroke', /^#[0-9a-f]{6}$/],
  ['transform', /^translate\(-?[\d.]+ -?[\d.]+\)$/],
  ['d', /^[-MLQCZ\d. ]+$/],
  ['text-anchor', /^middle$/],
  ['direction', /^rtl$/],
  ['href', /^(?:#[bg]\d+|https:\/\/example\.net\/debate#claim=[\w%.!~*'()-]+)$/],
]);
