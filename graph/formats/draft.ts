/**
 * A debate in the making, from whatever another format holds. It takes things as they come, gives them ids, fills in what a
 * reader would take for granted (`defaults.ts`), leaves out what makes no sense and tells so; in the end there is a valid
 * debate.
 */
import { say, str } from '../language/say.ts';
import type { Diagnostic, Position } from '../model/diagnostic.ts';
import { quotable } from '../model/quote.ts';
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
import { defaultGist, essayOfRelations, NO_EXPLANATION, rolesIn } from './defaults.ts';
import { Ids, wellFormed } from './ids.ts';
import { pairKey } from './json.ts';
import { appended, FEW } from './lists.ts';

/** Where something stands in the file: a place in the text, a JSON Pointer, or a number of which `placeOf` tells one, for of few there is ever something to say. */
export type Place = Position | string | number;

// Lists that are handed over become those of the debate, for to copy each of them would take much of the time of reading.

export interface DraftOccurrence {
  readonly essay: string;
  /** Left out: the author of the essay. */
  readonly voice?: string;
  /** Left out: `asserts`. */
  readonly stance?: Stance;
  /** Left out: what follows from the structure. */
  readonly role?: Role | undefined;
  readonly implicit?: boolean;
  readonly anchors?: Anchor[];
  readonly extra?: Extra[] | undefined;
}

export interface DraftRelation {
  /** Left out: what follows from where its ends are voiced. */
  readonly essay?: string | null;
  /** Claims; with several, they do it together. */
  readonly from: readonly string[];
  readonly to: string;
  readonly case?: boolean;
  readonly extra?: Extra[] | undefined;
}

export interface DraftInference extends Pick<Inference, 'essay' | 'conclusion'> {
  readonly premises: string[];
  readonly voice?: string;
  readonly stance?: Stance;
  readonly scheme?: string | undefined;
  readonly extra?: Extra[] | undefined;
}

/** A relation whose ends may not have come yet. */
interface DraftedRelation {
  readonly id: string;
  readonly list: 'supports' | 'rebuttals';
  readonly of: DraftRelation;
  readonly place: Place | undefined;
}

/** In the end it is one of the debate, if its ends are there. */
interface DraftedInference extends Omit<Inference, 'voice'> {
  voice: string | undefined;
}

/** In the end what is missing is filled in: a claim as it stands is the claim of the debate. */
interface DraftedClaim extends Omit<Claim, 'occurrences'> {
  occurrences: DraftedOccurrence[];
}

interface DraftedOccurrence extends Omit<Occurrence, 'voice' | 'role'> {
  voice: string | undefined;
  role: Role | undefined;
}

/** How stances come about that the source does not tell. */
export interface Settling {
  /** Whether the stances of a claim or an inference are found so. */
  readonly isOpen: (id: string) => boolean;
  /** Whether the author of an essay holds it: asked once all is known but stances and roles. */
  readonly holds: (debate: Voicing) => (essay: string, id: string) => boolean;
}

type Voicing = Pick<Debate, 'inferences' | 'supports' | 'rebuttals'> & {
  readonly essays: readonly Essay[];
  readonly claims: readonly Pick<DraftedClaim, 'id' | 'occurrences'>[];
  readonly contradictions: readonly Contradiction[];
};

export class Draft {
  readonly diagnostics: Diagnostic[] = [];
  private readonly personIds = new Ids();
  private readonly essayIds = new Ids();
  /** Of all that claims, inferences, supports and rebuttals are called; by theirs, claims are found. */
  private readonly nodes = new Ids<DraftedClaim>();
  private readonly contradictionIds = new Ids();
  private readonly people = new Map<string, Person>();
  private readonly essays = new Map<string, Essay>();
  private readonly claims: DraftedClaim[] = [];
  private readonly inferences: DraftedInference[] = [];
  private readonly inferencePlaces: (Place | undefined)[] = [];
  private readonly relations: DraftedRelation[] = [];
  private readonly pairs = new Map<string, Contradiction>();
  private readonly lookAlikes = new Map<string, LookAlike>();

