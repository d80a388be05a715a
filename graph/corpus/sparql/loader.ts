/** Brings what is said of claims from a store, a few hundred at a time, with whatever joins them. */
import type { Asking } from '../corpus.ts';
import type { Facts } from './facts.ts';
import { claimsOf, joining, linksAmong, said } from './queries.ts';
import { valueIn, type Row } from './results.ts';
import type { Select, StoreQuery } from './select.ts';

/** So that no question is longer than stores take, nor an answer than can be waited for. */
const AT_A_TIME = 200;
/** Questions under way at once: stores are asked by others as well. */
const AT_ONCE = 4;

export class Loader {
  private readonly asked = new Set<string>();
  private readonly joined = new Set<string>();
  private readonly looked = new Set<string>();

  constructor(
    readonly facts: Facts,
    private readonly select: Select,
    private readonly asking: Pick<Asking, 'abort'>,
  ) {}

  async rows(query: StoreQuery): Promise<readonly Row[]> {
    this.asking.abort.throwIfAborted();
    const rows = await this.select(query, this.asking);
    this.asking.abort.throwIfAborted();
    return rows;
  }

  /** The names in one column. */
  async names(query: StoreQuery): Promise<string[]> {
    return [...new Set((await this.rows(query)).map((row) => valueIn(row, 's')))];
  }

  /** The claims whose occurrences are those that the query names. */
  async claimsOf(query: StoreQuery): Promise<string[]> {
    const rows = await this.batches(await this.names(query), claimsOf);
    return [...new Set(rows.map((row) => valueIn(row, 's')))];
  }

  async add(query: StoreQuery): Promise<void> {
    this.facts.add(await this.rows(query));
  }

  /** The claims with their occurrences, and those in whose voices these are. */
  async claims(claims: Iterable<string>): Promise<void> {
    const fresh = this.unasked(claims);
    await this.inBatches(fresh, said);
    await this.inBatches(this.unasked(fresh.flatMap((claim) => this.facts.all(claim, 'elenchus:occurrence'))), said);
    await this.voices();
  }

  /**
   * Inferences, supports, rebuttals, contradictions and look-alikes that join one of the claims with others, with what they are directed at, and what is directed at
   * them. Of claims at their other ends nothing is asked.
   */
  async links(claims: Iterable<string>): Promise<void> {
    let at = [...claims].filter((claim) => !this.joined.has(claim));
    for (const claim of at) this.joined.add(claim);
    while (at.length > 0) {
      await this.inBatches(at, joining);
      at = this.relations().filter((link) => !this.joined.has(link));
      for (const link of at) this.joined.add(link);
    }
    await this.targets();
    await this.voices();
  }

  async people(people: readonly string[]): Promise<void> {
    await this.inBatches(this.unasked(people.filter((person) => !this.facts.has(person))), said);
  }

  /** All claims at the ends of what is there, or of one type of it. */
  ends(types: readonly ('elenchus:Inference' | 'elenchus:Support' | 'elenchus:Rebuttal' | 'elenchus:Contradiction')[]): string[] {
    const links = new Set(this.relations());
    const ends = types.flatMap((type) => this.facts.of(type)).flatMap((link) => this.endsOf(link));
    return [...new Set(ends.filter((end) => !links.has(end)))];
  }

  /** What the links are directed at that are there, as long as that is no claim. */
  async targets(): Promise<void> {
    for (;;) {
      // A name that is not known yet is a claim’s or a link’s.
      const ends = this.relations().flatMap((link) => this.facts.all(link, 'aif:Conclusion'));
      const unknown = [...new Set(ends)].filter((end) => !this.facts.has(end) && !this.looked.has(end));
      if (unknown.length === 0) return;
      for (const end of unknown) this.looked.add(end);
      await this.inBatches(unknown, linksAmong);
    }
  }

  private async voices(): Promise<void> {
    await this.people(this.facts.objects('elenchus:voice'));
  }

  private relations(): string[] {
    return [...this.facts.of('elenchus:Inference'), ...this.facts.of('elenchus:Support'), ...this.facts.of('elenchus:Rebuttal')];
  }

  private endsOf(link: string): readonly string[] {
    return (['aif:Premise', 'aif:Conclusion', 'elenchus:first', 'elenchus:second'] as const).flatMap((property) => this.facts.all(link, property));
  }

  private unasked(things: Iterable<string>): string[] {
    const fresh = [...new Set(things)].filter((thing) => !this.asked.has(thing));
    for (const thing of fresh) this.asked.add(thing);
    return fresh;
  }

  private async inBatches(things: readonly string[], query: (batch: readonly string[]) => StoreQuery): Promise<void> {
    this.facts.add(await this.batches(things, query));
  }

  /** What is answered about some after the other. */
  async batches(things: readonly string[], query: (batch: readonly string[]) => StoreQuery): Promise<readonly Row[]> {
    const batches = Array.from({ length: Math.ceil(things.length / AT_A_TIME) }, (_, i) => things.slice(i * AT_A_TIME, (i + 1) * AT_A_TIME));
    const rows: Row[] = [];
    for (let from = 0; from < batches.length; from += AT_ONCE) {
      const answers = await Promise.all(batches.slice(from, from + AT_ONCE).map((batch) => this.rows(query(batch))));
      for (const answer of answers) for (const row of answer) rows.push(row);
    }
    return rows;
  }
}
