/** A nodeset as a debate. */
import { inSteps, type TellProgress } from '../../../model/progress.ts';
import type { Debate, Extra } from '../../../model/schema.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isCommitted } from '../../../model/stance.ts';
import { Draft } from '../../draft.ts';
import { actsOf, type Act } from '../acts.ts';
import { isJson, listAt } from '../../json.ts';
import { kept } from '../kept.ts';
import { linksOf, type Link, type Links, type Opposition } from '../links.ts';
import { CASE_TEXT } from '../marks.ts';
import { isProposition, type AifNode, type Nodeset } from '../nodeset.ts';
import { ownFields } from '../own-fields.ts';
import { schemeOf } from '../scheme.ts';
import { sidesOf } from '../sides.ts';
import { speakersOf } from '../speakers.ts';
import { Cast } from './cast.ts';
import { keptNodeset } from './keep-nodeset.ts';
import type { ReadAs } from './warnings.ts';
import { conflictTargets, keptAct, Voices, type Standing } from './voices.ts';

export interface ReadNodesetOptions {
  /** What the debate is called if the file does not say it. */
  readonly title: string;
  /** The nodeset's name among others, if what it says beyond a debate is to be kept. */
  readonly set: string | undefined;
  readonly tell?: TellProgress | undefined;
}

/** A debate, and how it was read, for `warningsAbout`. */
export function readNodesetAsDebate(nodeset: Nodeset, options: ReadNodesetOptions): { readonly debate: Debate; readonly as: ReadAs } {
  const reading = new Reading(nodeset, options);
  return { debate: reading.debate(), as: reading };
}

class Reading implements ReadAs {
  readonly links: Links;
  readonly acts: readonly Act[];
  /** Whether anybody speaks; if not, it is one essay of an unknown author. */
  readonly isDialogue: boolean;
  /** Nodes that stand on a thing of the debate. */
  readonly placed = new Set<string>();
  private readonly draft: Draft;
  private readonly cast: Cast;
  private readonly voices: Voices;
  private readonly extra: Extra[] = [];
  private readonly claims = new Map<string, string>();
  /** The first thing that each link node became. */
  private readonly things = new Map<string, string>();
  private readonly actsAt = new Map<string, Act[]>();
  readonly isHeld: (id: string) => boolean;

  constructor(
    readonly nodeset: Nodeset,
    private readonly options: ReadNodesetOptions,
  ) {
    const own = ownFields('debate', nodeset.own);
    const title = own.title ?? options.title;
    this.extra.push(...(own.extra ?? []));
    this.draft = new Draft(own.id ?? title, title, { question: own.question, extra: this.extra });
    this.links = linksOf(nodeset);
    const linked = new Set([...this.links.links.map(({ node }) => node.id), ...this.links.oppositions.flatMap(({ nodes }) => nodes.map(({ id }) => id))]);
    this.acts = actsOf(nodeset, speakersOf(nodeset)).filter(({ target }) => linked.has(target) || isProposition(nodeset.nodes.get(target)));
    this.isDialogue = this.acts.length > 0;
    this.cast = new Cast(this.draft, nodeset, title, this.acts, options.set);
    this.voices = new Voices(this.draft, this.cast, this.claims, options.set);
    this.isHeld = this.isDialogue ? () => false : sidesOf(this.propositions().map(({ id }) => id), this.links);
    for (const act of this.acts) {
      const list = this.actsAt.get(act.target) ?? [];
      list.push(act);
      this.actsAt.set(act.target, list);
    }
  }

  debate(): Debate {
    const { tell } = this.options;
    tell?.(0.5, 'reading');
    const step = inSteps(tell, this.acts.length + this.links.links.length, 0.5, 0.8);
    for (const node of this.propositions()) this.claim(node);
    if (this.isDialogue) this.speak(step);
    else this.takeSides();
    for (const link of this.links.links) {
      step();
      this.link(link);
    }
    for (const opposition of this.links.oppositions) this.oppose(opposition);
    // Somebody has to voice what nobody does, were it only to report it.
    this.cast.anEssay();
    for (const json of listAt(this.nodeset.own, 'lookAlikes').filter(isJson)) this.lookAlike(ownFields('lookAlike', json));
    if (this.options.set !== undefined) this.extra.push(keptNodeset(this.nodeset, this.options.set, this.placed, this.cast.silent()));
    tell?.(0.8, 'checking');
    return this.draft.debate();
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.draft.diagnostics;
  }

  private propositions(): AifNode[] {
    return [...this.nodeset.nodes.values()].filter(isProposition);
  }

  private claim(node: AifNode): void {
    const { id, gist, asOf, extra = [] } = ownFields('claim', node.own);
    this.claims.set(node.id, this.draft.claim(id ?? node.id, { text: node.text, gist, asOf, extra: [...extra, ...this.keptNode(node)] }));
  }

