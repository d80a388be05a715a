import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../graph/corpus/corpus.ts';
import { corpusInSteps } from '../../../graph/corpus/corpus-in-steps.ts';
import { WholeCorpus } from '../../../graph/corpus/whole-corpus.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { atOnce } from '../../../graph/model/stepwise.ts';
import { loadMoreAround, loadParts } from '../../../src/app/corpus/load-part.ts';
import { isWithin, partInPlace, placeOfPart, type Asked } from '../../../src/app/corpus/part-address.ts';
import { placeInFragment } from '../../../src/app/store/view-link.ts';
import { build } from '../../graph/build.ts';

const corpusOf = (g: DebateGraph): Corpus => corpusInSteps(new WholeCorpus(g), (work) => Promise.resolve(atOnce(work)));
const asking = { abort: new AbortController().signal };

describe('the address of a part', () => {
  const asked: Asked = [
    { kind: 'essay', essay: 'E “1” &#x' },
    { kind: 'neighbourhood', claim: '__proto__', steps: 1, most: 40 },
    { kind: 'tie', essays: ['a', 'b'] },
    { kind: 'contradiction', id: 'x1 through a to b' },
    { kind: 'reliance', author: 'ada' },
    { kind: 'claims', claims: ['p', 'q'] },
  ];

  test('leads to the same part', () => {
    const place = placeOfPart('abc', asked);
    expect(placeInFragment(`#debate=${place}&theme=dark&view=eNo`)).toBe(place);
    expect(partInPlace(place)).toEqual(asked);
    expect(partInPlace('abc')).toBeUndefined();
    expect(partInPlace(null)).toBeUndefined();
  });

  test.each(['', 'AAAA', '%00', 'eNqLVkpTSixOVYoFAA'])('makes nothing of nonsense: %j', (part) => {
    expect(partInPlace(`abc&part=${part}`)).toBeUndefined();
  });

  test('of less is within that of more', () => {
    const [first, ...more] = asked;
    expect(isWithin([first], asked)).toBe(true);
    expect(isWithin(asked, [first, ...more.slice(1)])).toBe(false);
  });
});

describe('what is loaded', () => {
  const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'B: thesis u, asserts w', 'B: w => u', 'C: thesis v', 't >< u', 'w -x p', 'v -> u');
  const corpus = corpusOf(g);
  const claims = ({ debate }: { readonly debate: DebateGraph['debate'] }): string => debate.claims.map(({ id }) => id).toSorted().join(' ');

  test('in several goes has what joins the claims of one with those of another', async () => {
    const part = await loadParts(corpus, [{ kind: 'essay', essay: 'A' }, { kind: 'essay', essay: 'B' }], asking);
    expect(claims(part)).toBe('p q t u w');
    expect(part.debate.contradictions.map(({ id }) => id)).toEqual(['x1']);
    expect(part.debate.rebuttals.map(({ id }) => id)).toEqual(['r1']);
    expect(part.beyond).toEqual(new Map([['u', 1]]));
    expect(part.of).toBe(5);
  });

  test('grows by what is linked with a claim, until there is nothing more', async () => {
    const part = await loadParts(corpus, [{ kind: 'essay', essay: 'A' }], asking);
    const more = await loadMoreAround(corpus, part, 'p', asking);
    expect(more && claims(more.part)).toBe('p q t w');
    expect(more?.part.beyond.get('p')).toBeUndefined();
    expect(more && (await loadMoreAround(corpus, more.part, 'p', asking))).toBeUndefined();
  });

  test('grows beyond what one look holds, where all of that is loaded', async () => {
    const hub = build('A: thesis t', ...Array.from({ length: 120 }, (_, i) => `B: asserts c${i}`), ...Array.from({ length: 120 }, (_, i) => `B: c${i} -> t`));
    let part = await loadParts(corpusOf(hub), [{ kind: 'neighbourhood', claim: 't', steps: 1, most: 40 }], asking);
    const sizes = [part.debate.claims.length];
    for (;;) {
      const more = await loadMoreAround(corpusOf(hub), part, 't', asking);
      if (more === undefined) break;
      part = more.part;
      sizes.push(part.debate.claims.length);
    }
    expect(sizes).toEqual([40, 80, 121]);
    expect(part.beyond.size).toBe(0);
  });
});
