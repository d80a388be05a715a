/** What is asked of a store once: its debates, essays and authors, of which there are few beside the claims. */
import type { Debate } from '../../model/schema.ts';
import type { Asking } from '../corpus.ts';
import { debateOfFacts } from './debate-of-facts.ts';
import { Facts } from './facts.ts';
import { Loader } from './loader.ts';
import { StoreNames } from './names.ts';
import { DEBATES, ESSAYS } from './queries.ts';
import type { Select } from './select.ts';
import { StoreFault } from './store-fault.ts';

export interface Catalogue {
  readonly facts: Facts;
  readonly names: StoreNames;
  readonly head: Pick<Debate, 'id' | 'title' | 'question'>;
  /** With its essays and their authors, and without claims. */
  readonly debate: Debate;
  /** The stores’ names of the essays, by id. */
  readonly essays: ReadonlyMap<string, string>;
}

/** Several titles in one line. */
const AND = ' · ';

export async function catalogueOf(select: Select, asking: Pick<Asking, 'abort'>): Promise<Catalogue> {
  const facts = new Facts();
  const loader = new Loader(facts, select, asking);
  await Promise.all([loader.add(DEBATES), loader.add(ESSAYS)]);
  const debates = facts.of('elenchus:Debate').toSorted();
  const [first] = debates;
  if (first === undefined) throw new StoreFault('no-argument');
  await loader.people(facts.objects('dcterms:creator'));
  const names = new StoreNames(debates);
  const titles = debates.map((debate) => facts.one(debate, 'dcterms:title'));
  const questions = debates.map((debate, i) => facts.maybe(debate, 'dcterms:description') ?? titles[i] ?? '');
  const head = { id: facts.one(first, 'dcterms:identifier'), title: titles.join(AND), question: questions.join(AND) };
  const debate = debateOfFacts(facts, names, head);
  const essays = new Map(facts.of('foaf:Document').map((name) => [names.idOf(name, facts.one(name, 'dcterms:identifier')), name]));
  return { facts, names, head, debate, essays };
}
