/**
 * What a reader takes for granted where a text does not say it. The same defaults tell what a writer loses: a gist that is
 * the default one is no loss.
 */
import { sourcesOf } from '../model/debate-graph.ts';
import type { Debate, Inference, Occurrence, Rebuttal, Role, Stance, Support } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';
import { FEW } from './lists.ts';

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

/** Of letters of ASCII, the bit that makes them small, and the first and the last of the small ones. */
const LOWER_CASE = 0x20;
const A = 0x61;
const Z = 0x7a;

function shortened(gist: string): string {
  // Most end in a letter, behind which there is nothing to cut.
  const last = gist.charCodeAt(gist.length - 1) | LOWER_CASE;
  if (gist.length <= GIST_LENGTH && last >= A && last <= Z) return `${gist}…`;
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

/** What an essay does with a claim, each a bit. */
const USED = 1;
const INFERRED = 2;
const ATTACKING = 4;
const ATTACKED = 8;

interface Uses {
  readonly of: Map<string, number>;
  /** Whether anything in the essay leads anywhere. */
  leads: boolean;
}

function usesByEssay({ essays, inferences, supports, rebuttals }: Parameters<typeof rolesIn>[0]): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>();
  for (const { id } of essays) all.set(id, { of: new Map(), leads: false });
  for (const { essay, premises, conclusion } of inferences) {
    const uses = all.get(essay);
    if (uses === undefined) continue;
    for (const premise of premises) use(uses, premise, USED);
    use(uses, conclusion, INFERRED);
    uses.leads = true;
  }
  for (const support of supports) {
    const uses = support.essay === null ? undefined : all.get(support.essay);
    if (uses === undefined) continue;
    for (const source of sourcesOf(support)) use(uses, source, USED);
    use(uses, support.to, INFERRED);
    uses.leads = true;
  }
  for (const rebuttal of rebuttals) {
    const uses = rebuttal.essay === null ? undefined : all.get(rebuttal.essay);
    if (uses === undefined) continue;
    for (const source of sourcesOf(rebuttal)) use(uses, source, ATTACKING);
    use(uses, rebuttal.to, ATTACKED);
  }
  return all;
}

function use({ of }: Uses, claim: string, how: number): void {
  of.set(claim, (of.get(claim) ?? 0) | how);
}

function roleOf(stance: Stance, claim: string, uses: Uses | undefined): Role {
  if (uses === undefined) return 'background';
  const how = uses.of.get(claim) ?? 0;
  const isAttacking = (how & ATTACKING) !== 0;
  const isInferred = (how & INFERRED) !== 0;
  if (!isCommitted(stance)) return isAttacking ? 'objection' : 'background';
  if ((how & USED) !== 0) return isInferred ? 'conclusion' : 'premise';
  if (isInferred) return 'thesis';
  return !isAttacking && ((how & ATTACKED) !== 0 || !uses.leads) ? 'thesis' : 'background';
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
export function defaultEssay({ claims: allClaims, inferences: allInferences, supports, rebuttals }: Voiced): (relation: Support | Rebuttal) => string | null {
  const claims = new Map(allClaims.map((claim) => [claim.id, claim]));
  const inferences = new Map(allInferences.map((inference) => [inference.id, inference]));
  return essayOfRelations({ claims, inferences, relations: [...supports, ...rebuttals] });
}

/** The same, where things are known by their ids already. */
export function essayOfRelations({ claims, inferences, relations: all }: {
  readonly claims: { readonly get: (id: string) => Voiced['claims'][number] | undefined };
  readonly inferences: ReadonlyMap<string, Voiced['inferences'][number]>;
  readonly relations: readonly (Support | Rebuttal)[];
}): (relation: Support | Rebuttal) => string | null {
  const relations = new Map<string, Support | Rebuttal>();
  const reached = new Set<string>();
  for (const { to } of all) if (claims.get(to) === undefined && !inferences.has(to)) reached.add(to);
  if (reached.size > 0) for (const relation of all) if (reached.has(relation.id)) relations.set(relation.id, relation);
  /** Lists of one essay, each shared by all that it alone voices. */
  const alone = new Map<string, readonly string[]>();
  const voicing = (id: string): readonly string[] => {
    const inference = inferences.get(id);
    if (inference !== undefined) return [inference.essay];
    const occurrences = claims.get(id)?.occurrences;
    const first = occurrences?.[0];
    if (occurrences === undefined || first === undefined) return NO_ESSAYS;
    if (occurrences.length > 1) return occurrences.map((o) => o.essay);
    const known = alone.get(first.essay);
    if (known !== undefined) return known;
    const list = [first.essay];
    alone.set(first.essay, list);
    return list;
  };
  // A chain of relations directed at relations can be as long as a file; each is gone through once.
  const common = new Map<string, readonly string[]>();
  const sharedBy = ({ from, with: others }: Support | Rebuttal, target: readonly string[]): readonly string[] => {
    const ends = shared(voicing(from), target);
    return others === undefined ? ends : others.map(voicing).reduce(shared, ends);
  };
  const commonTo = (relation: Support | Rebuttal): readonly string[] => {
    if (!relations.has(relation.to)) return sharedBy(relation, voicing(relation.to));
    const chain: (Support | Rebuttal)[] = [];
    for (let next: Support | Rebuttal | undefined = relation; next !== undefined && !common.has(next.id); next = relations.get(next.to)) {
      common.set(next.id, NO_ESSAYS);
      chain.push(next);
    }
    for (const link of chain.toReversed()) {
      const { id, to } = link;
      common.set(id, sharedBy(link, relations.has(to) ? (common.get(to) ?? NO_ESSAYS) : voicing(to)));
    }
    return common.get(relation.id) ?? NO_ESSAYS;
  };
  return (relation) => {
    const essays = commonTo(relation);
    const only = essays[0] ?? null;
    return essays.length > 1 && essays.some((essay) => essay !== only) ? null : only;
  };
}

const NO_ESSAYS: readonly string[] = [];

/** As long as one of them is short, as most are, nothing need be made of the other. */
function shared(essays: readonly string[], others: readonly string[]): readonly string[] {
  if (essays.length === 0) return essays;
  if (essays.length === 1 && others.length === 1) return essays[0] === others[0] ? essays : NO_ESSAYS;
  if (Math.min(essays.length, others.length) <= FEW) return essays.filter((essay) => others.includes(essay));
  const set = new Set(others);
  return [...new Set(essays)].filter((essay) => set.has(essay));
}
