/** From what is asked for to one part that has all of it. */
import type { Asking, Corpus, Part, PartAsked } from '../../../graph/corpus/corpus.ts';
import type { Asked } from './part-address.ts';

/** All of the parts together, with what joins the claims of one with those of another. */
export async function loadParts(corpus: Corpus, [first, ...more]: Asked, asking: Asking): Promise<Part> {
  let part = await corpus.part(first, asking);
  for (const asked of more) part = await joined(corpus, part, await corpus.part(asked, asking), asking);
  return part;
}

/** What is linked with the claim and not loaded yet: so many claims more, or as many as there are. */
export interface More {
  readonly part: Part;
  readonly asked: PartAsked;
}

/** As many as a reader can take in beside what is there. */
const MORE_AT_ONCE = 40;

/** Enough for every claim that anybody draws. */
const MOST_LINKED = 1000;

/** Undefined if nothing more is linked with it. */
export async function loadMoreAround(corpus: Corpus, loaded: Part, claim: string, asking: Asking): Promise<More | undefined> {
  const known = new Set(loaded.debate.claims.map(({ id }) => id));
  for (let most = MORE_AT_ONCE; ; most *= 2) {
    const around: PartAsked = { kind: 'neighbourhood', claim, steps: 1, most };
    const found = await corpus.part(around, asking);
    const isNew = found.debate.claims.some(({ id }) => !known.has(id));
    if (isNew) return { part: await joined(corpus, loaded, found, asking), asked: around };
    if (found.debate.claims.length >= found.of || most > MOST_LINKED) return undefined;
  }
}

async function joined(corpus: Corpus, one: Part, other: Part, asking: Asking): Promise<Part> {
  const claims = new Set([...one.debate.claims, ...other.debate.claims].map(({ id }) => id));
  const whole = claims.size === one.debate.claims.length ? one : await corpus.part({ kind: 'claims', claims: [...claims] }, asking);
  return { ...whole, of: Math.max(one.of, claims.size) };
}
