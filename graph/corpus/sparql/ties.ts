/** How the essays of a store stand to one another: what several of them voice, and what is between their claims. */
import { debateGraph } from '../../model/debate-graph.ts';
import { atOnce } from '../../model/stepwise.ts';
import type { Asking, EssayTie } from '../corpus.ts';
import { tiesStepwise } from '../ties.ts';
import type { Catalogue } from './catalogue.ts';
import { debateOfFacts } from './debate-of-facts.ts';
import { Loader } from './loader.ts';
import { BETWEEN_ESSAYS, CONTRADICTIONS, SHARED } from './queries.ts';
import type { Select } from './select.ts';

export async function tiesIn({ facts: known, names, head }: Catalogue, select: Select, asking: Pick<Asking, 'abort'>): Promise<readonly EssayTie[]> {
  const facts = known.copy();
  const loader = new Loader(facts, select, asking);
  const [shared] = await Promise.all([loader.names(SHARED), loader.add(CONTRADICTIONS), loader.add(BETWEEN_ESSAYS)]);
  await loader.targets();
  await loader.claims([...shared, ...loader.ends(['elenchus:Support', 'elenchus:Rebuttal', 'elenchus:Contradiction'])]);
  return atOnce(tiesStepwise(debateGraph(debateOfFacts(facts, names, head))));
}
