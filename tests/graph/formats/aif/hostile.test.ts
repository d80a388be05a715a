import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import { elenchusFormat } from '../../../../graph/formats/elenchus.ts';
import { hasErrors } from '../../../../graph/model/diagnostic.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { validateDebate } from '../../../../graph/model/validate.ts';
import highStreet from '../../../fixtures/high-street.json';
import { buildDebate } from '../../build.ts';
import { brokenVersions, HOSTILE_TEXTS } from '../hostile.ts';
import { expectNeverThrows } from '../round-trip.ts';
import { nodeset } from './nodesets.ts';
import { aifOf, debateFrom, fixture, linksIn, read } from './reading.ts';

const OURS = aifOf(highStreet as unknown as Debate);
const LITTLE = aifOf(buildDebate('A: thesis t, asserts p', 'A: p => t', 'B: rejects t, concedes q', 'B: q -x t', 'q >< p'));

test('broken files are told, never thrown', async () => {
  const broken = ['aifdb.json', 'ova3.json', 'mined.json', 'several.json'].flatMap((name) => brokenVersions(fixture(name)));
  await expectNeverThrows(aifFormat, [...HOSTILE_TEXTS, ...broken, ...brokenVersions(OURS)]);
}, 60_000);

test('a text that breaks off is told with line and column', () => {
  const [first] = read(fixture('ova3.json').slice(0, 2000)).diagnostics;
  expect([first?.code, first?.position?.line]).toEqual(['json-syntax', expect.any(Number)]);
});

test.each(['null', '{"nodes": 1, "edges": []}', '{"AIF": null}', '[1, [], {}]', '{"nodes": []'])('%s is no AIF', (text) => {
  expect(read(text).debate).toBeUndefined();
});

test.each([
  ['lists that are null', '{"nodes": [], "edges": null, "locutions": null}'],
  ['lists that are missing', '{"nodes": []}'],
  ['xAIF with nothing in it', '{"AIF": {"nodes": [], "edges": [], "participants": null, "schemefulfillments": null}, "text": null, "OVA": []}'],
])('%s are read as nothing said', (_, text) => {
  const { debate, diagnostics } = read(text);
  expect([debate?.claims, debate?.essays.length, diagnostics]).toEqual([[], 1, []]);
});

test('one broken node does not take the rest with it', () => {
  const { nodes, edges } = nodeset('p I p', 't I t', 'p > RA > t');
  const { debate, diagnostics } = read(JSON.stringify({ nodes: [null, 7, { text: 'no id', type: 'I' }, ...nodes, { nodeID: 'p', type: 'I', text: 'another p' }], edges: [null, {}, ...edges] }));
  expect(debate && linksIn(debate)).toEqual(['p => t']);
  expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'aif-node /nodes/0', 'aif-node /nodes/1', 'aif-node /nodes/2', 'aif-node /nodes/6', 'aif-edge /edges/0', 'aif-edge /edges/1',
  ]);
});

test.each(['__proto__', 'constructor', 'toString', 'a b', '\u0000', '💥', ''])('the id %j is an id like any other', (id) => {
  const nodes = [{ nodeID: id, type: 'I', text: 'p' }, { nodeID: 't', type: 'I', text: 't' }, { nodeID: 'r', type: 'RA', text: '' }];
  const edges = [{ edgeID: 1, fromID: id, toID: 'r' }, { edgeID: 2, fromID: 'r', toID: 't' }];
  const debate = debateFrom(JSON.stringify({ nodes, edges }));
  expect(linksIn(debate)).toEqual(['p => t']);
  expect(linksIn(debateFrom(aifOf(debate)))).toEqual(['p => t']);
});

