import { shortcodes } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { escapeRule, escapeStart, escapeText, SHORTCODES } from '../../../../graph/formats/argdown/escape.ts';
import { Titles } from '../../../../graph/formats/argdown/write/titles.ts';
import { block, flow } from '../../../../graph/formats/argdown/write/yaml-text.ts';
import { yamlOf, type YamlMap } from '../../../../graph/formats/argdown/yaml.ts';
import { defaultRoles } from '../../../../graph/formats/defaults.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { buildDebate } from '../../build.ts';
import { lineOfText } from '../rich-debate.ts';
import { official } from './official.ts';

function written(debate: Debate): string {
  return writeDebate(debate, argdownFormat).files[0].text;
}

/** One line without what no text can hold, and without what the lexer is given other signs for. */
const line = fc.oneof(lineOfText, fc.string({ unit: fc.constantFrom(...'ab1. :-_*+<>[]{}()#/\\=@,;\'"|~'), minLength: 1, maxLength: 20 })).map((text) => text.replace(/[\uFDD0-\uFDEF]/g, 'x').replace(/\s+/g, ' ').trim() || 'x');

/** What Argdown’s own model makes of the only statement. */
function officialText(input: string): string | undefined {
  const { response: { statements = {} }, faults } = official(input);
  const [statement, ...others] = Object.values(statements);
  return faults > 0 || others.length > 0 ? undefined : statement?.members[0]?.text?.trim();
}

describe('texts', () => {
  test('are what they were when Argdown’s own parser has read them behind a title', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(officialText(`[x]: ${escapeText(text)}\n`)).toBe(text);
      }),
      { numRuns: 5000, seed: 2022 },
    );
  });

  test('and at the beginning of a line', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(officialText(`${escapeStart(escapeText(text))}\n`)).toBe(text);
      }),
      { numRuns: 5000, seed: 2022 },
    );
  });

  test('and as the rule of an inference', () => {
    fc.assert(
      fc.property(line, (text) => {
        const { response: { arguments: all = {} }, faults } = official(`(1) a\n-- ${escapeRule(text)} {x: 1} --\n(2) b\n`);
        expect(faults).toBe(0);
        const conclusion = Object.values(all)[0]?.pcs.at(-1);
        expect(conclusion !== undefined && 'inference' in conclusion ? conclusion.inference : undefined).toMatchObject({ inferenceRules: [text], data: { x: 1 } });
      }),
      { numRuns: 5000, seed: 2022 },
    );
  });

  test('have a backslash only where a sign would mean something', () => {
    expect(escapeText('z.B. 3.5 % (of 7), and/or: "so" – it’s well-known; see p. 4.')).toBe('z.B. 3.5 % (of 7), and/or: "so" – it’s well-known; see p. 4.');
    expect(escapeText('*a* [b] {c} <d> #e x_y // z .v. :heart:')).toBe('\\*a\\* \\[b] \\{c} \\<d> \\#e x\\_y \\/\\/ z \\.v. \\:heart:');
  });

  test('are not taken for shortcodes, of which all are known', () => {
    expect([...new Set(Object.keys(shortcodes).map((code) => code.slice(1, -1)))].toSorted()).toEqual([...SHORTCODES].toSorted());
  });
});

test('data are what they were when Argdown’s own parser has read them, in braces and in the frontmatter', () => {
  const key = fc.oneof(fc.constantFrom('a', 'stance', 'yes', '1', 'a key', '__proto__x'), line);
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ depthSize: 'small' }, line, fc.string({ unit: 'binary', maxLength: 5 }).map((s) => s.replace(/\p{Surrogate}/gu, '')), fc.boolean(), fc.integer(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(key, tie('any'), { maxKeys: 3, noNullPrototype: true })),
  })).any;
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), (data) => {
      const yaml = yamlOf(data) as YamlMap;
      const [statement] = Object.values(official(`[x]: y ${flow(yaml)}\n\n[x] #z\n`).response.statements ?? {});
      expect(statement?.members[0]?.data).toEqual(data);
      expect(official(`===\n${block(yaml).join('\n')}\n===\n\n[x]: y\n`).response.frontMatter).toEqual(data);
    }),
    { numRuns: 1000, seed: 2022 },
  );
});

test('titles can stand in brackets, differ, and mislead no program', () => {
  const titles = new Titles(']', 'Claim');
  expect(['a', 'a', 'a [b]: c', '- minus', '', '   ', '__proto__', 'constructor', 'Untitled 3', '<b>', 'a\tb\u0000', 'x'.repeat(200)].map((wanted) => titles.next(wanted))).toEqual([
    'a', 'a (2)', 'a (b): c', 'minus', 'Claim', 'Claim (2)', 'proto__', 'constructor (claim)', 'Untitled 3 (claim)', '<b> (claim)', 'a b', `${'x'.repeat(100)}…`,
  ]);
});

test('a debate is written as people write Argdown', () => {
  const debate = defaultRoles(buildDebate(
    'A: thesis t, asserts p q, reports r',
    'A: p + q => t',
    'A: r -x t',
    'B: thesis u, asserts s, rejects p',
    'B: s -> u',
    'B: s -x #1',
    'B: s + p -x t',
    't >< u',
  ));
  expect(written(debate)).toBe(`===
title: Test
question: Is it so?
contradictions:
  - {claims: [t, u], kind: contrary, explanation: They exclude each other.}
===

# A {author: Author A}

[t]: Text of t
  - [r]

[p]: Text of p

[q]: Text of q

[r]: Text of r {stance: reports}

<For: t>

(1) [p]
(2) [q]
----
(3) [t]

# B {author: Author B}

[p] {stance: rejects}

[u]: Text of u
  + [s]

[s]: Text of s

<Against: t>

(1) [s]
(2) [p]
-- {link: rebuttal} --
(3) This speaks against @[t].
    -> [t]

<For: t>
  <_ [s]

# Between the essays {essay: false}

[t]
  - [u]
  -> [u]
`);
});
