/** Whatever is read, nothing throws, and what is told is of use. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { pointerKeys } from '../../../graph/model/json-pointer.ts';
import { readDebate, readDebateValue, type ReadResult } from '../../../graph/model/read-debate.ts';
import { HIGH_STREET, highStreet, pathsIn, placeOf, replaced, textOf, valueAt, type Key } from '../documents.ts';

/** Keys that mean something to objects, and keys that mean something to the format. */
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '', 'length', '0', 'a/b', '~'),
  fc.constantFrom('format', 'version', 'claims', 'people', 'id', 'occurrences', 'premises', 'anchors', 'essay'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e300, '', ' ', '__proto__', 'constructor', '\uD800', '\u0000', '\u202E', 'elenchus-debate'),
  fc.constantFrom('air', 'close-it', 'ada-lind', 'i-air', 'asserts', 'thesis'),
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as unknown),
  ),
})).value;

/** The fixture with rebuttals that are directed at one another, and that several claims make. */
const JOINTED: unknown = {
  ...highStreet(),
  rebuttals: highStreet().rebuttals.map((rebuttal, i, all) => (i === 0 ? rebuttal : { ...rebuttal, with: ['air'], to: all[i - 1]?.id })),
  extra: [{ format: 'aif', name: 'nodeID', value: '__proto__' }],
};

/** Sound but for some values that are gone, that are others, or that stand somewhere else as well. */
const anyMutant = fc
  .array(
    fc.record({ path: fc.nat(), what: fc.oneof(fc.constant('remove' as const), fc.record({ put: anyValue }), fc.record({ copyFrom: fc.nat() })) }),
    { minLength: 1, maxLength: 5 },
  )
  .map((edits) =>
    edits.reduce<unknown>((document, { path, what }) => {
      const paths = pathsIn(document);
      const pick = (at: number): Key[] => paths[at % paths.length] ?? [];
      if (what === 'remove') return replaced(document, pick(path), undefined) ?? {};
      const value = 'put' in what ? what.put : valueAt(document, pick(what.copyFrom));
      return replaced(document, pick(path), value === undefined ? null : value);
    }, JOINTED),
  )
  .filter((document) => JSON.stringify(document).length < 200_000);

/** Nothing is told of a value that would not help to mend it. */
function expectOfUse(value: unknown, { debate, diagnostics }: ReadResult): void {
  expect(debate === undefined).toBe(diagnostics.some((d) => d.severity === 'error'));
  for (const { code, message, remedy, path } of diagnostics) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message.length).toBeGreaterThan(5);
    expect(remedy.length).toBeGreaterThan(2);
    // A cut value has at most 60 characters of up to six signs.
    expect((message + remedy).length).toBeLessThan(1200);
    expect(`${message}${remedy}`).not.toMatch(/[\r\n\p{Surrogate}]/u);
    const keys = pointerKeys(path);
    const holder = valueAt(value, keys.slice(0, -1));
    expect([path, keys.length === 0 || (typeof holder === 'object' && holder !== null)]).toEqual([path, true]);
  }
}