test('keys that name a prototype change none', () => {
  const text = '{"nodes": [{"nodeID": 1, "type": "I", "text": "p", "__proto__": {"polluted": 1}}], "edges": [], "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "elenchus": {"__proto__": {"title": "x"}}}';
  const debate = debateFrom(text);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(JSON.parse(aifOf(debate))).toEqual(expect.objectContaining({ constructor: { prototype: { polluted: 1 } } }));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('markup in a text stays text', () => {
  const words = '<img src=x onerror="alert(1)">';
  expect(debateFrom(nodeset(`p I ${words}`)).claims[0]?.text).toBe(words);
});

describe('what stands in the field of ours is believed as little as the rest', () => {
  const OWN: readonly Record<string, unknown>[] = [
    { id: '', gist: 7, asOf: 'yesterday', extra: [{}] },
    { role: 'thesis', anchors: [{ start: 9, end: 3 }, { start: 0, end: 99_999_999 }], implicit: 'yes' },
    { kind: 'vague', strength: 2, explanation: ' ' },
    { essay: 'nowhere' },
  ];

  test('whatever it is', () => {
    const values = fc.oneof(fc.constantFrom(...OWN), fc.dictionary(fc.constantFrom('id', 'gist', 'asOf', 'role', 'anchors', 'implicit', 'kind', 'strength', 'explanation', 'essay', 'essays', 'lookAlikes', 'author', 'claims', 'oneWay', 'name', 'extra', 'title', 'question'), fc.jsonValue()));
    const marks = fc.array(values, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(marks, (list) => {
        let next = 0;
        const marked: unknown = JSON.parse(LITTLE, (key, value: unknown) => {
          next += 1;
          return key === 'elenchus' ? list[next % list.length] : value;
        });
        const { debate } = read(JSON.stringify(marked));
        if (debate === undefined) throw new Error('it is AIF');
        expect(hasErrors(validateDebate(debate))).toBe(false);
        expect(hasErrors(validateDebate(debateFrom(aifOf(debate))))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

test('whatever is kept of a file, it is written or passed over, never thrown', () => {
  const debate = debateFrom(fixture('ova3.json'));
  const values = fc.oneof(fc.constantFrom('', '{', '[]', '{"set": 1}', '{"set":"x","id":"1"}', '{"set":"x","id":"1","raw":{}}', '['.repeat(5000)), fc.json());
  fc.assert(
    fc.property(fc.array(values, { minLength: 5, maxLength: 5 }), (list) => {
      let next = 0;
      const changed = JSON.parse(JSON.stringify(debate), (key, value: unknown) => {
        next += 1;
        return key === 'value' && next % 3 === 0 ? list[next % list.length] : value;
      }) as Debate;
      expect(linksIn(debateFrom(aifOf(changed))).toSorted()).toEqual(linksIn(debate).toSorted());
    }),
    { numRuns: 100 },
  );
});

test('thousands of nodes about one another take no longer than they are many', () => {
  const hub = ['hub I hub', ...Array.from({ length: 3000 }, (_, i) => `p${i} I p${i}`)];
  const links = Array.from({ length: 3000 }, (_, i) => `p${i} > ${i % 2 === 0 ? 'RA' : 'CA'} > hub`);
  const words = ['l L Olga: p', 'm L Per: q', 'l > t:TA > m', ...Array.from({ length: 3000 }, (_, i) => `${i % 2 === 0 ? 'l' : 't'} > Asserting > p${i}`)];
  const all = JSON.stringify(nodeset(...hub, ...words, ...links));
  const start = Date.now();
  aifOf(debateFrom(all));
  expect(Date.now() - start).toBeLessThan(20_000);
}, 60_000);

test('AIF is told from other JSON', () => {
  const is = (text: string): boolean => aifFormat.reader.recognises({ name: 'x.json', text });
  for (const name of ['aifdb.json', 'ova3.json', 'mined.json', 'several.json']) expect(is(fixture(name))).toBe(true);
  expect(is('{"nodes": [], "edges": [], "locutions": []}')).toBe(true);
  // What is kept of AIF stands in a debate document as a string.
  const [own] = elenchusFormat.writer.write(debateFrom(fixture('aifdb.json')));
  expect([is(own.text), is('{"nodes": [{"id": "a"}], "edges": []}'), is('Ann: "nodes" and "nodeID"')]).toEqual([false, false, false]);
});
