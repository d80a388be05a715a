/** Texts that have broken readers of other programs, and what becomes of a good text when it is cut and mixed up. */

const DEEP = 100_000;

export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '{',
  '[]',
  '{}',
  'null',
  '0',
  '"text"',
  '[null]',
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  '['.repeat(DEEP),
  '{"a":'.repeat(DEEP),
  '('.repeat(DEEP),
  '- '.repeat(DEEP),
  '  '.repeat(DEEP),
  '<'.repeat(DEEP),
  '<a>'.repeat(DEEP),
  '> '.repeat(DEEP),
  '#'.repeat(DEEP),
  '\n'.repeat(DEEP),
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><arggraph id="&b;"/>',
  '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><arggraph/>',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><arggraph><edu id="e1">&f;</edu></arggraph>',
  'arg(a).\natt(a,b',
  'p af 99999999999999999999',
  'T1\tClaim 5 1\tx',
  'R1\tsupports Arg1:R1 Arg2:R1\t',
  '1. Pro: '.repeat(1000),
  '--- \n__proto__: {polluted: true}\n---\n[a]: b',
  '===\n__proto__:\n  polluted: true\n===\n[a]: b\n',
  'a,b,c\n"unclosed',
  'x'.repeat(1_000_000),
];

/** Beginnings of the text, and the text without a part of it, a few dozen. */
export function brokenVersions(text: string): string[] {
  const step = Math.max(1, Math.floor(text.length / 30));
  const cuts: string[] = [];
  for (let at = 0; at < text.length; at += step) {
    cuts.push(text.slice(0, at), text.slice(0, at) + text.slice(at + step), `${text.slice(0, at)}\u0000${text.slice(at)}`);
  }
  return cuts;
}
