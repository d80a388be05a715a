/**
 * A debate in the making, from whatever another format holds. It takes things as they come, gives them ids, fills in what a
 * reader would take for granted (`defaults.ts`), leaves out what makes no sense and tells so; in the end there is a valid
 * debate.
 */
import type { Diagnostic, Position } from '../model/diagnostic.ts';
import { quote } from '../model/quote.ts';
import {
  DEBATE_FORMAT,
  DEBATE_VERSION,
  type Anchor,
  type Claim,
  type Contradiction,
  type Debate,
  type Essay,
  type Extra,
  type Inference,
  type LookAlike,
  type Occurrence,
  type Person,
  type Rebuttal,
  type Role,
  type Stance,
  type Support,
} from '../model/schema.ts';
import { defaultEssay, defaultGist, defaultRoles, NO_EXPLANATION } from './defaults.ts';
import { Ids, wellFormed } from './ids.ts';

/** Where something stands in the file: a place in the text, or a JSON Pointer. */
export type Place = Position | string;

export interface DraftOccurrence {
  readonly essay: string;
  /** Left out: the author of the essay. */
  readonly voice?: string;
  /** Left out: `asserts`. */
  readonly stance?: Stance;
  /** Left out: what follows from the structure. */
  readonly role?: Role | undefined;
  readonly implicit?: boolean;
  readonly anchors?: readonly Anchor[];
  readonly extra?: readonly Extra[];
}

export interface DraftRelation {
  /** Left out: what follows from where its ends are voiced. */
  readonly essay?: string | null;
  /** Claims; with several, they do it together. */
  readonly from: readonly string[];
  readonly to: string;
  readonly case?: boolean;
  readonly extra?: readonly Extra[];
}

export interface DraftInference extends Pick<Inference, 'essay' | 'conclusion'> {
  readonly premises: readonly string[];
  readonly voice?: string;
  readonly stance?: Stance;
  readonly scheme?: string | undefined;
  readonly extra?: readonly Extra[];
}

type Drafted<T> = T & { readonly place: Place | undefined };

export class Draft {
  readonly diagnostics: Diagnostic[] = [];
  private readonly personIds = new Ids();
  private readonly essayIds = new Ids();
  private readonly nodeIds = new Ids();
  private readonly contradictionIds = new Ids();
  private readonly people = new Map<string, Person>();
  private readonly essays = new Map<string, Essay>();
  private readonly claims = new Map<string, Omit<Claim, 'occurrences'>>();
  private readonly occurrences = new Map<string, DraftOccurrence[]>();
  private readonly inferences = new Map<string, Drafted<DraftInference>>();
  private readonly relations = new Map<string, Drafted<DraftRelation> & { readonly list: 'supports' | 'rebuttals' }>();
  private readonly pairs = new Map<string, Contradiction>();
  private readonly lookAlikes = new Map<string, LookAlike>();

  /** @param wanted what the source calls the debate; all texts are hostile */
  constructor(
    private readonly wanted: string,
    private readonly title: string,
    private readonly about: { readonly question?: string | undefined; readonly extra?: readonly Extra[] } = {},
  ) {}

  report(severity: Diagnostic['severity'], code: string, message: string, remedy: string, place?: Place): void {
    const where = typeof place === 'object' ? { path: '', position: place } : { path: place ?? '' };
    this.diagnostics.push({ severity, code, message, remedy, ...where });
  }

  person(wanted: string, { name = null, kind = 'person', extra = [] }: { name?: string | null; kind?: Person['kind']; extra?: readonly Extra[] } = {}): string {
    const id = this.personIds.next(wanted, 'person');
    this.people.set(id, { id, name: name === null ? null : said(name, null), kind, ...extras(extra) });
    return id;
  }

  essay(wanted: string, essay: Partial<Omit<Essay, 'id' | 'extra'>> & { readonly author: string; readonly extra?: readonly Extra[] }): string {
    const id = this.essayIds.next(wanted, 'essay');
    const { title = null, author, outlet = null, date = null, language, sha256 = null, length = null, extra = [] } = essay;
    this.essays.set(id, { id, title, author, outlet, date, ...(language !== undefined && { language }), sha256, length, ...extras(extra) });
    return id;
  }

  claim(wanted: string, { text, gist, asOf, extra = [] }: { text: string; gist?: string | undefined; asOf?: string | undefined; extra?: readonly Extra[] }): string {
    const id = this.nodeIds.next(wanted, 'claim');
    const clean = said(text, NO_TEXT);
    this.claims.set(id, { id, text: clean, gist: said(gist ?? '', null) ?? defaultGist(clean), ...(asOf !== undefined && { asOf }), ...extras(extra) });
    this.occurrences.set(id, []);
    return id;
  }