describe('reading', { timeout: 120_000 }, () => {
  test('V10 any JSON value gives a debate or errors, with a path to what is there or missing', () => {
    fc.assert(
      fc.property(anyValue, fc.boolean(), (value, asDebate) => {
        const document = asDebate ? { format: 'elenchus-debate', version: 2, ...Object(value) } as unknown : value;
        expectOfUse(document, readDebateValue(document));
        expectOfUse(JSON.parse(JSON.stringify(document)), readDebate(JSON.stringify(document)));
      }),
      { numRuns: 1500 },
    );
  });

  test('V10 any debate document that somebody spoilt gives a debate or errors, each in its place', () => {
    fc.assert(
      fc.property(anyMutant, (mutant) => {
        const document: unknown = JSON.parse(JSON.stringify(mutant));
        const result = readDebate(textOf(document));
        expectOfUse(document, result);
        for (const { path, position } of result.diagnostics.slice(0, 20)) {
          const keys = pointerKeys(path);
          const there = valueAt(document, keys) !== undefined;
          expect([path, position]).toEqual([path, placeOf(document, there ? keys : keys.slice(0, -1))]);
        }
        const places = result.diagnostics.map(({ position }) => (position?.line ?? 0) * 1e6 + (position?.column ?? 0));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        // A dangling id would throw.
        if (result.debate) debateGraph(result.debate);
      }),
      { numRuns: 600 },
    );
  });

  test('V10 a text with bytes gone or changed gives a debate or errors inside the text', () => {
    const edit = fc.tuple(fc.nat(HIGH_STREET.length), fc.nat(20), fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n1a'), maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((before, [at, less, more]) => before.slice(0, at) + more + before.slice(at + less), HIGH_STREET);
        const { debate, diagnostics } = readDebate(text);
        expect(debate === undefined).toBe(diagnostics.some((d) => d.severity === 'error'));
        const lines = text.split('\n');
        for (const { position = { line: 0, column: 0 } } of diagnostics) {
          expect(position.line).toBeGreaterThan(0);
          expect(position.column).toBeLessThanOrEqual((lines[position.line - 1]?.length ?? -1) + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a hostile document', { timeout: 30_000 }, () => {
  test('with keys that objects have by nature is told of each, and no object of the program has them after', () => {
    const text = textOf(highStreet()).replace('"kind": "person"', '"kind": "person", "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}');
    expect(readDebate(text).diagnostics.map((d) => d.path)).toEqual(['/people/0/__proto__', '/people/0/constructor']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('that puts the fields of an object into its prototype has put them nowhere', () => {
    const [person] = highStreet().people;
    const text = textOf(highStreet()).replace(/\{\s*"id": "ada-lind"[^}]*\}/, `{"__proto__": ${JSON.stringify(person)}}`);
    expect(readDebate(text).diagnostics.filter((d) => d.code === 'shape').map((d) => d.path)).toEqual([
      '/people/0/id',
      '/people/0/name',
      '/people/0/kind',
      '/people/0/__proto__',
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', '\uD800', '😀', '-', '#1', 'a/b~c', 'x'.repeat(200)])('may name anything %j', (id) => {
    const text = textOf(highStreet()).replaceAll(/"(ada-lind|close-it|air|i-opp|x-act|s-trial|r-shop)"/g, (_, old: string) =>
      // Claims, inferences, supports and rebuttals share one space of ids.
      JSON.stringify(/^[irs]-/.test(old) ? `${old[0]}${id}`.slice(0, 200) : id),
    );
    const { debate, diagnostics } = readDebate(text);
    expect(diagnostics).toEqual([]);
    expect(debate && debateGraph(debate).claims.get(id)?.id).toBe(id);
  });

  test.each(['', ' ', 'a b', 'a\u00A0b', '\u0000', 'a\nb', 'x'.repeat(201)])('may name nothing %j', (id) => {
    const told = readDebateValue(replaced(highStreet(), ['id'], id)).diagnostics;
    expect(told).toMatchObject([{ code: 'shape', path: '/id', remedy: 'write 1 to 200 characters without white space' }]);
  });

  test('may have texts of a million characters', () => {
    const long = 'word '.repeat(200_000);
    expect(readDebate(textOf(replaced(highStreet(), ['claims', 0, 'text'], long))).debate?.claims[0]?.text).toBe(long);
  });

  test('with an id of a million characters, used sixty times, is told in few words', () => {
    const id = 'x'.repeat(1_000_000);
    const supports = Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, essay: id, from: id, to: `${id}.` }));
    const { diagnostics } = readDebateValue({ ...highStreet(), supports });
    expect(diagnostics.length).toBeGreaterThanOrEqual(60);
    for (const d of diagnostics) expect((d.message + d.remedy).length).toBeLessThan(200);
  });

  test('with a hundred thousand premises is told without delay', () => {
    const premises = Array.from({ length: 100_000 }, (_, i) => `p${i}`);
    const started = performance.now();
    expect(readDebateValue(replaced(highStreet(), ['inferences', 0, 'premises'], premises)).diagnostics).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('with 200 levels of nesting is told where it gets too deep', () => {
    const deep = '['.repeat(200) + ']'.repeat(200);
    const text = textOf(highStreet()).replace('"A car-free High Street?"', deep);
    expect(readDebate(text).diagnostics).toMatchObject([{ code: 'json-depth', path: '', position: { line: 5, column: 111 } }]);
  });
});
