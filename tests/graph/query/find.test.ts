import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { find, type FoundKind } from '../../../graph/query/find.ts';
import { foundPlaces } from '../../../graph/query/found-places.ts';
import { build } from '../build.ts';
import { naiveFind, naiveFold } from './naive-find.ts';

/** Claims with these gists and texts, by their ids. */
function debateOf(claims: Readonly<Record<string, readonly [gist: string, text: string]>>, change: (debate: Debate) => Partial<Debate> = () => ({})): DebateGraph {
  const { debate } = build(`A: asserts ${Object.keys(claims).join(' ')}`);
  const worded = debate.claims.map((claim) => {
    const [gist, text] = claims[claim.id] ?? ['', ''];
    return { ...claim, gist, text };
  });
  return debateGraph({ ...debate, claims: worded, ...change(debate) });
}

const idsOf = (g: DebateGraph, query: string, kind: FoundKind = 'claim'): readonly string[] => find(g, query).find((group) => group.kind === kind)?.ids ?? [];

describe('what is found', () => {
  const g = debateOf({
    trade: ['Closure lifts trade.', 'Closing the street to cars lifts the trade of its shops.'],
    cafe: ['Cafés gain.', 'A café gains twice as many guests.'],
    bus: ['Buses are slow.', 'Buses lose a quarter of an hour.'],
  });

  test('Q14 all words must stand in gist and text, in any order', () => {
    expect(idsOf(g, 'shops lifts')).toEqual(['trade']);
    expect(idsOf(g, 'closure shops')).toEqual(['trade']);
    expect(idsOf(g, 'shops buses')).toEqual([]);
  });

  test('Q14 case, accents and punctuation do not matter', () => {
    expect(idsOf(g, '“CAFE”')).toEqual(['cafe']);
    expect(idsOf(g, 'cafe\u0301s, gain')).toEqual(['cafe']);
  });

  test('Q14 nothing is found without a word', () => {
    expect(find(g, '')).toEqual([]);
    expect(find(g, ' … ')).toEqual([]);
  });

  test('Q14 words may be part of words, as in scripts that do not part them', () => {
    expect(idsOf(debateOf({ peace: ['应当现在谈判', '停火以后应当现在谈判。'] }), '谈判')).toEqual(['peace']);
  });

  test('Q14 Greek words are found in capitals as well', () => {
    expect(idsOf(debateOf({ road: ['ΟΔΟΣ', 'Η ΟΔΟΣ'] }), 'οδός')).toEqual(['road']);
  });

  test('Q14 authors, voices and essays are found; people who say nothing are not', () => {
    const people = debateOf({ p: ['Mud', 'Mud.'] }, ({ people: authors, essays, claims }) => ({
      people: [...authors, ...['Zoë Source', 'Zoë Silent'].map((name) => ({ id: name, name, kind: 'person' as const }))],
      essays: essays.map((essay) => ({ ...essay, title: 'On zoology' })),
      claims: claims.map((claim) => ({ ...claim, gist: 'Mud', text: 'Mud.', occurrences: claim.occurrences.map((o) => ({ ...o, voice: 'Zoë Source' })) })),
    }));
    expect(find(people, 'zo')).toEqual([
      { kind: 'person', ids: ['Zoë Source'] },
      { kind: 'essay', ids: ['A'] },
    ]);
    expect(idsOf(people, 'author a', 'person')).toEqual(['a']);
    expect(idsOf(people, 'author a', 'essay')).toEqual(['A']);
  });

  test('Q14 authors without a name are found as they are shown', () => {
    const g2 = debateOf({ p: ['Mud', 'Mud.'] }, ({ people }) => ({ people: people.map((person) => ({ ...person, name: null })) }));
    expect(idsOf(g2, 'unknown', 'person')).toEqual(['a']);
  });
});

