/** Some essays of a store as they stand in a list. */
import { debateGraph } from '../../model/debate-graph.ts';
import type { Essay } from '../../model/schema.ts';
import type { Asking, ListedEssay } from '../corpus.ts';
import { listedEssays } from '../listed.ts';
import type { Catalogue } from './catalogue.ts';
import { debateOfFacts } from './debate-of-facts.ts';
import { Loader } from './loader.ts';
import { asTheses, claimsCountedIn } from './queries.ts';
import { countIn, valueIn } from './results.ts';
import type { Select } from './select.ts';

export async function listedEssaysIn(catalogue: Catalogue, essays: readonly Essay[], select: Select, asking: Pick<Asking, 'abort'>): Promise<readonly ListedEssay[]> {
  const asked = essays.flatMap(({ id }) => catalogue.essays.get(id) ?? []);
  if (asked.length === 0) return [];
  const facts = catalogue.facts.copy();
  const loader = new Loader(facts, select, asking);
  const [counted, theses] = await Promise.all([loader.rows(claimsCountedIn(asked)), loader.claimsOf(asTheses(asked))]);
  await loader.claims(theses);
  const counts = new Map<string, number>();
  for (const row of counted) {
    const essay = valueIn(row, 'essay');
    counts.set(essay, (counts.get(essay) ?? 0) + countIn(row, 'count'));
  }
  const g = debateGraph(debateOfFacts(facts, catalogue.names, catalogue.head));
  return listedEssays(g, essays).map((listed) => ({ ...listed, claims: counts.get(catalogue.essays.get(listed.essay.id) ?? '') ?? 0 }));
}
