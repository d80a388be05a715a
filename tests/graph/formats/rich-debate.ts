/**
 * Debates that say everything a debate can say, in texts that are hard to write down: for round trips through formats. Claims
 * all differ in their text, and essays in their title, so that they can be recognised without their ids.
 */
import fc from 'fast-check';
import type { Debate } from '../../../graph/model/schema.ts';
import { defaultGist } from '../../../graph/formats/defaults.ts';
import { anyDebate } from '../random-debate.ts';

/** What has a meaning in some format or other, or is simply hard. */
const PIECES = [
  'plain words', 'über Bäume', 'ψυχή', '«guillemets»', '“curly”', '"straight"', "it's", 'a & b', 'a < b > c', '<b>bold</b>', '</script>', ']]>',
  '[bracket]', '{brace: 1}', '(paren)', '#tag', '#(long tag)', '@[Mention]', '@<Argument>', '1. first', '1.2. See', '-> See 1.2.', '- minus', '+ plus',
  '>< both', '// comment', '/* open', '<!-- open', '<?xml?>', '&amp;', '&lt;', '%percent', '\\backslash', '\\n', '*star*', '_under_', '`tick`', '|pipe|',
  'semi;colon', 'comma, comma', 'tab\tbed', '=SUM(A1)', '+1', '@cmd', 'null', 'true', '0', 'T1', 'R1 Arg1:T1', 'p af 3', 'arg(a).', '日本語', 'עברית', '😀 smile', 'e\u0301', '--', '---', '===', ':', '$x$', '%%', '__proto__', 'constructor',
] as const;

const words = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) }), {
  minLength: 1,
  maxLength: 4,
});

/** One line, of which something can be seen, without what no text file can hold. */
export const lineOfText: fc.Arbitrary<string> = words.map((pieces) => {
  const clean = pieces.join(' ').replace(/[\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}]/gu, ' ').replace(/\s+/gu, ' ').trim();
  return clean === '' ? 'empty' : clean;
});

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const traits = fc.record({
  lines: fc.infiniteStream(lineOfText),
  dates: fc.infiniteStream(fc.constantFrom(null, '2022', '2022-11', '2022-11-17', '2014/2022-02')),
  coins: fc.infiniteStream(fc.nat({ max: 5 })),
  language: maybe(fc.constantFrom('en', 'de')),
});

export const richDebate: fc.Arbitrary<Debate> = fc.tuple(anyDebate, traits).map(([debate, { lines, dates, coins, language }]) => {
  const line = (): string => lines.next().value ?? 'line';
  const coin = (): boolean => coins.next().value === 0;
  const date = (): string | null => dates.next().value ?? null;
  const kinds = ['contradictory', 'contrary', 'practical'] as const;
  return {
    ...debate,
    title: line(),
    question: line(),
    people: debate.people.map((p, i) => ({ ...p, name: coin() ? null : `${line()} ${i}`, kind: coin() ? ('organisation' as const) : ('person' as const) })),
    essays: debate.essays.map((e, i) => ({
      ...e,
      title: `${line()} ${i}`,
      outlet: coin() ? line() : null,
      date: date(),
      ...(language !== undefined && { language }),
      ...(coin() && { sha256: 'ab'.repeat(32), length: 400 }),
    })),
    claims: debate.claims.map((c, i) => {
      const text = `${line()} ${i}`;
      const asOf = coin() ? date() : null;
      return {
        ...c,
        text,
        gist: coin() ? line() : defaultGist(text),
        ...(asOf !== null && { asOf }),
        occurrences: c.occurrences.map((o) => ({
          ...o,
          anchors: o.anchors.map((a) => (coin() ? { ...a, words: 1, head: '0123456789abcdef' } : a)),
        })),
      };
    }),
    inferences: debate.inferences.map((i) => ({ ...i, ...(coin() && { scheme: line() }) })),
    supports: debate.supports.map((s) => ({ ...s, ...(coin() && s.with === undefined && { case: true }) })),
    contradictions: debate.contradictions.map((c, i) => ({
      ...c,
      kind: kinds[i % 3] ?? 'contrary',
      strength: coin() ? ('arguable' as const) : ('clear' as const),
      explanation: line(),
    })),
  };
});
