/** The clashes over what is drawn as a contradiction, or rejected (SPEC.md, X1–X4). Those over it have to be asked for, and no others. */
import { standings } from '../../analysis/consequences/standings.ts';
import type { Clash } from '../../analysis/contradictions.ts';
import { directClashes } from '../../analysis/contradictions/direct.ts';
import { standsOf } from '../../analysis/contradictions/stands.ts';
import { debateGraph, type DebateGraph } from '../../model/debate-graph.ts';
import type { Asking } from '../corpus.ts';
import { byEssaysConcerned } from '../listed.ts';
import type { Catalogue } from './catalogue.ts';
import { debateOfFacts } from './debate-of-facts.ts';
import { Loader } from './loader.ts';
import { CONTRADICTIONS, REJECTING } from './queries.ts';
import type { Select } from './select.ts';

export interface Clashes {
  readonly g: DebateGraph;
  /** Those between most essays first. */
  readonly all: readonly Clash[];
}

export async function clashesIn({ facts: known, names, head }: Catalogue, select: Select, asking: Pick<Asking, 'abort'>): Promise<Clashes> {
  const facts = known.copy();
  const loader = new Loader(facts, select, asking);
  const [, rejected] = await Promise.all([loader.add(CONTRADICTIONS), loader.claimsOf(REJECTING)]);
  const concerned = [...loader.ends(['elenchus:Contradiction']), ...rejected];
  // Who draws an inference holds its claims, whatever else is said of them.
  await Promise.all([loader.claims(concerned), loader.links(concerned)]);
  const g = debateGraph(debateOfFacts(facts, names, head));
  return { g, all: byEssaysConcerned(directClashes(g, standsOf(g, standings(g))).map(({ clash }) => clash)) };
}