  voice(claim: string, occurrence: DraftOccurrence): void {
    this.occurrences.get(claim)?.push(occurrence);
  }

  inference(wanted: string, inference: DraftInference, place?: Place): string {
    const id = this.nodeIds.next(wanted, 'inference');
    this.inferences.set(id, { ...inference, place });
    return id;
  }

  support(wanted: string, relation: DraftRelation, place?: Place): string {
    return this.relation('supports', wanted, relation, place);
  }

  rebuttal(wanted: string, relation: DraftRelation, place?: Place): string {
    return this.relation('rebuttals', wanted, relation, place);
  }

  private relation(list: 'supports' | 'rebuttals', wanted: string, relation: DraftRelation, place?: Place): string {
    const id = this.nodeIds.next(wanted, list === 'supports' ? 'support' : 'rebuttal');
    this.relations.set(id, { ...relation, list, place });
    return id;
  }

  contradiction(wanted: string, [a, b]: readonly [string, string], of: Partial<Omit<Contradiction, 'id' | 'claims'>> = {}, place?: Place): void {
    if (!this.claims.has(a) || !this.claims.has(b)) return this.dangling('contradiction', place);
    if (a === b) return this.report('warning', 'self-relation', `${quote(this.textOf(a))} is said to contradict itself`, 'it was left out; mend one of the two ends', place);
    const pair = JSON.stringify([a, b].toSorted());
    if (this.pairs.has(pair)) return;
    const { kind = 'contrary', strength = 'clear', explanation = NO_EXPLANATION, extra } = of;
    const id = this.contradictionIds.next(wanted, 'contradiction');
    this.pairs.set(pair, { id, kind, strength, claims: [a, b], explanation, ...extras(extra ?? []) });
  }

  lookAlike([a, b]: readonly [string, string], reason: string): void {
    if (!this.claims.has(a) || !this.claims.has(b) || a === b) return;
    const pair = JSON.stringify([a, b].toSorted());
    if (!this.lookAlikes.has(pair)) this.lookAlikes.set(pair, { claims: [a, b], reason: said(reason, NO_EXPLANATION) });
  }

  /** The debate, once all is in it. */
  debate(): Debate {
    const inferences = [...this.inferences].flatMap(([id, inference]) => this.finishedInference(id, inference));
    const steps = new Set(inferences.map(({ id }) => id));
    const relations = this.finishedRelations(steps);
    const title = said(this.title, 'Untitled debate');
    const unfinished: Debate = {
      format: DEBATE_FORMAT,
      version: DEBATE_VERSION,
      id: new Ids().next(this.wanted, 'debate'),
      title,
      question: said(this.about.question ?? '', title),
      people: [...this.people.values()],
      essays: [...this.essays.values()],
      claims: this.finishedClaims(inferences),
      inferences,
      supports: relations.supports,
      rebuttals: relations.rebuttals,
      contradictions: [...this.pairs.values()],
      lookAlikes: [...this.lookAlikes].flatMap(([pair, lookAlike]) => (this.pairs.has(pair) ? [] : [lookAlike])),
      ...extras(this.about.extra ?? []),
    };
    const essayOf = defaultEssay(unfinished);
    const withEssays = <T extends Support | Rebuttal>(relation: T): T =>
      this.relations.get(relation.id)?.essay === undefined ? { ...relation, essay: essayOf(relation) } : relation;
    return this.withRoles({ ...unfinished, supports: unfinished.supports.map(withEssays), rebuttals: unfinished.rebuttals.map(withEssays) });
  }

  private finishedInference(id: string, { essay, voice, stance = 'asserts', premises, conclusion, scheme, extra = [], place }: Drafted<DraftInference>): Inference[] {
    const known = [...new Set(premises)].filter((premise) => this.claims.has(premise) && premise !== conclusion);
    const author = this.essays.get(essay)?.author;
    if (known.length === 0 || !this.claims.has(conclusion) || author === undefined) {
      this.dangling('inference', place);
      return [];
    }
    return [{ id, essay, voice: voice ?? author, stance, premises: known, conclusion, ...(scheme !== undefined && { scheme: said(scheme, 'unnamed') }), ...extras(extra) }];
  }

