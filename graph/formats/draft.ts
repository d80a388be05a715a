/**
 * A debate in the making, from whatever another format holds. It takes things as they come, gives them ids, fills in what a
 * reader would take for granted (`defaults.ts`), leaves out what makes no sense and tells so; in the end there is a valid
 * debate.
 */
import type { Diagnostic, Position } from '../model/diagnostic.ts';
import { jsonPointer } from '../model/json-pointer.ts';
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
import { defaultEssay, defaultGist, NO_EXPLANATION, rolesIn } from './defaults.ts';
import { Ids, wellFormed } from './ids.ts';

/** Where something stands in the file: a place in the text, a JSON Pointer, or the keys of one, for few of which there is ever something to say. */
export type Place = Position | string | readonly (string | number)[];

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

/** What is to become of a thing whose ends may not have come yet. */
interface Drafted<T> {
  readonly id: string;
  readonly of: T;
  readonly place: Place | undefined;
}

interface DraftedRelation extends Drafted<DraftRelation> {
  readonly list: 'supports' | 'rebuttals';
}

interface DraftedClaim extends Pick<Claim, 'id' | 'text' | 'gist'> {
  readonly asOf: string | undefined;
  readonly extra: readonly Extra[];
  occurrences: DraftOccurrence[];
}

export class Draft {
  readonly diagnostics: Diagnostic[] = [];
  private readonly personIds = new Ids();
  private readonly essayIds = new Ids();
  private readonly nodeIds = new Ids();
  private readonly contradictionIds = new Ids();
  private readonly people = new Map<string, Person>();
  private readonly essays = new Map<string, Essay>();
  private readonly claims = new Map<string, DraftedClaim>();
  private readonly inferences: Drafted<DraftInference>[] = [];
  private readonly relations: DraftedRelation[] = [];
  private readonly pairs = new Map<string, Contradiction>();
  private readonly lookAlikes = new Map<string, LookAlike>();

  /** @param wanted what the source calls the debate; all texts are hostile */
  constructor(
    private readonly wanted: string,
    private readonly title: string,
    private readonly about: { readonly question?: string | undefined; readonly extra?: readonly Extra[] } = {},
  ) {}

  report(severity: Diagnostic['severity'], code: string, message: string, remedy: string, place?: Place): void {
    this.diagnostics.push({ severity, code, message, remedy, ...whereIs(place) });
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
    const short = gist === undefined ? null : said(gist, null);
    this.claims.set(id, { id, text: clean, gist: short ?? defaultGist(clean), asOf, extra, occurrences: [] });
    return id;
  }

  voice(claim: string, occurrence: DraftOccurrence): void {
    this.claims.get(claim)?.occurrences.push(occurrence);
  }

  /** Of a claim, what has been said of its voices so far. */
  occurrencesOf(claim: string): readonly DraftOccurrence[] {
    return this.claims.get(claim)?.occurrences ?? [];
  }

  inference(wanted: string, inference: DraftInference, place?: Place): string {
    const id = this.nodeIds.next(wanted, 'inference');
    this.inferences.push({ id, of: inference, place });
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
    this.relations.push({ id, list, of: relation, place });
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
    const inferences = this.finishedInferences();
    this.voiceAllThatIsUsed(inferences);
    const { supports, rebuttals } = this.finishedRelations(inferences);
    const essays = [...this.essays.values()];
    const title = said(this.title, 'Untitled debate');
    return {
      format: DEBATE_FORMAT,
      version: DEBATE_VERSION,
      id: new Ids().next(this.wanted, 'debate'),
      title,
      question: said(this.about.question ?? '', title),
      people: [...this.people.values()],
      essays,
      claims: this.finishedClaims(rolesIn({ essays, inferences, supports, rebuttals })),
      inferences,
      supports,
      rebuttals,
      contradictions: [...this.pairs.values()],
      lookAlikes: [...this.lookAlikes].flatMap(([pair, lookAlike]) => (this.pairs.has(pair) ? [] : [lookAlike])),
      ...extras(this.about.extra ?? []),
    };
  }

  private finishedInferences(): Inference[] {
    const finished: Inference[] = [];
    for (const { id, of, place } of this.inferences) {
      const { essay, voice = this.essays.get(essay)?.author, stance = 'asserts', conclusion, scheme, extra = [] } = of;
      const premises = distinct(of.premises).filter((premise) => this.claims.has(premise) && premise !== conclusion);
      if (premises.length === 0 || !this.claims.has(conclusion) || !this.essays.has(essay) || voice === undefined) {
        this.dangling('inference', place);
        continue;
      }
      const inference: Inference = { id, essay, voice, stance, premises, conclusion };
      if (scheme !== undefined) inference.scheme = said(scheme, 'unnamed');
      if (extra.length > 0) inference.extra = [...extra];
      finished.push(inference);
    }
    return finished;
  }

