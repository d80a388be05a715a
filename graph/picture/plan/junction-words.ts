/** What a junction is, for those who do not see what leads to it and from it. */
import { plural } from '../../language/plural.ts';
import { say, str } from '../../language/say.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { SubgraphJoint } from '../../query/subgraph.ts';
import { listedWords, quoted } from '../../wording/sentence.ts';
import { cleanText } from '../text/clean-text.ts';

export function inferenceInWords(g: DebateGraph, premises: readonly string[], hidden: number, conclusion: string): string {
  return say(str`Inference from ${together(g, premises, hidden)} to ${gistOf(g, conclusion)}`);
}

export function jointInWords(g: DebateGraph, { kind, sources, hiddenSources, to }: SubgraphJoint): string {
  const [target, by] = [targetInWords(g, to), together(g, sources, hiddenSources)];
  return kind === 'support' ? say(str`Support of ${target} by ${by}`) : say(str`Rebuttal of ${target} by ${by}`);
}

function targetInWords(g: DebateGraph, id: string): string {
  if (g.claims.has(id)) return gistOf(g, id);
  const inference = g.inferences.get(id);
  if (inference !== undefined) return say(str`the inference to ${gistOf(g, inference.conclusion)}`);
  const rebuttal = g.rebuttals.get(id);
  return rebuttal === undefined ? say(str`the support by ${gistOf(g, g.supports.get(id)?.from ?? id)}`) : say(str`the rebuttal by ${gistOf(g, rebuttal.from)}`);
}

function together(g: DebateGraph, claims: readonly string[], hidden: number): string {
  const more = hidden > 0 ? [plural(hidden, { one: say('1 hidden claim'), other: say(str`${hidden} hidden claims`) })] : [];
  return listedWords([...claims.map((id) => gistOf(g, id)), ...more]);
}

function gistOf({ claims }: DebateGraph, id: string): string {
  return quoted(cleanText(claims.get(id)?.gist ?? id));
}