describe('the order', () => {
  test('Q15 whole words come before starts of words, and those before what is within words', () => {
    expect(idsOf(debateOf({ within: ['Outcarted', '.'], start: ['Cartels rule', '.'], whole: ['The cart goes', '.'] }), 'cart')).toEqual(['whole', 'start', 'within']);
  });

  test('Q15 words as they are typed come before the same words apart, and the gist before the text', () => {
    const g = debateOf({
      text: ['Mud', 'War and rest, then: the long war ends.'],
      apart: ['The war was long', '.'],
      typed: ['A tiresome long war', '.'],
    });
    expect(idsOf(g, 'long war')).toEqual(['typed', 'text', 'apart']);
    expect(idsOf(g, 'war long')).toEqual(['apart', 'typed', 'text']);
  });

  test('Q15 shorter gists come first, then the order of the debate', () => {
    expect(idsOf(debateOf({ long: ['War is very long', '.'], b: ['War is bad', '.'], a: ['War is sad', '.'] }), 'war')).toEqual(['b', 'a', 'long']);
  });

  test('Q16 the kind with the best hit comes first', () => {
    const g = debateOf({ p: ['A street', 'A street.'] }, ({ essays }) => ({ essays: essays.map((essay) => ({ ...essay, title: 'Streets' })) }));
    expect(find(g, 'street').map(({ kind }) => kind)).toEqual(['claim', 'essay']);
    expect(find(g, 'stree').map(({ kind }) => kind)).toEqual(['essay', 'claim']);
  });
});

/** Few letters, so that words are found often; among them ones that fold to another, to several or to nothing. */
const letters = fc.constantFrom('a', 'b', 'A', 'á', 'a\u0301', 'ﬁ', 'i', 'Σ', 'σ', 'ς', '\u00AD', '한', ' ', ' ', ' ', '-', '’', '\u{1D400}', '+', '\n');
const wording = fc.string({ unit: letters, maxLength: 14 });
const named = wording.map((words) => `${words}x`);
const anyWorded = fc.record({ claims: fc.array(fc.tuple(named, named), { minLength: 1, maxLength: 6 }), title: named, author: named });

describe('any debate', () => {
  test('Q14 Q15 Q16 what is found, and in which order, is what reading all of it word by word gives', () => {
    fc.assert(
      fc.property(anyWorded, fc.string({ unit: letters, maxLength: 5 }), ({ claims, title, author }, query) => {
        const g = debateOf(Object.fromEntries(claims.map((wordings, i) => [`c${i}`, wordings])), ({ people, essays }) => ({
          people: people.map((person) => ({ ...person, name: author })),
          essays: essays.map((essay) => ({ ...essay, title })),
        }));
        expect(find(g, query)).toEqual(naiveFind(g, query));
      }),
      { numRuns: 3000 },
    );
  });

  test('Q17 each word that is found is marked, and nothing but what folds to words asked for', () => {
    fc.assert(
      fc.property(named, fc.string({ unit: letters, maxLength: 4 }), (text, query) => {
        const places = foundPlaces(text, query);
        const words = naiveFold(query).split(' ').filter((word) => word !== '');
        const marked = places.map(({ start, end }) => naiveFold(text.slice(start, end)));
        for (const word of words) expect(marked.some((part) => part.includes(word))).toBe(naiveFold(text).includes(word));
        for (const part of marked) expect(words.some((word) => part.includes(word))).toBe(true);
        expect(places.every(({ start }, i) => start > (places[i - 1]?.end ?? -1))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('marks', () => {
  const marked = (text: string, query: string): string[] => foundPlaces(text, query).map(({ start, end }) => text.slice(start, end));

  test('Q17 starts of words are marked, and what is within words only where none starts so', () => {
    expect(marked('War in Warsaw, not in software', 'war')).toEqual(['War', 'War']);
    expect(marked('software', 'war')).toEqual(['war']);
  });

  test('Q17 accents are marked with their letters', () => {
    expect(marked('a cafe\u0301 opens', 'cafe')).toEqual(['cafe\u0301']);
  });

  test('Q17 marks that touch are one', () => {
    expect(marked('ceasefire', 'cease ceasefire')).toEqual(['ceasefire']);
  });
});