  private finishedRelations(inferences: readonly Inference[]): { supports: Support[]; rebuttals: Rebuttal[] } {
    const finished: { readonly supports: Support[]; readonly rebuttals: Rebuttal[] } = { supports: [], rebuttals: [] };
    const open: (Support | Rebuttal)[] = [];
    const sound = this.soundRelations(inferences);
    for (const { id, list, of, place } of this.relations) {
      const { essay, to, case: isCase, extra = [] } = of;
      const [from, ...others] = distinct(of.from).filter((source) => this.claims.has(source) && source !== to);
      if (from === undefined || !sound.has(id)) {
        this.dangling(list === 'supports' ? 'support' : 'rebuttal', place);
        continue;
      }
      const relation: Support = others.length > 0 ? { id, essay: essay ?? null, from, with: others, to } : { id, essay: essay ?? null, from, to };
      if (list === 'supports' && isCase === true) relation.case = true;
      if (extra.length > 0) relation.extra = [...extra];
      finished[list].push(relation);
      if (essay === undefined) open.push(relation);
    }
    if (open.length > 0) {
      const essayOf = defaultEssay({ inferences, claims: [...this.claims.values()], ...finished });
      for (const relation of open) relation.essay = essayOf(relation);
    }
    return finished;
  }

  /** The relations from which a way leads to a claim or an inference, each relation on it with a source. */
  private soundRelations(inferences: readonly Inference[]): ReadonlySet<string> {
    const steps = new Set(inferences.map(({ id }) => id));
    const directedAt = new Map<string, string[]>();
    const sound = new Set<string>();
    for (const { id, of: { to, from } } of this.relations) {
      if (!from.some((source) => this.claims.has(source) && source !== to)) continue;
      if (this.claims.has(to) || steps.has(to)) sound.add(id);
      else add(directedAt, to, id);
    }
    // The set grows while it is gone through.
    if (directedAt.size > 0) for (const id of sound) for (const relation of directedAt.get(id) ?? []) sound.add(relation);
    return sound;
  }

  /** Each claim is voiced by some essay, and by each whose inferences use it: left unsaid there, where the source does not tell. */
  private voiceAllThatIsUsed(inferences: readonly Inference[]): void {
    for (const claim of this.claims.values()) {
      if (!claim.occurrences.every((o) => this.essays.has(o.essay))) claim.occurrences = claim.occurrences.filter((o) => this.essays.has(o.essay));
    }
    for (const { essay, voice, stance, premises, conclusion } of inferences) {
      const unsaid = (id: string): void => {
        const claim = this.claims.get(id);
        if (claim !== undefined && !claim.occurrences.some((o) => o.essay === essay)) claim.occurrences.push({ essay, voice, stance, implicit: true });
      };
      for (const premise of premises) unsaid(premise);
      unsaid(conclusion);
    }
    const [home] = this.essays.values();
    if (home === undefined) return;
    for (const { occurrences } of this.claims.values()) {
      if (occurrences.length === 0) occurrences.push({ essay: home.id, stance: 'reports', implicit: true });
    }
  }

  /** What the source says of roles stays; the rest follows from the structure. */
  private finishedClaims(roleOf: ReturnType<typeof rolesIn>): Claim[] {
    return Array.from(this.claims.values(), ({ id, text, gist, asOf, extra, occurrences: drafted }) => {
      const occurrences = drafted.map((o) => this.finishedOccurrence(id, o, roleOf));
      const claim: Claim = asOf === undefined ? { id, text, gist, occurrences } : { id, text, gist, asOf, occurrences };
      if (extra.length > 0) claim.extra = [...extra];
      return claim;
    });
  }

  private finishedOccurrence(claim: string, drafted: DraftOccurrence, roleOf: ReturnType<typeof rolesIn>): Occurrence {
    const { essay, voice, stance = 'asserts', role, implicit = false, anchors = [], extra = [] } = drafted;
    const occurrence: Occurrence = {
      essay,
      voice: voice ?? this.essays.get(essay)?.author ?? '',
      stance,
      role: role ?? roleOf(claim, { essay, stance }),
      implicit,
      anchors: [...anchors],
    };
    if (extra.length > 0) occurrence.extra = [...extra];
    return occurrence;
  }

  private dangling(what: string, place: Place | undefined): void {
    this.report('warning', 'dangling', `this ${what} has an end that could not be read, or leads back to itself`, 'it was left out; mend its ends', place);
  }

  private textOf(claim: string): string {
    return this.claims.get(claim)?.gist ?? claim;
  }
}

function whereIs(place: Place | undefined): Pick<Diagnostic, 'path' | 'position'> {
  if (place === undefined || typeof place === 'string') return { path: place ?? '' };
  return 'line' in place ? { path: '', position: place } : { path: jsonPointer(place) };
}

/** What stands for the text of a claim that has none. */
export const NO_TEXT = '(no text)';

function distinct(list: readonly string[]): readonly string[] {
  return list.length < 2 ? list : [...new Set(list)];
}

function extras(extra: readonly Extra[]): { extra?: Extra[] } {
  return extra.length === 0 ? {} : { extra: [...extra] };
}

/** Control characters but tab and line feed, and lone surrogates. */
const UNFIT = /[^\P{Cc}\t\n]|\p{Surrogate}/u;
const CONTROLS = /[^\P{Cc}\t\n]/gu;

/** Text without what no file and no screen can hold; the other one where nothing is left of it. */
export function said<T extends string | null>(text: string, otherwise: T): string | T {
  const clean = (UNFIT.test(text) ? wellFormed(text).replace(CONTROLS, '') : text).trim();
  return clean === '' ? otherwise : clean;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
