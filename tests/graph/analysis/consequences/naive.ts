/** The rules of SPEC.md, C, K and X, read word for word over a debate document, slowly and without any code of the product. */
import type { Debate, Rebuttal, Support } from '../../../../graph/model/schema.ts';

export interface NaiveStep {
  readonly id: string;
  readonly isCase: boolean;
  readonly premises: readonly string[];
  readonly conclusion: string;
}

export const AUTHORS = ['ann', 'ben', 'cleo', 'dora'] as const;

const commits = (stance: string): boolean => stance === 'asserts' || stance === 'concedes';
const sources = (relation: Support | Rebuttal): string[] => [relation.from, ...(relation.with ?? [])];

export class Naive {
  readonly steps: readonly NaiveStep[];
  /** What was worked out before, for a debate is asked the same many times. */
  private readonly known = new Map<string, unknown>();

  constructor(readonly debate: Debate) {
    const cases = debate.supports.filter((s) => s.case === true);
    const own = debate.inferences.filter((i) => commits(i.stance));
    this.steps = [
      ...cases.map((s) => ({ id: s.id, isCase: true, premises: [s.from], conclusion: s.to })),
      ...own.map(({ id, premises, conclusion }) => ({ id, isCase: false, premises, conclusion })),
    ];
  }

  private once<T>(what: string, answer: () => T): T {
    if (!this.known.has(what)) this.known.set(what, answer());
    return this.known.get(what) as T;
  }

  /** C3, in one essay. */
  holdsIn(essay: string, claim: string): boolean {
    return this.once(`${essay} holds ${claim}`, () => this.isHeldIn(essay, claim));
  }

  private isHeldIn(essay: string, claim: string): boolean {
    const voiced = this.debate.claims.find((c) => c.id === claim)?.occurrences.some((o) => o.essay === essay && commits(o.stance));
    const used = this.debate.inferences.some((i) => i.essay === essay && commits(i.stance) && [...i.premises, i.conclusion].includes(claim));
    return voiced === true || used;
  }

  rejectsIn(essay: string, claim: string): boolean {
    return this.debate.claims.find((c) => c.id === claim)?.occurrences.some((o) => o.essay === essay && o.stance === 'rejects') === true;
  }

  essaysOf(author: string): string[] {
    return this.debate.essays.filter((e) => e.author === author).map((e) => e.id);
  }

  /** K1 */
  holds(author: string, claim: string): boolean {
    return this.essaysOf(author).some((essay) => this.holdsIn(essay, claim));
  }

  rejects(author: string, claim: string): boolean {
    return !this.holds(author, claim) && this.essaysOf(author).some((essay) => this.rejectsIn(essay, claim));
  }

  opposites(claim: string): string[] {
    return this.debate.contradictions.flatMap(({ claims: [a, b] }) => (a === claim ? [b] : b === claim ? [a] : []));
  }

  /** K4 */
  denies(author: string, step: NaiveStep): boolean {
    return this.once(`${author} denies ${step.id}`, () => this.isDenied(author, step));
  }

  private isDenied(author: string, step: NaiveStep): boolean {
    const isIn = (premises: readonly string[], conclusion: string): boolean =>
      conclusion === step.conclusion && step.premises.every((premise) => premises.includes(premise));
    const rebuts = (id: string): boolean =>
      this.debate.rebuttals.some((r) => r.to === id && sources(r).every((source) => this.holds(author, source)));
    if (step.isCase) return this.debate.supports.some((s) => s.case === true && isIn([s.from], s.to) && rebuts(s.id));
    return this.debate.inferences.some(
      (i) => isIn(i.premises, i.conclusion) && (rebuts(i.id) || (i.stance === 'rejects' && this.essaysOf(author).includes(i.essay))),
    );
  }

  /** K5 */
  answers(author: string, claim: string): boolean {
    return this.debate.rebuttals.some((r) => r.to === claim && sources(r).every((source) => this.holds(author, source)));
  }

  /** K2: held or firm. */
  firm(author: string): Set<string> {
    return this.once(`firm ${author}`, () => this.firmOf(author));
  }

  private firmOf(author: string): Set<string> {
    const firm = new Set(this.debate.claims.map((c) => c.id).filter((id) => this.holds(author, id)));
    for (;;) {
      const next = this.steps.find(
        (step) => step.isCase && !firm.has(step.conclusion) && step.premises.every((p) => firm.has(p)) && !this.denies(author, step),
      );
      if (next === undefined) return firm;
      firm.add(next.conclusion);
    }
  }

  /** K2, K3, K5–K7: the footing of each consequence. */
  footings(author: string): Map<string, 'firm' | 'granted' | 'opposed'> {
    return this.once(`footings ${author}`, () => this.footingsOf(author));
  }

  private footingsOf(author: string): Map<string, 'firm' | 'granted' | 'opposed'> {
    const firm = this.firm(author);
    const opposes = (claim: string): boolean => this.rejects(author, claim) || this.opposites(claim).some((other) => firm.has(other));
    const ground = new Set([...firm].filter((claim) => this.holds(author, claim) || !opposes(claim)));
    const granted = new Set<string>();
    const opposed = new Set<string>();
    const judged = new Set(firm);
    for (;;) {
      const open = this.steps.filter((step) => step.premises.every((p) => ground.has(p)) && !this.denies(author, step));
      const reached = new Set(open.map((step) => step.conclusion).filter((claim) => !judged.has(claim)));
      if (reached.size === 0) break;
      const askedFor = [...reached].filter((claim) => !this.answers(author, claim));
      const candidates = askedFor.filter((claim) => !opposes(claim) && !this.opposites(claim).some((other) => granted.has(other)));
      for (const claim of askedFor) if (opposes(claim)) opposed.add(claim);
      const now = candidates.filter((claim) => !this.opposites(claim).some((other) => candidates.includes(other)));
      for (const claim of now) {
        granted.add(claim);
        ground.add(claim);
      }
      for (const claim of reached) judged.add(claim);
    }
    const footing = new Map<string, 'firm' | 'granted' | 'opposed'>();
    for (const claim of firm) if (!this.holds(author, claim)) footing.set(claim, 'firm');
    for (const claim of granted) footing.set(claim, 'granted');
    for (const claim of opposed) footing.set(claim, 'opposed');
    return footing;
  }

  /** Whether a claim follows from some held claims alone, by steps that the author's chains may have (K8). */
  follows(author: string, claim: string, premises: readonly string[]): boolean {
    const footing = this.footings(author);
    const firm = this.firm(author);
    const opposes = (id: string): boolean => this.rejects(author, id) || this.opposites(id).some((other) => firm.has(other));
    const isGround = (id: string): boolean => this.holds(author, id) || footing.get(id) === 'granted' || (firm.has(id) && !opposes(id));
    const isOpen = (step: NaiveStep): boolean => {
      if (this.denies(author, step) || this.holds(author, step.conclusion) || !footing.has(step.conclusion)) return false;
      if (footing.get(step.conclusion) === 'firm') return step.isCase && step.premises.every((p) => firm.has(p));
      return step.premises.every(isGround);
    };
    const open = this.steps.filter(isOpen);
    const stands = new Set(premises);
    for (;;) {
      const next = open.find((step) => !stands.has(step.conclusion) && step.premises.every((p) => stands.has(p)));
      if (next === undefined) return stands.has(claim);
      stands.add(next.conclusion);
    }
  }
}
