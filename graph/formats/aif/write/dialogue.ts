/**
 * Who says what, as L- and YA-nodes: the words of an author as L → YA → I, those of a source whom the author quotes as
 * reported speech, L → YA → L → YA → I. Transitions are not made up: a debate does not say who replies to whom.
 */
import { STANCES, type Debate, type Inference, type Occurrence, type Rebuttal, type Support } from '../../../model/schema.ts';
import { FORCE_FOR_CLAIM, FORCE_FOR_INFERENCE, FORCE_FOR_WORDS, schemeIdOfForce } from '../forces.ts';
import { pairKey, textAt, type Json } from '../../json.ts';
import { foreignExtra, keptActs, keptNodes, type AsRead, type KeptAct } from '../kept.ts';
import { isMarkedUnsaid, UNSAID } from '../marks.ts';
import type { Spoken } from './aif-document.ts';
import type { WrittenCast } from './cast.ts';
import type { Granted } from './granted.ts';
import type { WrittenId } from './ids.ts';
import type { Page } from './page.ts';
import type { Things } from './things.ts';

type Standing = Pick<Occurrence, 'essay' | 'voice' | 'stance'>;

export class Dialogue {
  readonly spoken: Spoken[] = [];
  private readonly authors: ReadonlyMap<string, string>;
  /** The first essay of each author: whose words stand in it needs not be said. */
  private readonly firstEssays = new Map<string, string>();
  private readonly words = new Map<string, WrittenId>();
  private readonly committed = new Set<string>();

  /** @param locution an L-node of a file that the debate was read from */
  constructor(
    private readonly page: Page,
    private readonly debate: Debate,
    private readonly things: Things,
    private readonly cast: WrittenCast,
    private readonly usual: Granted,
    private readonly locution: (set: string, id: string) => Json | undefined,
  ) {
    this.authors = new Map(debate.essays.map(({ id, author }) => [id, author]));
    for (const { id, author } of debate.essays) if (!this.firstEssays.has(author)) this.firstEssays.set(author, id);
  }

  write(): void {
    const { granted, isGranted } = this.usual;
    for (const claim of this.debate.claims) {
      const nodes = new Set(keptNodes(claim).map(({ set, id }) => pairKey(set, id)));
      for (const o of claim.occurrences) if (!granted.has(o)) this.occurrence(o, claim.id, claim.text, nodes);
    }
    const texts = new Map(this.debate.claims.map(({ id, text }) => [id, text]));
    for (const inference of this.debate.inferences) this.inference(inference, texts.get(inference.conclusion) ?? '', isGranted(inference));
    for (const support of this.debate.supports) this.relation(support, 'Arguing');
    for (const rebuttal of this.debate.rebuttals) this.relation(rebuttal, this.isDisagreement(rebuttal) ? 'Disagreeing' : 'Default Illocuting');
    for (const contradiction of this.debate.contradictions) for (const act of keptActs(contradiction)) this.keptAct(act, {});
  }

  private occurrence(o: Occurrence, claim: string, text: string, nodes: ReadonlySet<string>): void {
    const role = o.role === this.usual.roleOf(o) ? undefined : o.role;
    const own = { role, anchors: o.anchors.length === 0 ? undefined : o.anchors, extra: foreignExtra(o) };
    if (o.stance !== 'reports') this.committed.add(pairKey(o.essay, claim));
    const [former] = keptActs(o);
    if (former !== undefined && this.isStill(former.as, o)) {
      const said = this.locution(former.set, former.said);
      const isUnsaid = isMarkedUnsaid(textAt(said ?? {}, 'text') ?? '');
      // An act about a conflict can say no more than that somebody disagrees.
      const isAboutClaim = nodes.has(pairKey(former.set, former.to));
      const isAboutConflict = this.page.nodes.get(String(this.page.ids.of(former.set, former.to)))?.type === 'CA';
      const isPlain = Object.values(own).every((value) => value === undefined) && !o.implicit;
      if (said !== undefined && (isAboutClaim || (isAboutConflict && isPlain))) {
        const ours = { ...own, implicit: o.implicit === isUnsaid ? undefined : o.implicit };
        const act = isAboutClaim ? this.keptAct(former, ours, this.things.of(claim)) : this.keptAct(former, {});
        if (act !== undefined) return this.heard(former, o);
      }
    }
    // The same words, if they are the author's own and only the stance is another.
    const words = former !== undefined && former.reported === undefined && this.isAuthor(o) && !o.implicit ? this.keptWords(former) : undefined;
    if (former !== undefined && words !== undefined && nodes.has(pairKey(former.set, former.to))) {
      this.act(words, FORCE_FOR_CLAIM[o.stance], this.things.of(claim), own);
      return this.heard(former, o);
    }
    const line = `${o.implicit ? UNSAID : ''}${text}`;
    const said = this.say(o, line);
    const written = `${this.cast.prefix(o.voice)} ${line}`;
    const key = wordsKey(o, claim);
    if (!this.words.has(key)) this.words.set(key, said);
    const first = pairKey(o.essay, claim);
    if (!this.words.has(first)) this.words.set(first, said);
    const force = this.isAuthor(o) ? FORCE_FOR_CLAIM[o.stance] : FORCE_FOR_CLAIM.asserts;
    this.act(said, force, this.things.of(claim), { ...own, implicit: isMarkedUnsaid(written) === o.implicit ? undefined : o.implicit });
  }

