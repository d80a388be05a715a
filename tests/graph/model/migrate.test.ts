/** Documents of version 1: what was sound then is sound now and says the same. */
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDebate, readDebateValue } from '../../../graph/model/read-debate.ts';
import { migrate } from '../../../graph/model/migrate.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { highStreet, textOf } from '../documents.ts';
import { anyDebate } from '../random-debate.ts';

const FIRST = readFileSync(new URL('../../../schemas/debate-1.schema.json', import.meta.url), 'utf8');
const fits = (schema: string): ValidateFunction => new Ajv2020({ strict: true }).compile(JSON.parse(schema) as object);
const fitsFirst = fits(FIRST);
const fitsSecond = fits(readFileSync(new URL('../../../schemas/debate-2.schema.json', import.meta.url), 'utf8'));

/** A document of version 1 with relations of these ids: `supports` and `rebuttals` from p to t. */
function first(ids: { readonly supports?: readonly string[]; readonly rebuttals?: readonly string[] }): unknown {
  const debate = buildDebate('A: thesis t, asserts p s1 s1-2', 'A: p => t');
  const relations = (list: readonly string[] = []) => list.map((id) => ({ id, essay: null, from: 'p', to: 't' }));
  return { ...debate, version: 1, supports: relations(ids.supports), rebuttals: relations(ids.rebuttals) };
}

/** The ids of supports and rebuttals, once read. */
function idsOf(document: unknown): string[] {
  const { debate, diagnostics } = readDebateValue(document);
  if (debate === undefined) throw new Error(diagnostics.map((d) => d.message).join('; '));
  return [...debate.supports, ...debate.rebuttals].map(({ id }) => id);
}

