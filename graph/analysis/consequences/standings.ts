/** How all essays stand to all claims (SPEC.md, C1–C3), in one pass over the debate; `commitment.ts` asks for one essay. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Essay } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';

export interface Standing {
  readonly essay: Essay;
  /** What its author holds in it. */
  readonly held: ReadonlySet<string>;
  /** What its author rejects in it, be it held on another ground or not. */
  readonly rejected: ReadonlySet<string>;
}

/** What one author stands for, in all essays together. */
export interface AuthorStanding {
  readonly author: string;
  readonly essays: readonly Standing[];
  readonly held: ReadonlySet<string>;
  /** What is rejected in one of the essays and held in none. */
  readonly rejected: ReadonlySet<string>;
}

/** In the order of the debate. */
export function standings({ debate }: DebateGraph): Standing[] {
  const byEssay = new Map(debate.essays.map((essay) => [essay.id, { essay, held: new Set<string>(), rejected: new Set<string>() }]));
  for (const { id, occurrences } of debate.claims) {
    for (const { essay, stance } of occurrences) {
      if (isCommitted(stance)) byEssay.get(essay)?.held.add(id);
      if (stance === 'rejects') byEssay.get(essay)?.rejected.add(id);
    }
  }
  for (const { essay, stance, premises, conclusion } of debate.inferences) {
    if (!isCommitted(stance)) continue;
    for (const id of [...premises, conclusion]) byEssay.get(essay)?.held.add(id);
  }
  return [...byEssay.values()];
}

/** In the order of the authors' first essays. */
export function standingsByAuthor(g: DebateGraph): AuthorStanding[] {
  const essaysOf = new Map<string, Standing[]>();
  for (const standing of standings(g)) {
    const essays = essaysOf.get(standing.essay.author);
    if (essays) essays.push(standing);
    else essaysOf.set(standing.essay.author, [standing]);
  }
  return [...essaysOf].map(([author, essays]) => {
    const held = new Set(essays.flatMap((standing) => [...standing.held]));
    const rejected = new Set(essays.flatMap((standing) => [...standing.rejected]).filter((id) => !held.has(id)));
    return { author, essays, held, rejected };
  });
}
