/** A part of the debate in a store: as much is loaded as the answer looks at, and then it is cut from that as from a whole debate (SPEC.md, E1–E4). */
import * as v from 'valibot';
import type { Clash } from '../../analysis/contradictions.ts';
import { debateGraph, type DebateGraph } from '../../model/debate-graph.ts';
import { DebateSchema } from '../../model/schema.ts';
import { atOnce } from '../../model/stepwise.ts';
import { validateDebate } from '../../model/validate.ts';
import { clashChains } from '../../query/chain.ts';
import type { Asking, Part, PartAsked } from '../corpus.ts';
import { MOST_IN_PART, unknownIn, WholeCorpus } from '../whole-corpus.ts';
import type { Catalogue } from './catalogue.ts';
import { debateOfFacts } from './debate-of-facts.ts';
import { Loader } from './loader.ts';
import { called, essaysBy, inEssays } from './queries.ts';
import { valueIn, type Row } from './results.ts';
import { named, type Facts } from './facts.ts';
import type { Select } from './select.ts';
import { StoreFault } from './store-fault.ts';

/** @param clashOf the clash of that name, with the contradictions of the store */
export async function partIn(catalogue: Catalogue, asked: PartAsked, clashOf: (id: string) => Promise<Clash>, select: Select, asking: Asking): Promise<Part> {
  return await new PartOfStore(catalogue, select, asking).part(asked, clashOf);
}

class PartOfStore {
  private readonly facts: Facts;
  private readonly loader: Loader;

  constructor(
    private readonly catalogue: Catalogue,
    select: Select,
    private readonly asking: Asking,
  ) {
    this.facts = catalogue.facts.copy();
    this.loader = new Loader(this.facts, select, asking);
  }

  async part(asked: PartAsked, clashOf: (id: string) => Promise<Clash>): Promise<Part> {
    const cutOf = await this.load(asked, clashOf);
    for (;;) {
      const part = cutOf(this.graph());
      const stubs = part.debate.claims.filter(({ occurrences }) => occurrences.length === 0).map(({ id }) => id);
      if (stubs.length === 0) return checked(part);
      // A way leads through a claim of which only the name is known.
      await this.claimsAndLinks(stubs);
      const missing = stubs.find((stub) => !this.facts.has(stub) || this.facts.all(stub, 'elenchus:occurrence').length === 0);
      if (missing !== undefined) throw new StoreFault('incomplete', missing);
    }
  }

  /** What it is cut from, and how. */
  private async load(asked: PartAsked, clashOf: (id: string) => Promise<Clash>): Promise<(g: DebateGraph) => Part> {
    const cut = (what: PartAsked) => (g: DebateGraph): Part => atOnce(new WholeCorpus(g).part(what));
    switch (asked.kind) {
      case 'essay':
        await this.essays([asked.essay]);
        return cut(asked);
      case 'reliance': {
        const [author] = await this.called([asked.author], ['foaf:Person', 'foaf:Group', 'foaf:Organization']);
        if (author !== undefined) {
          await this.loader.people([author]);
          await this.voicedIn(await this.loader.names(essaysBy(author)));
        }
        return cut(asked);
      }
      case 'tie':
        await this.essays(asked.essays);
        // Between which essays a relation is depends on who voices its ends.
        await this.loader.claims(this.loader.ends(['elenchus:Support', 'elenchus:Rebuttal', 'elenchus:Contradiction']));
        return cut(asked);
      case 'claims':
        await this.claimsAndLinks(await this.called(asked.claims, ['elenchus:Claim']));
        return cut(asked);
      case 'neighbourhood':
        await this.around(await this.called([asked.claim], ['elenchus:Claim']), asked.steps);
        return cut(asked);
      case 'contradiction': {
        const clash = await clashOf(asked.id);
        await this.essays(clash.sides.map(({ essay }) => essay));
        return (g) => {
          const claims = clashChains(g, clash);
          const part = cut({ kind: 'claims', claims: [...claims].slice(0, MOST_IN_PART) })(g);
          return { ...part, of: claims.size };
        };
      }
    }
  }

  private async essays(ids: readonly string[]): Promise<void> {
    const names = [...new Set(ids)].map((id) => {
      const name = this.catalogue.essays.get(id);
      if (name === undefined) throw unknownIn(id);
      return name;
    });
    await this.voicedIn(names);
  }

  private async voicedIn(essays: readonly string[]): Promise<void> {
    if (essays.length === 0) return;
    await this.claimsAndLinks(await this.loader.claimsOf(inEssays(essays)));
  }

  private async claimsAndLinks(claims: readonly string[]): Promise<void> {
    await Promise.all([this.loader.claims(claims), this.loader.links(claims)]);
  }

  private async around(centres: readonly string[], steps: number): Promise<void> {
    let frontier = centres;
    for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
      const before = new Set(frontier);
      await this.claimsAndLinks(frontier);
      this.asking.onProgress?.(step / (steps + 1));
      frontier = this.loader.ends(['elenchus:Inference', 'elenchus:Support', 'elenchus:Rebuttal', 'elenchus:Contradiction']).filter((end) => !before.has(end));
    }
    await this.claimsAndLinks(frontier);
  }

  /** The things of these ids; those that there are not are left out, and are missed by whoever cuts. */
  private async called(ids: readonly string[], types: readonly Parameters<typeof named>[0][]): Promise<string[]> {
    const { names } = this.catalogue;
    const [wanted, asked] = [new Set(types.map(named)), new Set(ids)];
    const rows = await this.loader.batches([...new Set(ids.map((id) => names.identifierIn(id)))], called);
    const isMeant = (row: Row): boolean => wanted.has(valueIn(row, 'type')) && asked.has(names.idOf(valueIn(row, 's'), valueIn(row, 'id')));
    return [...new Set(rows.filter(isMeant).map((row) => valueIn(row, 's')))];
  }

  private graph(): DebateGraph {
    return debateGraph(debateOfFacts(this.facts, this.catalogue.names, this.catalogue.head));
  }
}

/** What the page takes for a debate is one, whatever the store says. */
function checked(part: Part): Part {
  const read = v.safeParse(DebateSchema, part.debate);
  if (!read.success) throw new StoreFault('malformed', read.issues[0].message);
  const problem = validateDebate(part.debate).find(({ severity }) => severity === 'error');
  if (problem !== undefined) throw new StoreFault('incomplete', problem.message);
  return part;
}
