import type { SourceFile } from '../../format.ts';

/** Whether it is Argdown shows before this. */
const LOOKED_AT = 100_000;

/** What may stand before a title: a relation, a number, the sign of a list. */
const BEFORE = String.raw`(?:[ \t]*(?:<?[+\-_]>?|><|\(\d+\)|\*|\d+\.)[ \t]+|[ \t]*)`;

const SIGNS: readonly RegExp[] = [
  // [Title]: text, which is no link's address as in Markdown
  new RegExp(String.raw`^${BEFORE}\[[^\]\n]+\]:[ \t]+(?!<?\w+://)\S`, 'm'),
  // <Title>: text
  new RegExp(String.raw`^${BEFORE}<[^>\n]+>:[ \t]+\S`, 'm'),
  // a relation to a title, which is no item of a list in Markdown with a box or a link
  /^[ \t]+(?:<?[+\-_]>?|><)[ \t]+(?:\[[^\]\n]+\]|<[^>\n]+>)[ \t]*(?:[:#{]|$)/m,
  // the end of a premise-conclusion structure
  /^[ \t]*-{2,}[^\n]*\n[ \t]*\(\d+\)[ \t]+\S/m,
];

export function recognisesArgdown({ name, text }: SourceFile): boolean {
  const start = text.slice(0, LOOKED_AT).replace(/\r\n?/g, '\n').replace(/^[\s\uFEFF]*(?:<!--[\s\S]*?-->\s*)?/, '');
  // JSON and XML have brackets of their own.
  if (/^(?:[{"]|\[\s*[[{"\d\]]|<[?!])/.test(start)) return false;
  return /\.(?:argdown|ad)$/i.test(name) || SIGNS.some((sign) => sign.test(start));
}