describe('a document of version 1', () => {
  test('V14 is read as one of version 2', () => {
    expect(readDebate(textOf({ ...highStreet(), version: 1 }))).toEqual(readDebate(textOf(highStreet())));
  });

  test('V14 keeps the ids of its relations where nothing else has them', () => {
    expect(idsOf(first({ supports: ['a', 'b'], rebuttals: ['c'] }))).toEqual(['a', 'b', 'c']);
  });

  test('V14 has relations renamed that bear the id of a claim, an inference or another relation', () => {
    expect(idsOf(first({ supports: ['p', '#1', 'a'], rebuttals: ['a', 'b'] }))).toEqual(['p-2', '#1-2', 'a', 'a-2', 'b']);
  });

  test('V14 has none renamed to what something else is called, be that renamed itself', () => {
    expect(idsOf(first({ supports: ['s1', 's1-3'], rebuttals: ['s1', 's1-2', 's1-3'] }))).toEqual(['s1-4', 's1-3', 's1-5', 's1-2-2', 's1-3-2']);
  });

  test.each(['x'.repeat(200), '😀'.repeat(200), '\uD800'.repeat(200)])('V14 has ids no longer than an id may be (%s)', (id) => {
    const ids = idsOf(JSON.parse(JSON.stringify(first({ supports: ['p'], rebuttals: ['q'] })).replaceAll(/"(?:t|q)"/g, JSON.stringify(id))));
    expect(ids).toEqual(['p-2', `${[...id].slice(0, 198).join('')}-2`]);
  });

  test.each(['__proto__', 'constructor', 'toString', '-', '#1'])('V14 may call everything %s', (id) => {
    const text = JSON.stringify(first({ supports: ['t'], rebuttals: ['t'] })).replace('"#1"', '"i"').replaceAll('"t"', JSON.stringify(id));
    expect(idsOf(JSON.parse(text))).toEqual([`${id}-2`, `${id}-3`]);
  });

  test('V14 names the schema of version 2 if it named that of version 1', () => {
    const named = ($schema: string) => readDebateValue({ ...Object(first({})), $schema }).debate?.$schema;
    expect(named('../schemas/debate-1.schema.json')).toBe('../schemas/debate-2.schema.json');
    expect(named('https://example.org/any.json')).toBe('https://example.org/any.json');
  });

  test('V2 V10 is told of an id that it has twice in one list, by that id', () => {
    const { diagnostics } = readDebateValue(first({ supports: ['p', 'p'] }));
    expect(diagnostics.map((d) => `${d.path}: ${d.message}`)).toEqual([
      '/supports/0/id: "p" already names another claim, inference, support or rebuttal',
      '/supports/1/id: "p" already names another claim, inference, support or rebuttal',
    ]);
  });

  test('V10 is told of what is wrong with it in its place', () => {
    const text = textOf({ ...highStreet(), version: 1 }).replace('"to": "wait"', '"to": "nowhere"');
    expect(readDebate(text).diagnostics).toMatchObject([{ code: 'dangling-id', path: '/supports/0/to', position: { line: text.slice(0, text.indexOf('"nowhere"')).split('\n').length } }]);
  });

  test('V14 with forty thousand relations of the same names as claims is read without delay', () => {
    const debate = highStreet();
    const [claim] = debate.claims;
    const ids = Array.from({ length: 20_000 }, (_, i) => `${'x'.repeat(194)}${i}`);
    const claims = [...debate.claims, ...ids.map((id) => ({ ...claim, id }))];
    const relations = ids.map((id) => ({ id, essay: null, from: 'air', to: 'close' }));
    const started = performance.now();
    const read = readDebateValue({ ...debate, version: 1, claims, supports: relations, rebuttals: relations });
    expect([read.diagnostics, read.debate?.rebuttals.length]).toEqual([[], 20_000]);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});

describe('what is no document of version 1', () => {
  test.each([null, 1, 'version 1', [], [{ version: 1 }], { version: '1' }, { version: 2, supports: [{ id: 'a' }] }, JSON.parse('{"__proto__": {"version": 1}}')])(
    'V14 %j stays as it is',
    (value) => {
      expect(migrate(value)).toBe(value);
    },
  );

  test.each([undefined, null, {}, 'words', [null, 1, 'a', [], {}, { id: 1 }, { id: null }], JSON.parse('[{"__proto__": {"id": "p"}, "id": "p"}]')])(
    'V10 supports that are %j are told and throw nothing',
    (supports) => {
      const { debate, diagnostics } = readDebateValue({ ...Object(first({})), supports, claims: [7, ...buildDebate('A: thesis p').claims] });
      expect(debate).toBeUndefined();
      expect(diagnostics.map(({ path }) => path).filter((path) => path.startsWith('/supports'))).not.toEqual([]);
      expect(Object.hasOwn(Object.prototype, 'id')).toBe(false);
    },
  );
});

/** Sound documents of version 1 in which relations bear all kinds of ids. */
const anyFirst = fc
  .tuple(anyDebate, fc.infiniteStream(fc.constantFrom('p', 'q', 'r', 's', 't', 'u', '#0', '#1', 'p-2', 'q-2', 'p-2-2')))
  .map(([debate, names]): Debate => {
    const ends = new Set([...debate.claims, ...debate.inferences].map(({ id }) => id));
    const renamed = <T extends Debate['supports'][number]>(relations: readonly T[]): T[] => {
      const ids = new Set<string>();
      return relations
        .filter(({ to }) => ends.has(to))
        .map(({ with: _together, ...relation }) => ({ ...relation, id: names.next().value ?? '' }) as T)
        .filter(({ id }) => !ids.has(id) && ids.add(id));
    };
    return { ...debate, version: 1 as never, supports: renamed(debate.supports), rebuttals: renamed(debate.rebuttals) };
  });

describe('every sound document of version 1', () => {
  test('V14 is read without error, fits the schema of version 2, and says the same but for ids of relations', () => {
    fc.assert(
      fc.property(anyFirst, (document) => {
        expect(fitsFirst(document)).toBe(true);
        const { debate, diagnostics } = readDebateValue(document);
        expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
        expect(fitsSecond(debate)).toBe(true);
        const withoutIds = ({ supports, rebuttals, ...rest }: Debate) => ({
          ...rest,
          version: 0,
          relations: [supports, rebuttals].map((list) => list.map((relation) => ({ ...relation, id: '' }))),
        });
        expect(debate && withoutIds(debate)).toEqual(withoutIds(document));
        const before = [...document.supports, ...document.rebuttals].map(({ id }) => id);
        const others = [...document.claims, ...document.inferences].map(({ id }) => id);
        const after = [...(debate?.supports ?? []), ...(debate?.rebuttals ?? [])].map(({ id }) => id);
        expect(new Set([...after, ...others]).size).toBe(after.length + others.length);
        // Only those that must be are renamed.
        const kept = before.map((id, i) => !others.includes(id) && before.indexOf(id) === i);
        expect(after.filter((_, i) => kept[i])).toEqual(before.filter((_, i) => kept[i]));
      }),
      { numRuns: 1000, seed: 1848 },
    );
  }, 60_000);

  test('V14 is one by the schema of version 1, which stays as it was published', () => {
    expect(createHash('sha256').update(FIRST).digest('hex')).toBe('99b251b7481e960744cf0aae85e9d89e84c16f67e14b95f21f15ac89f6153171');
  });
});