  /** @param wanted what the source calls the debate; all texts are hostile */
  constructor(
    private readonly wanted: string,
    private readonly title: string,
    private readonly about: { readonly question?: string | undefined; readonly extra?: readonly Extra[]; readonly placeOf?: (number: number) => string } = {},
  ) {}

  report(severity: Diagnostic['severity'], code: string, message: string, remedy: string, place?: Place): void {
    this.diagnostics.push({ severity, code, message, remedy, ...this.whereIs(place) });
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

  claim(wanted: string, { text, gist, asOf, extra }: { text: string; gist?: string | undefined; asOf?: string | undefined; extra?: Extra[] | undefined }): string {
    const id = this.nodes.free(wanted, 'claim');
    const clean = said(text, NO_TEXT);
    const short = (gist === undefined ? null : said(gist, null)) ?? defaultGist(clean);
    const claim: DraftedClaim = asOf === undefined ? { id, text: clean, gist: short, occurrences: [] } : { id, text: clean, gist: short, asOf, occurrences: [] };
    keep(claim, extra);
    this.nodes.set(id, claim);
    this.claims.push(claim);
    return id;
  }

  voice(claim: string, { essay, voice, stance = 'asserts', role, implicit = false, anchors = [], extra }: DraftOccurrence): void {
    const drafted = this.nodes.get(claim);
    if (drafted === undefined) return;
    const occurrence: DraftedOccurrence = { essay, voice, stance, role, implicit, anchors };
    keep(occurrence, extra);
    drafted.occurrences = appended(drafted.occurrences, occurrence);
  }

  /** Of a claim, what has been said of its voices so far. */
  occurrencesOf(claim: string): readonly Pick<Occurrence, 'essay' | 'stance'>[] {
    return this.nodes.get(claim)?.occurrences ?? [];
  }

  inference(wanted: string, { essay, voice, stance = 'asserts', premises, conclusion, scheme, extra }: DraftInference, place?: Place): string {
    const id = this.nodes.next(wanted, 'inference');
    const inference: DraftedInference = { id, essay, voice, stance, premises, conclusion };
    if (scheme !== undefined) inference.scheme = said(scheme, 'unnamed');
    keep(inference, extra);
    this.inferences.push(inference);
    this.inferencePlaces.push(place);
    return id;
  }

  support(wanted: string, relation: DraftRelation, place?: Place): string {
    return this.relation('supports', wanted, relation, place);
  }

  rebuttal(wanted: string, relation: DraftRelation, place?: Place): string {
    return this.relation('rebuttals', wanted, relation, place);
  }

  private relation(list: 'supports' | 'rebuttals', wanted: string, relation: DraftRelation, place?: Place): string {
    const id = this.nodes.next(wanted, list === 'supports' ? 'support' : 'rebuttal');
    this.relations.push({ id, list, of: relation, place });
    return id;
  }

  contradiction(wanted: string, [a, b]: readonly [string, string], of: Partial<Omit<Contradiction, 'id' | 'claims'>> = {}, place?: Place): void {
    if (this.nodes.get(a) === undefined || this.nodes.get(b) === undefined) return this.dangling(say('this contradiction has an end that could not be read, or leads back to itself'), place);
    if (a === b) return this.report('warning', 'self-relation', say(str`"${quotable(this.textOf(a))}" is said to contradict itself`), say('it was left out; mend one of the two ends'), place);
    const pair = a < b ? pairKey(a, b) : pairKey(b, a);
    if (this.pairs.has(pair)) return;
    const { kind = 'contrary', strength = 'clear', explanation = NO_EXPLANATION, extra } = of;
    const id = this.contradictionIds.next(wanted, 'contradiction');
    this.pairs.set(pair, { id, kind, strength, claims: [a, b], explanation, ...extras(extra ?? []) });
  }

  lookAlike([a, b]: readonly [string, string], reason: string): void {
    if (this.nodes.get(a) === undefined || this.nodes.get(b) === undefined || a === b) return;
    const pair = a < b ? pairKey(a, b) : pairKey(b, a);
    if (!this.lookAlikes.has(pair)) this.lookAlikes.set(pair, { claims: [a, b], reason: said(reason, NO_EXPLANATION) });
  }

  /**
   * The debate, once all is in it. To be asked for once.
   *
   * @param settling left out where the source tells all stances
   */
  debate(settling?: Settling): Debate {
    const inferences = this.finishedInferences();
    this.voiceAllThatIsUsed(inferences);
    const relations = this.finishedRelations(inferences);
    const essays = [...this.essays.values()];
    const contradictions = [...this.pairs.values()];
    const parts = { essays, inferences, ...relations, contradictions };
    if (settling !== undefined) this.settle(settling, { ...parts, claims: this.claims });
    const title = said(this.title, 'Untitled debate');
    return {
      format: DEBATE_FORMAT,
      version: DEBATE_VERSION,
      id: new Ids().next(this.wanted, 'debate'),
      title,
      question: said(this.about.question ?? '', title),
      people: [...this.people.values()],
      essays,
      claims: this.finishedClaims(rolesIn(parts)),
      inferences,
      ...relations,
      contradictions,
      lookAlikes: [...this.lookAlikes].flatMap(([pair, lookAlike]) => (this.pairs.has(pair) ? [] : [lookAlike])),
      ...extras(this.about.extra ?? []),
    };
  }

  private settle({ isOpen, holds }: Settling, debate: Voicing): void {
    const isHeld = holds(debate);
    const stanceOf = (essay: string, id: string): Stance => (isHeld(essay, id) ? 'asserts' : 'reports');
    debate.claims.forEach(({ id, occurrences }) => {
      if (isOpen(id)) for (const o of occurrences) o.stance = stanceOf(o.essay, id);
    });
    debate.inferences.forEach((inference) => {
      if (isOpen(inference.id)) inference.stance = stanceOf(inference.essay, inference.id);
    });
  }

  private finishedInferences(): Inference[] {
    return this.inferences.filter((inference, i): inference is Inference => {
      const { essay, conclusion } = inference;
      inference.voice ??= this.essays.get(essay)?.author;
      inference.premises = this.sourcesFor(conclusion, inference.premises);
      const isSound = inference.premises.length > 0 && this.nodes.get(conclusion) !== undefined && this.essays.has(essay) && inference.voice !== undefined;
      if (!isSound) this.dangling(say('this inference has an end that could not be read, or leads back to itself'), this.inferencePlaces[i]);
      return isSound;
    });
  }

  private finishedRelations(inferences: readonly Inference[]): { supports: Support[]; rebuttals: Rebuttal[] } {
    const finished: { readonly supports: Support[]; readonly rebuttals: Rebuttal[] } = { supports: [], rebuttals: [] };
    const open: (Support | Rebuttal)[] = [];
    const steps = this.stepsReached(inferences);
    const sound = this.soundRelations(steps);
    for (const { id, list, of, place } of this.relations) {
      const { essay, to, case: isCase, extra } = of;
      const sources = this.sourcesFor(to, of.from);
      const from = sources[0];
      if (from === undefined || !sound.has(id)) {
        const isSupport = list === 'supports';
        this.dangling(isSupport ? say('this support has an end that could not be read, or leads back to itself') : say('this rebuttal has an end that could not be read, or leads back to itself'), place);
        continue;
      }
      const relation: Support = sources.length > 1 ? { id, essay: essay ?? null, from, with: sources.slice(1), to } : { id, essay: essay ?? null, from, to };
      if (list === 'supports' && isCase === true) relation.case = true;
      keep(relation, extra);
      finished[list].push(relation);
      if (essay === undefined) open.push(relation);
    }
    if (open.length > 0) {
      const essayOf = essayOfRelations({ inferences: steps, claims: this.nodes, relations: [...finished.supports, ...finished.rebuttals] });
      for (const relation of open) relation.essay = essayOf(relation);
    }
    return finished;
  }

  /** The inferences at which a relation is directed. */
  private stepsReached(inferences: readonly Inference[]): ReadonlyMap<string, Inference> {
    const targets = new Set<string>();
    for (const { of: { to } } of this.relations) if (this.nodes.get(to) === undefined) targets.add(to);
    const steps = new Map<string, Inference>();
    if (targets.size > 0) for (const inference of inferences) if (targets.has(inference.id)) steps.set(inference.id, inference);
    return steps;
  }

  /** The claims among them, each once, but for the one to which they lead: mostly all. */
  private sourcesFor<T extends readonly string[]>(target: string, wanted: T): T | string[] {
    let areAll = wanted.length <= FEW;
    for (let i = 0; areAll && i < wanted.length; i += 1) {
      const source = wanted[i] ?? '';
      areAll = source !== target && this.nodes.get(source) !== undefined && wanted.indexOf(source) === i;
    }
    return areAll ? wanted : [...new Set(wanted)].filter((source) => source !== target && this.nodes.get(source) !== undefined);
  }

  /** The relations from which a way leads to a claim or an inference, each relation on it with a source. */
  private soundRelations(steps: ReadonlyMap<string, Inference>): ReadonlySet<string> {
    const directedAt = new Map<string, string[]>();
    const sound = new Set<string>();
    for (const { id, of: { to, from } } of this.relations) {
      if (!from.some((source) => this.nodes.get(source) !== undefined && source !== to)) continue;
      if (this.nodes.get(to) !== undefined || steps.has(to)) sound.add(id);
      else directedAt.set(to, appended(directedAt.get(to), id));
    }
    // The set grows while it is gone through.
    if (directedAt.size > 0) for (const id of sound) for (const relation of directedAt.get(id) ?? []) sound.add(relation);
    return sound;
  }

  /** Each claim is voiced by some essay, and by each whose inferences use it: left unsaid there, where the source does not tell. */
  private voiceAllThatIsUsed(inferences: readonly Inference[]): void {
    const isKnown = ({ essay }: DraftedOccurrence): boolean => this.essays.has(essay);
    for (const claim of this.claims) if (!claim.occurrences.every(isKnown)) claim.occurrences = claim.occurrences.filter(isKnown);
    for (const inference of inferences) {
      for (const premise of inference.premises) this.voiceUnsaid(premise, inference);
      this.voiceUnsaid(inference.conclusion, inference);
    }
    const [home] = this.essays.values();
    if (home === undefined) return;
    for (const { id, occurrences } of this.claims) {
      if (occurrences.length === 0) this.voice(id, { essay: home.id, stance: 'reports', implicit: true });
    }
  }

  /** If the essay of the inference does not voice it. */
  private voiceUnsaid(id: string, { essay, voice, stance }: Inference): void {
    const claim = this.nodes.get(id);
    if (claim !== undefined && !isVoiced(claim.occurrences, essay)) this.voice(id, { essay, voice, stance, implicit: true });
  }

  /** What the source says of roles stays; the rest follows from the structure. */
  private finishedClaims(roleOf: ReturnType<typeof rolesIn>): Claim[] {
    for (const { id, occurrences } of this.claims) {
      for (const o of occurrences) {
        o.voice ??= this.essays.get(o.essay)?.author ?? '';
        o.role ??= roleOf(id, o);
      }
    }
    // Nothing is missing any more.
    return this.claims as Claim[];
  }

  private whereIs(place: Place = ''): Pick<Diagnostic, 'path' | 'position'> {
    if (typeof place === 'object') return { path: '', position: place };
    return { path: typeof place === 'string' ? place : (this.about.placeOf?.(place) ?? '') };
  }

  private dangling(message: string, place: Place | undefined): void {
    this.report('warning', 'dangling', message, say('it was left out; mend its ends'), place);
  }

  private textOf(claim: string): string {
    return this.nodes.get(claim)?.gist ?? claim;
  }
}

/** Asked of each claim that each inference uses. */
function isVoiced(occurrences: readonly DraftedOccurrence[], essay: string): boolean {
  for (const o of occurrences) if (o.essay === essay) return true;
  return false;
}

/** What stands for the text of a claim that has none. */
export const NO_TEXT = '(no text)';

function keep(thing: { extra?: Extra[] | undefined }, extra: Extra[] | undefined): void {
  if (extra !== undefined && extra.length > 0) thing.extra = extra;
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