  private finishedRelations(steps: ReadonlySet<string>): { supports: Support[]; rebuttals: Rebuttal[] } {
    const supports: Support[] = [];
    const rebuttals: Rebuttal[] = [];
    const sound = this.soundRelations(steps);
    for (const [id, { list, essay = null, from: sources, to, case: isCase, extra = [], place }] of this.relations) {
      const [from, ...others] = [...new Set(sources)].filter((source) => this.claims.has(source) && source !== to);
      if (from === undefined || !sound.has(id)) {
        this.dangling(list === 'supports' ? 'support' : 'rebuttal', place);
        continue;
      }
      const relation = { id, essay, from, ...(others.length > 0 && { with: others }), to, ...extras(extra) };
      if (list === 'supports') supports.push({ ...relation, ...(isCase === true && { case: true }) });
      else rebuttals.push(relation);
    }
    return { supports, rebuttals };
  }

  /** The relations from which a way leads to a claim or an inference, each relation on it with a source. */
  private soundRelations(steps: ReadonlySet<string>): ReadonlySet<string> {
    const directedAt = new Map<string, string[]>();
    for (const [id, { to, from }] of this.relations) {
      if (from.some((source) => this.claims.has(source) && source !== to)) add(directedAt, to, id);
    }
    const sound = new Set([...this.claims.keys(), ...steps].flatMap((id) => directedAt.get(id) ?? []));
    // The set grows while it is gone through.
    for (const id of sound) for (const relation of directedAt.get(id) ?? []) sound.add(relation);
    return sound;
  }

  /** Each claim is voiced by some essay, and by each whose inferences use it: left unsaid there, where the source does not tell. */
  private finishedClaims(inferences: readonly Inference[]): Claim[] {
    const users = new Map<string, Inference[]>();
    for (const inference of inferences) {
      for (const claim of [...inference.premises, inference.conclusion]) add(users, claim, inference);
    }
    return [...this.claims.values()].map((claim) => {
      const occurrences = (this.occurrences.get(claim.id) ?? []).flatMap((o) => this.finishedOccurrence(o));
      for (const { essay, voice, stance } of users.get(claim.id) ?? []) {
        if (!occurrences.some((o) => o.essay === essay)) {
          occurrences.push({ essay, voice, stance, role: 'background', implicit: true, anchors: [] });
        }
      }
      const [home] = this.essays.values();
      if (occurrences.length === 0 && home !== undefined) {
        occurrences.push({ essay: home.id, voice: home.author, stance: 'reports', role: 'background', implicit: true, anchors: [] });
      }
      const { id, text, gist, asOf, extra } = claim;
      return { id, text, gist, ...(asOf !== undefined && { asOf }), occurrences, ...extras(extra ?? []) };
    });
  }

  private finishedOccurrence({ essay, voice, stance = 'asserts', role = 'background', implicit = false, anchors = [], extra = [] }: DraftOccurrence): Occurrence[] {
    const author = this.essays.get(essay)?.author;
    if (author === undefined) return [];
    return [{ essay, voice: voice ?? author, stance, role, implicit, anchors: [...anchors], ...extras(extra) }];
  }

  /** What the source says of roles stays; the rest follows from the structure. */
  private withRoles(debate: Debate): Debate {
    const byStructure = defaultRoles(debate).claims;
    const claims = debate.claims.map((claim, i) => {
      const told = (this.occurrences.get(claim.id) ?? []).filter((o) => this.essays.has(o.essay));
      const occurrences = claim.occurrences.map((o, k) => ({ ...o, role: told[k]?.role ?? byStructure[i]?.occurrences[k]?.role ?? o.role }));
      return { ...claim, occurrences };
    });
    return { ...debate, claims };
  }

  private dangling(what: string, place: Place | undefined): void {
    this.report('warning', 'dangling', `this ${what} has an end that could not be read, or leads back to itself`, 'it was left out; mend its ends', place);
  }

  private textOf(claim: string): string {
    return this.claims.get(claim)?.gist ?? claim;
  }
}

/** What stands for the text of a claim that has none. */
export const NO_TEXT = '(no text)';

function extras(extra: readonly Extra[]): { extra?: Extra[] } {
  return extra.length === 0 ? {} : { extra: [...extra] };
}

/** Control characters but tab and line feed. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Text without what no file and no screen can hold; the other one where nothing is left of it. */
export function said<T extends string | null>(text: string, otherwise: T): string | T {
  const clean = wellFormed(text).replace(CONTROLS, '').trim();
  return clean === '' ? otherwise : clean;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
