import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { generateDebate } from '../../../graph/generate/generate-debate.ts';
import { fitsSchema } from '../../../graph/model/fits.ts';
import { keysInText, keysInValue } from '../../../graph/model/json-keys.ts';
import { repeatedKeys } from '../../../graph/model/json-text.ts';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { DebateSchema, type Debate } from '../../../graph/model/schema.ts';
import { anyDebate } from '../random-debate.ts';

const fits = fitsSchema(DebateSchema);

test('what fits is what the schema takes as it is, wherever a document is broken', () => {
  fc.assert(
    fc.property(anyDebate, fc.infiniteStream(fc.nat()), fc.constantFrom<unknown>(null, 0, -1, 1.5, '', ' ', 'x y', 'asserts', true, [], {}, undefined, NaN, { id: 'p' }), (debate, steps, value) => {
      const document: unknown = structuredClone(debate);
      expect(fits(document)).toBe(true);
      breakSomewhere(document, () => steps.next().value, value);
      const parsed = v.safeParse(DebateSchema, document);
      expect(fits(document)).toBe(parsed.success);
      expect(parsed.success ? parsed.output : document).toEqual(document);
    }),
    { numRuns: 3000 },
  );
});

/** Puts a value in place of another, or a field where there is none, somewhere in the document. */
function breakSomewhere(document: unknown, next: () => number, value: unknown): void {
  let at = document as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    const key = keys[next() % (keys.length + 1)] ?? (Array.isArray(at) ? String(at.length) : 'more');
    const below = at[key];
    if (typeof below !== 'object' || below === null || next() % 4 === 0) {
      if (next() % 5 === 0 && !Array.isArray(at)) delete at[key];
      else at[key] = value;
      return;
    }
    at = below as Record<string, unknown>;
  }
}

test('a schema of which a part is not known fits nothing', () => {
  expect(fitsSchema(v.pipe(v.string(), v.email()))('a@b.example')).toBe(false);
  expect(fitsSchema(v.record(v.string(), v.string()))({})).toBe(false);
});

test('a large document is read as a small one is, with the same diagnostics', () => {
  const debate = generateDebate({ claims: 6000, essays: 90, seed: 7 });
  const text = JSON.stringify(debate);
  const { debate: read, diagnostics } = readDebate(text);
  expect(diagnostics).toEqual([]);
  expect(read).toEqual(v.parse(DebateSchema, JSON.parse(text)));
  const broken: Debate = { ...debate, claims: debate.claims.map((claim, i) => (i === 5000 ? { ...claim, gist: '' } : claim)) };
  expect(readDebate(JSON.stringify(broken)).diagnostics.map(({ path }) => path)).toEqual(['/claims/5000/gist']);
  const repeated = text.replace('"gist":', '"text":"twice","gist":');
  expect(readDebate(repeated).diagnostics.map(({ code }) => code)).toEqual(['repeated-key']);
});

test('V11 keys are as many in a text as in its value, unless one stands twice', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(0, 1, 3), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(keysInText(text)).toBe(keysInValue(value));
      expect(repeatedKeys(text, value)).toEqual(repeatedKeys(text));
    }),
    { numRuns: 1000 },
  );
  for (const text of ['{"a\\\\": {"b": 1}, "c\\"": ":", "\\\\\\"": 2, "a\\\\": 3}', '{"a": [{"x" \n:1}, {"x":2}], "a"\t: 1}', '{"__proto__": 1, "__proto__": 2}']) {
    expect(keysInText(text)).toBeGreaterThan(keysInValue(JSON.parse(text)));
    expect(repeatedKeys(text, JSON.parse(text)).map(({ code }) => code)).toEqual(['repeated-key']);
  }
});
