/**
 * A debate in a store that is asked by query, as a corpus (SPEC.md, Y1–Y8). What is asked is answered by the same functions that answer it of a debate in
 * memory, over as much of the debate as they look at: that much is loaded before. Only what follows through chains of several authors’ steps would
 * need the whole, and is not looked for.
 */
import type { Clash } from '../../analysis/contradictions.ts';
import { debateGraph } from '../../model/debate-graph.ts';
import type { Asking, Corpus, CorpusSummary, EssaysAsked, EssayTie, Listed, ListedClaim, ListedContradiction, ListedEssay, Part, PartAsked, Range, TiesAsked } from '../corpus.ts';
import { listedContradiction } from '../listed.ts';
import { searchedEssays } from '../searched.ts';
import { unknownIn } from '../whole-corpus.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { clashesIn, type Clashes } from './clashes.ts';
import { named } from './facts.ts';
import { foundClaims } from './found-claims.ts';
import { Kept } from './kept.ts';
import { listedEssaysIn } from './listed-essays.ts';
import { partIn } from './part.ts';
import { COUNTS } from './queries.ts';
import { countIn, valueIn } from './results.ts';
import type { Select } from './select.ts';
import { tiesIn } from './ties.ts';

export class SparqlCorpus implements Corpus {
  private readonly catalogue: Kept<Catalogue>;
  private readonly clashes: Kept<Clashes>;
  private readonly allTies: Kept<readonly EssayTie[]>;

  constructor(private readonly select: Select) {
    this.catalogue = new Kept((asking) => catalogueOf(select, asking));
    this.clashes = new Kept(async (asking) => await clashesIn(await this.catalogue.get(asking), select, asking));
    this.allTies = new Kept(async (asking) => await tiesIn(await this.catalogue.get(asking), select, asking));
  }

  async summary(asking: Asking): Promise<CorpusSummary> {
    const { head, debate } = await this.catalogue.get(asking);
    const counts = new Map<string, number>();
    for (const row of await this.select(COUNTS, asking)) {
      const type = valueIn(row, 'type');
      counts.set(type, (counts.get(type) ?? 0) + countIn(row, 'count'));
    }
    const count = (type: Parameters<typeof named>[0]): number => counts.get(named(type)) ?? 0;
    return {
      title: head.title,
      question: head.question,
      counts: {
        essays: debate.essays.length,
        authors: new Set(debate.essays.map(({ author }) => author)).size,
        claims: count('elenchus:Claim'),
        inferences: count('elenchus:Inference'),
        supports: count('elenchus:Support'),
        rebuttals: count('elenchus:Rebuttal'),
        contradictions: count('elenchus:Contradiction'),
      },
    };
  }

  async essays({ words, ...range }: EssaysAsked, asking: Asking): Promise<Listed<ListedEssay>> {
    const catalogue = await this.catalogue.get(asking);
    const { items, total } = sliced(searchedEssays(debateGraph(catalogue.debate), words), range);
    return { items: await listedEssaysIn(catalogue, items, this.select, asking), total };
  }

  async ties({ essay, ...range }: TiesAsked, asking: Asking): Promise<Listed<EssayTie>> {
    const all = await this.allTies.get(asking);
    return sliced(essay === undefined ? all : all.filter(({ essays }) => essays.includes(essay)), range);
  }

  async contradictions(range: Range, asking: Asking): Promise<Listed<ListedContradiction>> {
    const { g, all } = await this.clashes.get(asking);
    const { items, total } = sliced(all, range);
    return { items: items.map((clash) => listedContradiction(g, clash)), total };
  }

  async find(words: string, range: Range, asking: Asking): Promise<Listed<ListedClaim>> {
    return await foundClaims(await this.catalogue.get(asking), words, range, this.select, asking);
  }

  async part(asked: PartAsked, asking: Asking): Promise<Part> {
    return await partIn(await this.catalogue.get(asking), asked, (id) => this.clash(id, asking), this.select, asking);
  }

  private async clash(id: string, asking: Asking): Promise<Clash> {
    const clash = (await this.clashes.get(asking)).all.find((one) => one.id === id);
    if (clash === undefined) throw unknownIn(id);
    return clash;
  }
}

function sliced<T>(all: readonly T[], { from, most }: Range): Listed<T> {
  return { items: all.slice(from, from + most), total: all.length };
}
