import { debateGraph } from '../../model/debate-graph.ts';
import { corpusInSteps, type DoSteps } from '../corpus-in-steps.ts';
import type { Asking, Corpus } from '../corpus.ts';
import { WholeCorpus } from '../whole-corpus.ts';
import { foreignDebate } from './foreign-aif.ts';
import { Kept } from './kept.ts';
import { DEBATES } from './queries.ts';
import type { Select } from './select.ts';
import { SparqlCorpus } from './sparql-corpus.ts';

/** Whatever of arguments is in a store (SPEC.md, Y4 and Y9): which it is, is asked with the first question. */
export function corpusInStore(select: Select, doSteps: DoSteps): Corpus {
  const held = new Kept(async (asking: Pick<Asking, 'abort'>): Promise<Corpus> => {
    if ((await select(DEBATES, asking)).length > 0) return new SparqlCorpus(select);
    return corpusInSteps(new WholeCorpus(debateGraph(await foreignDebate(select, asking))), doSteps);
  });
  return {
    summary: async (asking) => await (await held.get(asking)).summary(asking),
    essays: async (asked, asking) => await (await held.get(asking)).essays(asked, asking),
    ties: async (asked, asking) => await (await held.get(asking)).ties(asked, asking),
    contradictions: async (range, asking) => await (await held.get(asking)).contradictions(range, asking),
    find: async (words, range, asking) => await (await held.get(asking)).find(words, range, asking),
    part: async (asked, asking) => await (await held.get(asking)).part(asked, asking),
  };
}
