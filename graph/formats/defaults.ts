/**
 * What a reader takes for granted where a text does not say it. The same defaults tell what a writer loses: a gist that is
 * the default one is no loss.
 */
import { sourcesOf } from '../model/debate-graph.ts';
import type { Debate, Inference, Occurrence, Rebuttal, Role, Stance, Support } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';

/** What stands for the explanation of a contradiction where a text gives none. */
export const NO_EXPLANATION = 'The source gives no explanation.';

/** What a debate is called where neither its text nor the name of its file says it. */
export const DEFAULT_TITLE = 'Debate';

const GIST_LENGTH = 60;

/** A short form of a claim: its first words, with an ellipsis where there are more. */
export function defaultGist(text: string): string {
  const trimmed = text.trim();
  const head = trimmed.slice(0, GIST_LENGTH + 1);
  // Most texts have single spaces between words, so that nothing need be split.
  if (ODD_SPACES.test(head)) return gistOfWords(trimmed);
  if (trimmed.length <= GIST_LENGTH) return trimmed;
  const end = head.lastIndexOf(' ');
  return end < 0 ? gistOfWords(trimmed) : shortened(head.slice(0, end));
}

const ODD_SPACES = /[^\S ]| {2}/u;

function gistOfWords(text: string): string {
  const words = text.split(/\s+/u);
  let gist = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (gist.length + 1 + word.length > GIST_LENGTH) return shortened(gist);
    gist += ` ${word}`;
  }
  return gist.length > GIST_LENGTH + 1 ? shortened(gist) : gist;
}

function shortened(gist: string): string {
  const cut = gist.length <= GIST_LENGTH ? gist : Array.from(gist).slice(0, GIST_LENGTH).join('');
  return `${cut.replace(/[\s.,;:!?…]+$/u, '') || cut}…`;
}

/**
 * Roles by the structure alone: of what the author of an essay holds, a claim that the essay uses for nothing further is a
 * thesis if something leads to it or attacks it; where nothing in the essay leads anywhere, any such claim is. What is not
 * held and attacks something is an objection.
 */
export function defaultRoles(debate: Debate): Debate {
  const roleOf = rolesIn(debate);
  return {
    ...debate,
    claims: debate.claims.map((claim) => ({ ...claim, occurrences: claim.occurrences.map((o) => ({ ...o, role: roleOf(claim.id, o) })) })),
  };
}

/** The same of one occurrence, by the id of its claim. */
export function rolesIn(debate: Pick<Debate, 'essays' | 'inferences' | 'supports' | 'rebuttals'>): (claim: string, occurrence: Pick<Occurrence, 'essay' | 'stance'>) => Role {
  const uses = usesByEssay(debate);
  return (claim, { essay, stance }) => roleOf(stance, claim, uses.get(essay));
}

interface Uses {
  readonly used: Set<string>;
  readonly inferred: Set<string>;
  readonly attacking: Set<string>;
  readonly attacked: Set<string>;
}

function usesByEssay({ essays, inferences, supports, rebuttals }: Parameters<typeof rolesIn>[0]): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>(essays.map(({ id }) => [id, { used: new Set(), inferred: new Set(), attacking: new Set(), attacked: new Set() }]));
  for (const { essay, premises, conclusion } of inferences) {
    const uses = all.get(essay);
    if (uses === undefined) continue;
    for (const premise of premises) uses.used.add(premise);
    uses.inferred.add(conclusion);
  }
  for (const support of supports) {
    const uses = support.essay === null ? undefined : all.get(support.essay);
    if (uses === undefined) continue;
    for (const source of sourcesOf(support)) uses.used.add(source);
    uses.inferred.add(support.to);
  }
  for (const rebuttal of rebuttals) {
    const uses = rebuttal.essay === null ? undefined : all.get(rebuttal.essay);
    if (uses === undefined) continue;
    for (const source of sourcesOf(rebuttal)) uses.attacking.add(source);
    uses.attacked.add(rebuttal.to);
  }
  return all;
}

function roleOf(stance: Stance, claim: string, uses: Uses | undefined): Role {
  if (uses === undefined) return 'background';
  if (!isCommitted(stance)) return uses.attacking.has(claim) ? 'objection' : 'background';
  if (uses.used.has(claim)) return uses.inferred.has(claim) ? 'conclusion' : 'premise';
  if (uses.inferred.has(claim)) return 'thesis';
  return !uses.attacking.has(claim) && (uses.attacked.has(claim) || uses.inferred.size === 0) ? 'thesis' : 'background';
}

/** As much of a debate as tells what is voiced where. */
interface Voiced extends Pick<Debate, 'supports' | 'rebuttals'> {
  readonly claims: readonly { readonly id: string; readonly occurrences: readonly { readonly essay: string }[] }[];
  readonly inferences: readonly Pick<Inference, 'id' | 'essay'>[];
}

/**
 * The essay to which a support or rebuttal belongs where a text does not say it: the only one that voices all its ends; null
 * if there is none or several.
 */
export function defaultEssay(debate: Voiced): (relation: Support | Rebuttal) => string | null {
  const claims = new Map(debate.claims.map((claim) => [claim.id, claim]));
  const inferences = new Map(debate.inferences.map(({ id, essay }) => [id, essay]));
  const relations = new Map<string, Support | Rebuttal>();
  for (const list of [debate.supports, debate.rebuttals]) for (const relation of list) relations.set(relation.id, relation);
  // Most claims have no part in any relation.
  const known = new Map<string, ReadonlySet<string>>();
  const voicing = (id: string): ReadonlySet<string> => {
    const former = known.get(id);
    if (former !== undefined) return former;
    const essay = inferences.get(id);
    const essays = essay === undefined ? new Set(claims.get(id)?.occurrences.map((o) => o.essay)) : new Set([essay]);
    known.set(id, essays);
    return essays;
  };
  // A chain of relations directed at relations can be as long as a file; each is gone through once.
  const common = new Map<string, ReadonlySet<string>>();
  const commonTo = (relation: Support | Rebuttal): ReadonlySet<string> => {
    const chain: (Support | Rebuttal)[] = [];
    for (let next: Support | Rebuttal | undefined = relation; next !== undefined && !common.has(next.id); next = relations.get(next.to)) {
      common.set(next.id, NONE);
      chain.push(next);
    }
    for (const { id, from, with: others = [], to } of chain.toReversed()) {
      const target = relations.has(to) ? (common.get(to) ?? NONE) : voicing(to);
      const ends = [...others.map(voicing), target];
      common.set(id, new Set([...voicing(from)].filter((essay) => ends.every((end) => end.has(essay)))));
    }
    return common.get(relation.id) ?? NONE;
  };
  return (relation) => {
    const [only, ...others] = commonTo(relation);
    return only === undefined || others.length > 0 ? null : only;
  };
}

const NONE: ReadonlySet<string> = new Set();