  private speak(step: () => void): void {
    for (const act of this.acts) {
      step();
      if (this.claims.has(act.target)) this.place(act, () => this.voices.voice(act));
    }
    const targets = conflictTargets(this.links.links, this.links.oppositions, (id) => this.claims.has(id));
    for (const act of this.acts) this.voices.disagree(act, targets.get(act.target) ?? []);
  }

  private takeSides(): void {
    const essay = this.cast.anEssay();
    for (const [node, claim] of this.claims) this.draft.voice(claim, { essay, stance: this.isHeld(node) ? 'asserts' : 'reports' });
  }

  private link({ id: key, kind, node, sources, target }: Link): void {
    const from = sources.flatMap((source) => this.claims.get(source) ?? []);
    const to = this.claims.get(target) ?? this.things.get(target) ?? '';
    const acts = this.actsAt.get(node.id) ?? [];
    for (const act of acts) this.placed.add(act.node.id);
    const id = kind === 'inference' ? this.inference(key, node, from, to, acts) : this.relation(kind, node, from, to, acts);
    if (!this.things.has(node.id)) this.things.set(node.id, id);
  }

  private inference(key: string, node: AifNode, premises: readonly string[], conclusion: string, acts: readonly Act[]): string {
    const own = ownFields('inference', node.own);
    const drawn = foremost(acts);
    const standing = drawn === undefined ? this.drawnByNobody(key, premises, conclusion) : this.voices.standing(drawn);
    const extra = [
      ...(own.extra ?? []),
      ...this.keptNode(node),
      ...this.keptActs(acts, drawn),
    ];
    return this.draft.inference(own.id ?? node.id, { premises, conclusion, scheme: own.scheme ?? schemeOf(node), extra, ...standing }, node.place);
  }

  private relation(kind: 'support' | 'rebuttal', node: AifNode, from: readonly string[], to: string, acts: readonly Act[]): string {
    const { id, essay, extra = [] } = ownFields('relation', node.own);
    return this.draft[kind](
      id ?? node.id,
      { from, to, case: node.text === CASE_TEXT && from.length === 1, extra: [...extra, ...this.keptNode(node), ...this.keptActs(acts)], ...(essay !== undefined && { essay: this.cast.known(essay) }) },
      node.place,
    );
  }

  private oppose({ nodes, claims: [a, b] }: Opposition): void {
    const [first] = nodes;
    const { id, kind, strength, explanation, extra = [] } = ownFields('contradiction', first.own);
    const acts = nodes.flatMap((node) => this.actsAt.get(node.id) ?? []);
    for (const act of acts) this.placed.add(act.node.id);
    const from = (i: number): { from?: string } => (nodes.length === 1 ? {} : { from: i === 0 ? a : b });
    this.draft.contradiction(
      id ?? first.id,
      [this.claims.get(a) ?? '', this.claims.get(b) ?? ''],
      {
        ...(kind !== undefined && { kind }),
        ...(strength !== undefined && { strength }),
        ...(explanation !== undefined && { explanation }),
        extra: [...extra, ...nodes.flatMap((node, i) => this.keptNode(node, from(i))), ...this.keptActs(acts)],
      },
      first.place,
    );
  }

  private lookAlike({ claims: [a, b] = ['', ''], reason }: { readonly claims?: readonly [string, string]; readonly reason?: string }): void {
    const [one, other] = [this.claims.get(a), this.claims.get(b)];
    if (one !== undefined && other !== undefined && reason !== undefined) this.draft.lookAlike([one, other], reason);
  }

  /** An inference that no YA-node says somebody draws is of whoever holds what it connects. */
  private drawnByNobody(key: string, premises: readonly string[], conclusion: string): Omit<Standing, 'voice'> {
    if (!this.isDialogue) return { essay: this.cast.anEssay(), stance: this.isHeld(key) ? 'asserts' : 'reports' };
    return this.voices.holderOf([...premises, conclusion]) ?? { essay: this.cast.anEssay(), stance: 'reports' };
  }

  private place(act: Act, voice: () => void): void {
    this.placed.add(act.node.id);
    voice();
  }

  private keptNode(node: AifNode, more: { readonly from?: string } = {}): Extra[] {
    this.placed.add(node.id);
    return this.options.set === undefined ? [] : [kept('node', { set: this.options.set, id: node.id, raw: node.raw, ...more })];
  }

  private keptActs(acts: readonly Act[], drawn?: Act): Extra[] {
    const { set } = this.options;
    return set === undefined ? [] : acts.map((act) => keptAct(act, set, act === drawn ? act.stance : undefined));
  }
}

/**
 * Of all who do something with an inference, the one whose it is: an author in their own words before one who reports others,
 * and whoever committed first, for ids are given one after the other.
 */
function foremost(acts: readonly Act[]): Act | undefined {
  if (acts.length < 2) return acts[0];
  const inTime = acts.toSorted((a, b) => a.node.id.length - b.node.id.length || (a.node.id < b.node.id ? -1 : 1));
  return inTime.find((a) => isCommitted(a.stance) && a.reported === undefined) ?? inTime.find((a) => isCommitted(a.stance)) ?? inTime[0];
}
