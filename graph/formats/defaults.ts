/**
 * What a reader takes for granted where a text does not say it. The same defaults tell what a writer loses: a gist that is
 * the default one is no loss.
 */
import type { Debate, Occurrence, Rebuttal, Role, Support } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';

/** What stands for the explanation of a contradiction where a text gives none. */
export const NO_EXPLANATION = 'The source gives no explanation.';

/** What a debate is called where neither its text nor the name of its file says it. */
export const DEFAULT_TITLE = 'Debate';

const GIST_LENGTH = 60;

/** A short form of a claim: its first words, with an ellipsis where there are more. */
export function defaultGist(text: string): string {
  const words = text.trim().split(/\s+/u);
  let gist = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (gist.length + 1 + word.length > GIST_LENGTH) return shortened(gist);
    gist += ` ${word}`;
  }
  return gist.length > GIST_LENGTH + 1 ? shortened(gist) : gist;
}

function shortened(gist: string): string {
  const cut = Array.from(gist).slice(0, GIST_LENGTH).join('');
  return `${cut.replace(/[\s.,;:!?…]+$/u, '') || cut}…`;
}

/**
 * Roles by the structure alone: of what the author of an essay holds, a claim that the essay uses for nothing further is a
 * thesis if something leads to it or attacks it; where nothing in the essay leads anywhere, any such claim is. What is not
 * held and attacks something is an objection.
 */
export function defaultRoles(debate: Debate): Debate {
  const uses = usesByEssay(debate);
  return {
    ...debate,
    claims: debate.claims.map((claim) => ({
      ...claim,
      occurrences: claim.occurrences.map((o) => ({ ...o, role: roleOf(o, claim.id, uses.get(o.essay)) })),
    })),
  };
}

interface Uses {
  readonly used: Set<string>;
  readonly inferred: Set<string>;
  readonly attacking: Set<string>;
  readonly attacked: Set<string>;
}

function usesByEssay(debate: Debate): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>(debate.essays.map(({ id }) => [id, { used: new Set(), inferred: new Set(), attacking: new Set(), attacked: new Set() }]));
  for (const { essay, premises, conclusion } of debate.inferences) {
    for (const premise of premises) all.get(essay)?.used.add(premise);
    all.get(essay)?.inferred.add(conclusion);
  }
  for (const { essay, from, with: others = [], to } of debate.supports) {
    if (essay === null) continue;
    for (const source of [from, ...others]) all.get(essay)?.used.add(source);
    all.get(essay)?.inferred.add(to);
  }
  for (const { essay, from, with: others = [], to } of debate.rebuttals) {
    if (essay === null) continue;
    for (const source of [from, ...others]) all.get(essay)?.attacking.add(source);
    all.get(essay)?.attacked.add(to);
  }
  return all;
}

function roleOf({ stance }: Occurrence, claim: string, uses: Uses | undefined): Role {
  if (uses === undefined) return 'background';
  if (!isCommitted(stance)) return uses.attacking.has(claim) ? 'objection' : 'background';
  if (uses.used.has(claim)) return uses.inferred.has(claim) ? 'conclusion' : 'premise';
  if (uses.inferred.has(claim)) return 'thesis';
  return !uses.attacking.has(claim) && (uses.attacked.has(claim) || uses.inferred.size === 0) ? 'thesis' : 'background';
}

/**
 * The essay to which a support or rebuttal belongs where a text does not say it: the only one that voices all its ends; null
 * if there is none or several.
 */
export function defaultEssay(debate: Debate): (relation: Support | Rebuttal) => string | null {
  const voicing = new Map<string, ReadonlySet<string>>([
    ...debate.claims.map(({ id, occurrences }) => [id, new Set(occurrences.map((o) => o.essay))] as const),
    ...debate.inferences.map(({ id, essay }) => [id, new Set([essay])] as const),
  ]);
  const relations = new Map([...debate.supports, ...debate.rebuttals].map((relation) => [relation.id, relation]));
  // A chain of relations directed at relations can be as long as a file; each is gone through once.
  const common = new Map<string, ReadonlySet<string>>();
  const commonTo = (relation: Support | Rebuttal): ReadonlySet<string> => {
    const chain: (Support | Rebuttal)[] = [];
    for (let next: Support | Rebuttal | undefined = relation; next !== undefined && !common.has(next.id); next = relations.get(next.to)) {
      common.set(next.id, NONE);
      chain.push(next);
    }
    for (const { id, from, with: others = [], to } of chain.toReversed()) {
      const target = (relations.has(to) ? common.get(to) : voicing.get(to)) ?? NONE;
      const ends = [...others.map((other) => voicing.get(other) ?? NONE), target];
      common.set(id, new Set([...(voicing.get(from) ?? NONE)].filter((essay) => ends.every((end) => end.has(essay)))));
    }
    return common.get(relation.id) ?? NONE;
  };
  return (relation) => {
    const [only, ...others] = commonTo(relation);
    return only === undefined || others.length > 0 ? null : only;
  };
}

const NONE: ReadonlySet<string> = new Set();
