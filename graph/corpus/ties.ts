/** How the essays of a corpus stand to one another (SPEC.md, E5). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { eachOf, within, type Stepwise } from '../model/stepwise.ts';
import { relationsOf, type Relation } from '../query/relations.ts';
import { commonEssay, concernedByAny, concernedEssays } from '../query/voicing.ts';
import type { EssayTie } from './corpus.ts';

type Counts = Omit<EssayTie, 'essays'>;

const FIELDS = { support: 'supports', rebuttal: 'rebuttals', contradiction: 'contradictions' } as const satisfies Record<Relation['kind'], keyof Counts>;

/** Those with most links first, then in the order of the debate. */
export function* tiesStepwise(g: DebateGraph): Stepwise<readonly EssayTie[]> {
  const essays = g.debate.essays.map(({ id }) => id);
  const places = new Map(essays.map((id, i) => [id, i]));
  const ties = new Map<number, { -readonly [Field in keyof Counts]: number }>();
  const count = (one: string, other: string, field: keyof Counts): void => {
    const [a, b] = [places.get(one) ?? 0, places.get(other) ?? 0];
    const key = Math.min(a, b) * essays.length + Math.max(a, b);
    const tie = ties.get(key) ?? { shared: 0, supports: 0, rebuttals: 0, contradictions: 0 };
    tie[field] += 1;
    ties.set(key, tie);
  };
  yield* within(
    eachOf(g.debate.claims, ({ occurrences }) => {
      if (occurrences.length < 2) return;
      const voicing = [...new Set(occurrences.map(({ essay }) => essay))];
      voicing.forEach((one, i) => voicing.slice(i + 1).forEach((other) => count(one, other, 'shared')));
    }),
    0,
    0.3,
  );
  yield* within(
    eachOf(relationsOf(g.debate), (relation) => {
      for (const [one, other] of pairsOf(g, relation)) count(one, other, FIELDS[relation.kind]);
    }),
    0.3,
    0.9,
  );
  const total = ({ shared, supports, rebuttals, contradictions }: Counts): number => shared + supports + rebuttals + contradictions;
  return [...ties]
    .toSorted(([a, x], [b, y]) => total(y) - total(x) || a - b)
    .map(([key, counts]) => ({ essays: [essays[Math.floor(key / essays.length)] ?? '', essays[key % essays.length] ?? ''], ...counts }));
}

/** The pairs of different essays between which the relation is; none for one within an essay. */
export function pairsOf(g: DebateGraph, relation: Relation): readonly (readonly [string, string])[] {
  if (commonEssay(g, relation) !== undefined) return [];
  const others = concernedEssays(g, relation.to);
  const pairs = new Map<string, readonly [string, string]>();
  for (const one of concernedByAny(g, relation.sources)) {
    for (const other of others) if (one !== other) pairs.set([one, other].toSorted().join(' '), [one, other]);
  }
  return [...pairs.values()];
}
