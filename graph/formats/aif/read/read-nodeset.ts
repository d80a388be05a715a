/** A nodeset as a debate. */
import { inSteps, type TellProgress } from '../../../model/progress.ts';
import type { Debate, Extra } from '../../../model/schema.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { isCommitted } from '../../../model/stance.ts';
import { Draft, type DraftRelation } from '../../draft.ts';
import { actsOf, type Act } from '../acts.ts';
import { isJson, listAt } from '../../json.ts';
import { appended } from '../../lists.ts';
import { Notes, type Unread } from '../kept.ts';
import { linksOf, type Link, type Links, type Opposition } from '../links.ts';
import { CASE_TEXT } from '../marks.ts';
import { byIndex, isProposition, type AifNode, type Nodeset } from '../nodeset.ts';
import { ownFields } from '../own-fields.ts';
import { schemeOf } from '../scheme.ts';
import { sidesOf } from '../sides.ts';
import { speakersOf } from '../speakers.ts';
import { Cast } from './cast.ts';
import type { ReadAs } from './warnings.ts';
import { actAsRead, conflictTargets, Voices, type Standing } from './voices.ts';

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
  readonly isHeld: (id: string) => boolean;
  private readonly draft: Draft;
  private readonly cast: Cast;
  private readonly voices: Voices;
  private readonly notes: Notes | undefined;
  private readonly extra: Extra[] = [];
  private readonly propositions: readonly AifNode[];
  // What is known of nodes, by their indices.
  /** The claim that a proposition became, or the first thing that a link node did. */
  private readonly things: (string | undefined)[];
  /** What is done with link nodes. */
  private readonly actsAt: (Act[] | undefined)[];
  /** Whether it stands on a thing of the debate. */
  private readonly placed: Uint8Array;

  constructor(
    readonly nodeset: Nodeset,
    private readonly options: ReadNodesetOptions,
  ) {
    this.things = byIndex(nodeset);
    this.actsAt = byIndex(nodeset);
    this.placed = new Uint8Array(nodeset.list.length);
    const own = ownFields('debate', nodeset.own);
    const title = own.title ?? options.title;
    if (own.extra !== undefined) this.extra.push(...own.extra);
    this.draft = new Draft(own.id ?? title, title, { question: own.question, extra: this.extra, placeOf: (index) => nodeset.list[index]?.place ?? '' });
    this.links = linksOf(nodeset);
    this.propositions = nodeset.list.filter(isProposition);
    this.acts = this.actsOnThings();
    for (const act of this.acts) {
      const { index } = act.target;
      if (!isProposition(act.target)) this.actsAt[index] = appended(this.actsAt[index], act);
    }
    this.isDialogue = this.acts.length > 0;
    this.notes = options.set === undefined ? undefined : new Notes(options.set);
    this.cast = new Cast(this.draft, nodeset, title, this.acts, this.notes);
    this.voices = new Voices(this.draft, this.cast, this.notes);
    this.isHeld = this.isDialogue ? () => false : this.sides();
  }

  debate(): Debate {
    const { tell } = this.options;
    const { links, oppositions } = this.links;
    tell?.(0.5, 'reading');
    const step = inSteps(tell, this.acts.length + links.length, 0.5, 0.8);
    for (const node of this.propositions) this.claim(node);
    if (this.isDialogue) this.speak(step);
    else this.takeSides();
    for (const link of links) {
      step();
      this.link(link);
    }
    for (const opposition of oppositions) this.oppose(opposition);
    // Somebody has to voice what nobody does, were it only to report it.
    this.cast.anEssay();
    for (const json of listAt(this.nodeset.own, 'lookAlikes').filter(isJson)) this.lookAlike(ownFields('lookAlike', json));
    if (this.notes !== undefined) this.extra.push(this.notes.nodeset(this.unread()));
    tell?.(0.8, 'checking');
    return this.draft.debate();
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.draft.diagnostics;
  }

  /** Of links, only on those that become something. */
  private actsOnThings(): readonly Act[] {
    const linked = new Uint8Array(this.nodeset.list.length);
    for (const { node } of this.links.links) linked[node.index] = 1;
    for (const { nodes } of this.links.oppositions) for (const { index } of nodes) linked[index] = 1;
    return actsOf(this.nodeset, speakersOf(this.nodeset)).filter(({ target }) => linked[target.index] === 1 || isProposition(target));
  }

  private sides(): (id: string) => boolean {
    return sidesOf(this.propositions.map(({ id }) => id), {
      links: this.links.links.map(({ id, kind, sources, target }) => ({ id, kind, sources: sources.map((source) => source.id), target: target.id })),
      oppositions: this.links.oppositions.map(({ claims: [a, b] }) => ({ claims: [a.id, b.id] })),
    });
  }

  private unread(): Unread {
    const nodes: string[] = [];
    for (const { id, index } of this.nodeset.list) if (this.placed[index] === 0) nodes.push(id);
    return { nodes, participants: this.cast.silent().map(({ id }) => id) };
  }

  private claim(node: AifNode): void {
    const { id, gist, asOf, extra } = ownFields('claim', node.own);
    this.things[node.index] = this.draft.claim(id ?? node.id, { text: node.text, gist, asOf, extra: this.withNode(extra, node) });
  }

  private speak(step: () => void): void {
    for (const act of this.acts) {
      step();
      if (!isProposition(act.target)) continue;
      this.placed[act.node.index] = 1;
      this.voices.voice(this.claimOf(act.target), act);
    }
    const targets = conflictTargets(this.links.links, this.links.oppositions);
    for (const act of this.acts) {
      for (const target of targets.get(act.target) ?? []) this.voices.disagree(this.claimOf(target), act);
    }
  }

  private takeSides(): void {
    const essay = this.cast.anEssay();
    for (const node of this.propositions) this.draft.voice(this.claimOf(node), { essay, stance: this.isHeld(node.id) ? 'asserts' : 'reports' });
  }

  private link({ id: key, kind, node, sources, target }: Link): void {
    const from = sources.map((source) => this.claimOf(source));
    const to = this.things[target.index] ?? '';
    const acts = this.actsOn(node);
    const id = kind === 'inference' ? this.inference(key, node, from, to, acts) : this.relation(kind, node, from, to, acts);
    this.things[node.index] ??= id;
  }

  private inference(key: string, node: AifNode, premises: string[], conclusion: string, acts: readonly Act[]): string {
    const own = ownFields('inference', node.own);
    const drawn = foremost(acts);
    const standing = drawn === undefined ? this.drawnByNobody(key, premises, conclusion) : this.voices.standing(drawn);
    const extra = this.withActs(this.withNode(own.extra, node), acts, drawn);
    return this.draft.inference(own.id ?? node.id, { premises, conclusion, scheme: own.scheme ?? schemeOf(node), extra, ...standing }, node.index);
  }

  private relation(kind: 'support' | 'rebuttal', node: AifNode, from: string[], to: string, acts: readonly Act[]): string {
    const own = ownFields('relation', node.own);
    const extra = this.withActs(this.withNode(own.extra, node), acts);
    const relation: DraftRelation = { from, to, case: node.text === CASE_TEXT && from.length === 1, extra };
    return this.draft[kind](own.id ?? node.id, own.essay === undefined ? relation : { ...relation, essay: this.cast.known(own.essay) }, node.index);
  }

  private oppose({ nodes, claims: [a, b] }: Opposition): void {
    const [first] = nodes;
    const { id, kind, strength, explanation, extra = [] } = ownFields('contradiction', first.own);
    const acts = nodes.flatMap((node) => this.actsOn(node));
    const kept = nodes.flatMap((node, i) => this.withNode(undefined, node, nodes.length === 1 ? undefined : (i === 0 ? a : b).id) ?? []);
    this.draft.contradiction(
      id ?? first.id,
      [this.claimOf(a), this.claimOf(b)],
      {
        ...(kind !== undefined && { kind }),
        ...(strength !== undefined && { strength }),
        ...(explanation !== undefined && { explanation }),
        extra: this.withActs([...extra, ...kept], acts) ?? [],
      },
      first.index,
    );
  }

  private lookAlike({ claims: [a, b] = ['', ''], reason }: { readonly claims?: readonly [string, string]; readonly reason?: string }): void {
    const [one, other] = [this.nodeset.nodes.get(a), this.nodeset.nodes.get(b)];
    if (one === undefined || other === undefined || reason === undefined) return;
    if (isProposition(one) && isProposition(other)) this.draft.lookAlike([this.claimOf(one), this.claimOf(other)], reason);
  }

  /** An inference that no YA-node says somebody draws is of whoever holds what it connects. */
  private drawnByNobody(key: string, premises: readonly string[], conclusion: string): Omit<Standing, 'voice'> {
    if (!this.isDialogue) return { essay: this.cast.anEssay(), stance: this.isHeld(key) ? 'asserts' : 'reports' };
    return this.voices.holderOf([...premises, conclusion]) ?? { essay: this.cast.anEssay(), stance: 'reports' };
  }

  /** Of a proposition. */
  private claimOf({ index }: AifNode): string {
    return this.things[index] ?? '';
  }

  /** What is done with a node that became a link: from now on it stands there. */
  private actsOn({ index }: AifNode): readonly Act[] {
    const acts = this.actsAt[index] ?? NO_ACTS;
    for (const act of acts) this.placed[act.node.index] = 1;
    return acts;
  }

  /** What other formats say of a thing, and which node it was made of. */
  private withNode(own: Extra[] | undefined, node: AifNode, from?: string): Extra[] | undefined {
    this.placed[node.index] = 1;
    return this.notes === undefined ? own : appended(own, this.notes.node(node.id, from));
  }

  private withActs(extra: Extra[] | undefined, acts: readonly Act[], drawn?: Act): Extra[] | undefined {
    if (this.notes === undefined) return extra;
    let all = extra;
    for (const act of acts) all = appended(all, actAsRead(act, this.notes, act === drawn ? act.stance : undefined));
    return all;
  }
}

const NO_ACTS: readonly Act[] = [];

/**
 * Of all who do something with an inference, the one whose it is: an author in their own words before one who reports others,
 * and whoever committed first, for ids are given one after the other.
 */
function foremost(acts: readonly Act[]): Act | undefined {
  if (acts.length < 2) return acts[0];
  const inTime = acts.toSorted((a, b) => a.node.id.length - b.node.id.length || (a.node.id < b.node.id ? -1 : 1));
  return inTime.find((a) => isCommitted(a.stance) && a.reported === undefined) ?? inTime.find((a) => isCommitted(a.stance)) ?? inTime[0];
}
