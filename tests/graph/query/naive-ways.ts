/** What leads where, read off the document without the graph: the oracle for ways, neighbourhoods and directions. */
import { sourcesOf, type DebateGraph } from '../../../graph/model/debate-graph.ts';

/** Pairs of claims of which the first leads to the second at once. */
export function naivePairs({ debate }: DebateGraph): ReadonlySet<string> {
  const relations = [...debate.supports, ...debate.rebuttals];
  const aim = (id: string): string => {
    const inference = debate.inferences.find((one) => one.id === id);
    if (inference !== undefined) return inference.conclusion;
    const relation = relations.find((one) => one.id === id);
    return relation === undefined ? id : aim(relation.to);
  };
  const pairs = [
    ...debate.inferences.flatMap(({ premises, conclusion }) => premises.map((premise) => [premise, conclusion])),
    ...relations.flatMap((relation) => sourcesOf(relation).map((source) => [source, aim(relation.to)])),
    ...debate.contradictions.flatMap(({ claims: [a, b] }) => [[a, b], [b, a]]),
  ];
  return new Set(pairs.filter(([a, b]) => a !== b).map((pair) => pair.join(' ')));
}

/** All ways without repetition, by going everywhere: shorter ones first, then by the places of their claims. */
export function naiveWays(g: DebateGraph, from: string, to: string, pairs: ReadonlySet<string>): string[] {
  const ids = g.debate.claims.map(({ id }) => id);
  const found: string[][] = [];
  const go = (way: string[]): void => {
    const last = way.at(-1);
    if (last === to) found.push(way);
    else for (const next of ids) if (!way.includes(next) && pairs.has(`${last} ${next}`)) go([...way, next]);
  };
  go([from]);
  const place = (id: string | undefined): number => ids.indexOf(id ?? '');
  const differ = (a: string[], b: string[]): number => {
    const i = a.findIndex((id, at) => id !== b[at]);
    return i === -1 ? 0 : place(a[i]) - place(b[i]);
  };
  return found.toSorted((a, b) => a.length - b.length || differ(a, b)).map((way) => way.join(' '));
}