  private inference(inference: Inference, conclusion: string, isGranted: boolean): void {
    const acts = keptActs(inference);
    const drawn = acts.find(({ as }) => as !== undefined);
    if (drawn === undefined && keptNodes(inference).length > 0 && isGranted) {
      for (const act of acts) this.keptAct(act, {});
      return;
    }
    if (drawn !== undefined && this.isStill(drawn.as, inference) && this.locution(drawn.set, drawn.said) !== undefined) {
      for (const act of acts) this.keptAct(act, {}, act === drawn ? this.things.of(inference.id) : undefined);
      return this.heard(drawn, inference);
    }
    const isAuthors = this.isAuthor(inference);
    const stances = isAuthors ? STANCES : [inference.stance];
    const known = stances.flatMap((stance) => this.words.get(wordsKey({ ...inference, stance }, inference.conclusion)) ?? [])[0];
    const said = known ?? this.say(inference, `so: ${conclusion}`);
    this.act(said, isAuthors ? FORCE_FOR_INFERENCE[inference.stance] : FORCE_FOR_INFERENCE.asserts, this.things.of(inference.id), {});
  }

  /** That somebody lends a support or makes a rebuttal is told by the words of its first claim. */
  private relation(relation: Support | Rebuttal, force: string): void {
    for (const act of keptActs(relation)) this.keptAct(act, {});
    if (keptNodes(relation).length > 0 || relation.essay === null) return;
    const said = this.words.get(pairKey(relation.essay, relation.from));
    if (said !== undefined) this.act(said, force, this.things.of(relation.id), {});
  }

  /** Who disagrees rejects the other claim; so it can be said only of whom something else is known, or that. */
  private isDisagreement({ essay, to }: Rebuttal): boolean {
    return essay !== null && this.committed.has(pairKey(essay, to));
  }

  private isStill(as: AsRead | undefined, standing: Standing): boolean {
    return as !== undefined && as.stance === standing.stance && as.isReported === !this.isAuthor(standing);
  }

  private isAuthor({ essay, voice }: Standing): boolean {
    return this.authors.get(essay) === voice;
  }

  /** The words, in a new L-node; in another's report if the voice is a source's. */
  private say(standing: Standing, line: string): WrittenId {
    const { essay, voice, stance } = standing;
    const author = this.authors.get(essay) ?? '';
    const own = this.firstEssays.get(author) === essay ? {} : { essay };
    const words = `${this.cast.prefix(voice)} ${line}`;
    if (this.isAuthor(standing)) return this.speech(words, voice, essay, own);
    const reporting = this.speech(`${this.cast.prefix(author)} ${words}`, author, essay, own);
    const reported = this.speech(words, voice, essay, {});
    this.act(reporting, FORCE_FOR_WORDS[stance], reported, {});
    return reported;
  }

  private speech(text: string, person: string, essay: string, own: Json): WrittenId {
    const node = this.page.node('L', text, {}, own);
    this.spoken.push({ node, person, essay });
    return node;
  }

  private act(said: WrittenId, force: string, target: WrittenId, own: Json): void {
    const schemeID = schemeIdOfForce(force);
    const ya = this.page.node('YA', force, { scheme: force, ...(schemeID !== undefined && { schemeID }) }, own);
    if (schemeID !== undefined) this.page.fulfilments.push({ nodeID: ya, schemeID });
    this.page.edge(said, ya);
    this.page.edge(ya, target);
  }

  /** @param target where the file does not say it, for the claim has become one with another file's */
  private keptAct(act: KeptAct, own: Json, target?: WrittenId): WrittenId | undefined {
    const to = this.page.ids.of(act.set, act.to) ?? target;
    const ya = to === undefined ? undefined : this.page.keptNode(act, ['YA'], {}, own);
    if (to === undefined || ya === undefined) return undefined;
    this.page.isAct(ya);
    if (this.page.has(to)) this.page.edge(ya, to);
    return ya;
  }

  private keptWords({ set, said }: KeptAct): WrittenId | undefined {
    return this.locution(set, said) === undefined ? undefined : this.page.ids.of(set, said);
  }

  private heard({ set, said, reported }: KeptAct, { essay, voice }: Standing): void {
    const nodes = [{ id: said, person: voice }, ...(reported === undefined ? [] : [{ id: reported, person: this.authors.get(essay) ?? '' }])];
    for (const { id, person } of nodes) {
      const node = this.page.ids.of(set, id);
      if (node !== undefined) this.spoken.push({ node, person, essay });
    }
  }
}

function wordsKey({ essay, voice, stance }: Standing, claim: string): string {
  return JSON.stringify([essay, voice, stance, claim]);
}
