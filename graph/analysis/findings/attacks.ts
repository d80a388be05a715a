/** What authors have against a claim or a step: what is drawn as a rebuttal of it, what contradicts it, who rejects it (SPEC.md, F2). */
import { sourcesOf } from '../../model/debate-graph.ts';
import { append } from '../../model/lists.ts';
import { perGraphInSteps } from '../../model/per-graph.ts';
import type { Rebuttal } from '../../model/schema.ts';
import { eachOf, within, type Stepwise } from '../../model/stepwise.ts';
import { directClashes, type CampedClash } from './clashes.ts';
import { holdersOf } from './views.ts';

export interface Attack {
  readonly author: string;
  /** What the author holds against it; none for one who only rejects it. */
  readonly with: readonly string[];
}

export interface Attacks {
  /** On the claim or the step itself, by authors who hold all that they attack it with; by author and claims, each once. */
  readonly on: (id: string) => readonly Attack[];
  /** Whether an author other than this one attacks the claim, or a step that leads to it. */
  readonly byOthers: (id: string, author: string) => boolean;
}

export const attacksIn = perGraphInSteps(function* (g): Stepwise<Attacks> {
  const attacks = new Map<string, Map<string, Attack>>();
  const add = (target: string, attack: Attack): void => {
    const known = attacks.get(target) ?? new Map<string, Attack>();
    known.set([attack.author, ...attack.with].join(' '), attack);
    attacks.set(target, known);
  };
  const addRebuttal = (rebuttal: Rebuttal): void => {
    const sources = sourcesOf(rebuttal);
    const [first = new Set<string>(), ...others] = sources.map((source) => new Set(holdersOf(g).get(source)?.map(({ essay }) => essay.author)));
    // What an essay says against a claim is not said by whoever else holds the same.
    const maker = rebuttal.essay === null ? undefined : g.essays.get(rebuttal.essay)?.author;
    const makers = [...first].filter((author) => (maker === undefined || maker === author) && others.every((held) => held.has(author)));
    for (const author of makers) add(rebuttal.to, { author, with: sources });
  };
  const addClash = ({ camps: [one, other] }: CampedClash): void => {
    for (const [attacked, attacking] of [[one, other], [other, one]] as const) {
      if (attacked.commitment === 'rejects') continue;
      for (const author of attacking.authors) {
        for (const claim of attacked.claims) add(claim, { author, with: attacking.commitment === 'holds' ? attacking.claims : [] });
      }
    }
  };
  yield* within(eachOf(g.debate.rebuttals, addRebuttal), 0, 0.5);
  yield* within(eachOf(directClashes(g), addClash), 0.5, 0.9);
  const on = (id: string): readonly Attack[] => [...(attacks.get(id)?.values() ?? [])];
  const stepsTo = new Map<string, string[]>();
  for (const { id, conclusion } of g.debate.inferences) append(stepsTo, conclusion, id);
  for (const { id, to } of g.debate.supports) append(stepsTo, g.inferences.get(to)?.conclusion ?? to, id);
  return {
    on,
    byOthers: (id, author) => [id, ...(stepsTo.get(id) ?? [])].some((target) => on(target).some((attack) => attack.author !== author)),
  };
});
