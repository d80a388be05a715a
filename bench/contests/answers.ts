/** Questions to a debate: ours, plain Cytoscape with its own traversals, and the document read naively. */
import type { Core } from 'cytoscape';
import { compareAuthors } from '../../graph/analysis/comparison/compare-authors.ts';
import { contradictions } from '../../graph/analysis/contradictions.ts';
import { cruxes } from '../../graph/analysis/cruxes.ts';
import type { Mark } from '../../graph/analysis/own-stance/marks.ts';
import { ownStance } from '../../graph/analysis/own-stance/own-stance.ts';
import { relianceOf } from '../../graph/analysis/reliance.ts';
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { find } from '../../graph/query/find.ts';
import { neighbourhood } from '../../graph/query/neighbourhood.ts';
import type { Contest } from './contest.ts';
import { debateOf, inWords } from './debates.ts';
import { inCytoscape } from './in-cytoscape.ts';
import { naiveComparison, naiveContradictions, naiveCruxes, naiveFind, naiveNeighbourhood, naiveReliance } from './naive.ts';

const CYTOSCAPE = 'plain Cytoscape';
const NAIVE = 'naive traversal';
const STEPS = 2;

/** Beyond, Cytoscape and the naive cruxes take minutes; larger debates are explored in parts, and marks are made in those. */
const MOST_FOR_CYTOSCAPE = 10_000;
const MOST_FOR_NAIVE_CRUXES = 1000;
const MOST_FOR_MARKS = 10_000;
const MARKS = 10;

/** @param sizes numbers of claims */
export function* answerContests(sizes: readonly number[]): Generator<Contest> {
  for (const claims of sizes) yield* contestsOf(debateOf(claims));
}

function* contestsOf(debate: Debate): Generator<Contest> {
  const of = inWords(debate.claims.length, 'claims');
  const group = 'answers';
  const fresh = freshGraphs(debate);
  const known = debateGraph(debate);
  const cy = debate.claims.length <= MOST_FOR_CYTOSCAPE ? inCytoscape(debate) : undefined;
  const next = inTurn(debate.essays);
  const claim = mostLinked(known);
  const words = wordsOf(debate);
  const [a = '', b = ''] = debate.essays.map(({ author }) => author);

  const reliesOn = { ready: fresh.make, run: () => relianceOf(fresh.graph(), next()) };
  const question = 'what an essay relies on';
  yield { group, question, of, ours: reliesOn, peer: { name: NAIVE, run: () => naiveReliance(debate, next().id) } };
  if (cy !== undefined) yield { group, question, of, ours: reliesOn, peer: { name: CYTOSCAPE, run: () => thesesIn(cy, next().id).predecessors('[kind = "claim"]') } };

  yield { group, question: 'all contradictions', of, ours: { ready: fresh.make, run: () => contradictions(fresh.graph()) }, peer: { name: NAIVE, run: () => naiveContradictions(debate) } };

  yield { group, question: 'neighbourhood, two steps', of, ours: { run: () => neighbourhood(known, [claim], STEPS) }, peer: { name: NAIVE, run: () => naiveNeighbourhood(debate, claim, STEPS) } };
  // Between two claims stands an inference: two steps in Cytoscape are one of ours.
  if (cy !== undefined) {
    yield {
      group,
      question: 'neighbourhood, two steps',
      of,
      ours: { run: () => neighbourhood(known, [claim], STEPS) },
      peer: { name: CYTOSCAPE, run: () => cy.getElementById(claim).closedNeighborhood().closedNeighborhood().closedNeighborhood().closedNeighborhood() },
    };
  }

  find(known, words);
  yield { group, question: 'find two words', of, ours: { run: () => find(known, words) }, peer: { name: NAIVE, run: () => naiveFind(debate, words) } };
  if (cy !== undefined) {
    const selector = words.split(' ').map((word) => `[text @*= "${word}"]`).join('');
    yield { group, question: 'find two words', of, ours: { run: () => find(known, words) }, peer: { name: CYTOSCAPE, run: () => cy.nodes(selector) } };
  }

  yield { group, question: 'compare two authors', of, ours: { ready: fresh.make, run: () => compareAuthors(fresh.graph(), a, b) }, peer: { name: NAIVE, run: () => naiveComparison(debate, a, b) } };

  if (debate.claims.length <= MOST_FOR_MARKS) {
    const [marked, changing] = [marksIn(debate), inTurn(debate.claims)];
    const marks = new Map(marked);
    const mark = (): void => {
      const { id } = changing();
      if (!marks.delete(id)) marks.set(id, 'accepted');
    };
    yield { group, question: 'my stance, one mark more', of, ours: { ready: mark, run: () => ownStance(known, marks) }, peer: { name: 'all of it anew', ready: fresh.make, run: () => ownStance(fresh.graph(), marked) } };
  }

  if (debate.claims.length <= MOST_FOR_NAIVE_CRUXES) {
    yield { group, question: 'cruxes', of, ours: { ready: fresh.make, run: () => cruxes(fresh.graph()) }, peer: { name: NAIVE, run: () => naiveCruxes(debate) } };
  }
}

/** Of claims all over the debate. */
function marksIn({ claims }: Debate): ReadonlyMap<string, Mark> {
  const apart = Math.max(1, Math.floor(claims.length / MARKS));
  return new Map(claims.filter((_, i) => i % apart === 0).map(({ id }, i): [string, Mark] => [id, i % 3 === 0 ? 'rejected' : 'accepted']));
}

/** Answers are kept with the graph that they are of: each run gets a graph of which nothing is known yet. */
function freshGraphs(debate: Debate): { readonly make: () => void; readonly graph: () => DebateGraph } {
  let graph = debateGraph(debate);
  return { make: () => (graph = debateGraph(debate)), graph: () => graph };
}

function inTurn<T>(items: readonly T[]): () => T {
  let at = 0;
  return () => {
    const item = items[at % items.length];
    if (item === undefined) throw new RangeError('there are none');
    at += 1;
    return item;
  };
}

function mostLinked({ debate, graph }: DebateGraph): string {
  const [most] = debate.claims.toSorted((a, b) => graph.degree(`#${b.id}`) - graph.degree(`#${a.id}`));
  return most?.id ?? '';
}

/** Two words of a claim in the middle. */
function wordsOf({ claims }: Debate): string {
  const words = claims[Math.floor(claims.length / 2)]?.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.slice(0, 2).join(' ');
}

interface Occurring {
  readonly essay: string;
  readonly role: string;
}

function thesesIn(cy: Core, essay: string): ReturnType<Core['nodes']> {
  return cy.nodes('[kind = "claim"]').filter((node) => {
    const occurrences: readonly Occurring[] = node.data('occurrences');
    return occurrences.some((o) => o.essay === essay && o.role === 'thesis');
  });
}
