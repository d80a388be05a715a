/**
 * A debate sorted by its essays, once: whoever asks something of every essay would otherwise go through the whole debate for
 * each of them.
 */
import { sourcesOf, type DebateGraph } from './debate-graph.ts';
import { perGraph } from './per-graph.ts';
import type { Claim, Essay, Inference, Occurrence, Support } from './schema.ts';

/** What one essay says, everything in the order of the debate. */
export interface EssayContents {
  /** The claims that the essay voices, and its occurrences of each. */
  readonly occurrences: ReadonlyMap<Claim, readonly Occurrence[]>;
  /** The inferences that stand in it, whoever draws them. */
  readonly inferences: readonly Inference[];
  /** The supports that it lends. */
  readonly supports: readonly Support[];
}

interface Filling {
  readonly occurrences: Map<Claim, Occurrence[]>;
  readonly inferences: Inference[];
  readonly supports: Support[];
}

const NOTHING: EssayContents = { occurrences: new Map(), inferences: [], supports: [] };

const contents = perGraph(({ debate }): ReadonlyMap<string, EssayContents> => {
  const byEssay = new Map(debate.essays.map(({ id }): [string, Filling] => [id, { occurrences: new Map(), inferences: [], supports: [] }]));
  for (const claim of debate.claims) {
    for (const occurrence of claim.occurrences) {
      const voiced = byEssay.get(occurrence.essay)?.occurrences;
      const others = voiced?.get(claim);
      if (others) others.push(occurrence);
      else voiced?.set(claim, [occurrence]);
    }
  }
  for (const inference of debate.inferences) byEssay.get(inference.essay)?.inferences.push(inference);
  for (const support of debate.supports) if (support.essay !== null) byEssay.get(support.essay)?.supports.push(support);
  return byEssay;
});

export function contentsOf(g: DebateGraph, essay: Essay): EssayContents {
  return contents(g).get(essay.id) ?? NOTHING;
}

/** The supports that belong to no essay, by the first of the claims that make them. */
export const supportsBetweenEssays = perGraph(({ debate }): ReadonlyMap<string, readonly Support[]> => {
  const bySource = new Map<string, Support[]>();
  for (const support of debate.supports) {
    const [source] = sourcesOf(support);
    if (support.essay !== null || source === undefined) continue;
    const others = bySource.get(source);
    if (others) others.push(support);
    else bySource.set(source, [support]);
  }
  return bySource;
});
