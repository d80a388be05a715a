/** Claims and links as I-, RA- and CA-nodes. */
import type { Claim, Contradiction, Debate, Inference, Rebuttal, Support } from '../../../model/schema.ts';
import { defaultEssay, defaultGist, NO_EXPLANATION } from '../../defaults.ts';
import { NO_TEXT, said } from '../../draft.ts';
import { Ids } from '../../ids.ts';
import { textAt, type Json } from '../../json.ts';
import { sourcesOf } from '../../../model/debate-graph.ts';
import { foreignExtra, keptActs, keptNodes, type KeptNode } from '../kept.ts';
import { CASE_TEXT, isSupportMark, SUPPORT_TEXT } from '../marks.ts';
import { DEFAULT_CONFLICT, DEFAULT_INFERENCE, SCHEME_IDS, schemeOf } from '../scheme.ts';
import type { ThingIds } from './aif-document.ts';
import type { WrittenId } from './ids.ts';
import type { Page } from './page.ts';

export class Things implements ThingIds {
  /** The claims between which the links on each node lead. */
  private readonly sharing = new Map<WrittenId, Ends>();
  private readonly conflictIds = new Map<string, readonly WrittenId[]>();
  private readonly ids = new Map<string, WrittenId>();
  private readonly claimIds: ReadonlySet<string>;
  private readonly essayOf: (relation: Support | Rebuttal) => string | null;
  private readonly isOneOfTwo: (rebuttal: Rebuttal) => boolean;

  constructor(
    private readonly page: Page,
    private readonly debate: Debate,
    /** Whether it need not be written who draws the inference. */
    private readonly isGranted: (inference: Inference) => boolean,
  ) {
    this.claimIds = new Set(debate.claims.map(({ id }) => id));
    this.essayOf = defaultEssay(debate);
    this.isOneOfTwo = opposedBothWays(debate);
  }

  /** All of the debate. */
  write(): void {
    const { claims, inferences, supports, rebuttals, contradictions } = this.debate;
    for (const claim of claims) this.ids.set(claim.id, this.claim(claim));
    for (const inference of inferences) this.ids.set(inference.id, this.inference(inference));
    for (const support of supports) this.ids.set(support.id, this.support(support));
    for (const rebuttal of rebuttals) this.ids.set(rebuttal.id, this.rebuttal(rebuttal));
    // Only now, for they can be directed at one another.
    for (const inference of inferences) this.connect(inference.id, inference.premises, inference.conclusion);
    for (const { id, from, with: others = [], to } of [...supports, ...rebuttals]) this.connect(id, [from, ...others], to);
    for (const contradiction of contradictions) this.contradiction(contradiction);
  }

  conflicts(contradiction: string): readonly WrittenId[] {
    return this.conflictIds.get(contradiction) ?? [];
  }

  of(id: string): WrittenId {
    return this.ids.get(id) ?? '';
  }

  private claim(claim: Claim): WrittenId {
    const own = {
      gist: claim.gist === defaultGist(claim.text) ? undefined : claim.gist,
      asOf: claim.asOf,
      extra: foreignExtra(claim),
    };
    const [first, ...aliases] = keptNodes(claim).filter(({ set, id }) => !this.page.has(this.page.ids.of(set, id) ?? ''));
    const changes = first !== undefined && said(textAt(first.raw, 'text') ?? '', NO_TEXT) === claim.text ? {} : { text: claim.text };
    const id =
      (first && this.page.keptNode(first, ['I', 'EN'], changes, { id: idIfOther(claim.id, first, 'claim'), ...own })) ??
      this.page.node('I', claim.text, {}, { id: claim.id, ...own });
    for (const { set, id: alias } of aliases) this.page.ids.alias(set, alias, id);
    this.page.isClaim(id);
    return id;
  }

  private inference(inference: Inference): WrittenId {
    const { scheme } = inference;
    // The name of a scheme that reads as something else stands apart.
    const isPlain = scheme === undefined || (!isSupportMark(scheme) && schemeOf({ scheme, text: scheme }) === scheme);
    const name = isPlain ? (scheme ?? DEFAULT_INFERENCE) : DEFAULT_INFERENCE;
    const own = { scheme: isPlain ? undefined : scheme, extra: foreignExtra(inference) };
    const same = (raw: Json): boolean => isPlain && !isSupportMark(textAt(raw, 'text') ?? '') && schemeOf({ scheme: textAt(raw, 'scheme'), text: textAt(raw, 'text') ?? '' }) === scheme;
    return this.link(inference, inference.premises, inference.conclusion, 'RA', { text: name, scheme: name, own, same, drawn: this.drawn(inference) });
  }

  /** What the YA-nodes at it say. */
  private drawn(inference: Inference): string | undefined {
    const { essay, voice, stance } = inference;
    return this.isGranted(inference) && keptActs(inference).length === 0 ? undefined : JSON.stringify([essay, voice, stance]);
  }

  private support(support: Support): WrittenId {
    const text = support.case === true ? CASE_TEXT : SUPPORT_TEXT;
    const isTowardsClaim = this.claimIds.has(support.to);
    const own = { essay: this.essayIfOther(support), extra: foreignExtra(support) };
    const same = (raw: Json): boolean => {
      // Several together are no case of anything, whatever a file calls them.
      const isCase = textAt(raw, 'text') === CASE_TEXT && support.with === undefined;
      return isCase === (support.case === true) && (!isTowardsClaim || isSupportMark(textAt(raw, 'text') ?? ''));
    };
    return this.link(support, sourcesOf(support), support.to, 'RA', { text, scheme: DEFAULT_INFERENCE, own, same });
  }

  private rebuttal(rebuttal: Rebuttal): WrittenId {
    const own = { essay: this.essayIfOther(rebuttal), oneWay: this.isOneOfTwo(rebuttal) ? true : undefined, extra: foreignExtra(rebuttal) };
    return this.link(rebuttal, sourcesOf(rebuttal), rebuttal.to, 'CA', { text: DEFAULT_CONFLICT, scheme: DEFAULT_CONFLICT, own, same: () => true });
  }

  private contradiction(contradiction: Contradiction): void {
    const { id, kind, strength, explanation, claims } = contradiction;
    const [a, b] = [this.of(claims[0]), this.of(claims[1])];
    const own = {
      kind: kind === 'contrary' ? undefined : kind,
      strength: strength === 'clear' ? undefined : strength,
      explanation: explanation === NO_EXPLANATION ? undefined : explanation,
      extra: foreignExtra(contradiction),
    };
    const [one, other] = keptNodes(contradiction).filter(({ set, id: former }) => !this.page.has(this.page.ids.of(set, former) ?? ''));
    const conflict = { text: DEFAULT_CONFLICT, scheme: DEFAULT_CONFLICT, same: () => true };
    const first = this.node(id, one, 'CA', { ...conflict, own });
    if (one !== undefined && one.from === undefined) {
      for (const claim of [a, b]) this.both(claim, first);
      this.conflictIds.set(id, [first]);
      return;
    }
    const second = this.node(undefined, other, 'CA', { ...conflict, own: {} });
    this.conflictIds.set(id, [first, second]);
    this.lead([a], first, b);
    this.lead([b], second, a);
  }

  /** Several links can stand on one node of a file, if they come from the same claims but for those that they lead to, and what is said of one is true of all. */
  private link(link: Inference | Support | Rebuttal, sources: readonly string[], target: string, type: string, as: LinkNode): WrittenId {
    const former = keptNodes(link).find(({ set, id }) => {
      const written = this.page.ids.of(set, id) ?? '';
      const others = this.sharing.get(written);
      return !this.page.has(written) || (others !== undefined && areAlike(others, { sources: new Set(sources), targets: new Set([target]), essay: as.own['essay'], drawn: as.drawn }));
    });
    const written = this.node(link.id, former, type, as);
    const shared = this.sharing.get(written) ?? { sources: new Set(), targets: new Set(), essay: as.own['essay'], drawn: as.drawn };
    for (const source of sources) shared.sources.add(source);
    this.sharing.set(written, { ...shared, targets: shared.targets.add(target) });
    return written;
  }

  private node(id: string | undefined, former: KeptNode | undefined, type: string, { text, scheme, own, same }: LinkNode): WrittenId {
    const isSame = former !== undefined && same(former.raw);
    const changes = isSame ? {} : { text, scheme, schemeID: SCHEME_IDS.get(scheme) };
    const kept = former && this.page.keptNode(former, [type], changes, { id: id === undefined ? undefined : idIfOther(id, former, 'link'), ...own });
    const written = kept ?? this.page.node(type, text, schemeFields(scheme), { id, ...own });
    this.page.isLink(written);
    if (kept !== undefined && !isSame) this.page.reschemed.add(String(written));
    if (kept === undefined || !isSame) this.fulfil(written, SCHEME_IDS.get(scheme));
    return written;
  }

  private connect(link: string, sources: readonly string[], target: string): void {
    this.lead(sources.map((source) => this.of(source)), this.of(link), this.of(target));
  }

  private lead(sources: readonly WrittenId[], link: WrittenId, target: WrittenId): void {
    for (const source of sources) this.page.edge(source, link);
    // What a link in a file leads from and to at once is only one of the two in the debate. With other sources it would be a link of its own.
    const [only, ...others] = this.sharing.get(link)?.sources ?? sources;
    if (only !== undefined && others.length === 0) for (const source of sources) this.page.tolerate(link, source);
    this.page.edge(link, target);
    // A link that leads back would be directed at this one.
    if (!this.page.hasLink(target)) this.page.tolerate(target, link);
  }

  private both(claim: WrittenId, link: WrittenId): void {
    this.page.edge(claim, link);
    this.page.edge(link, claim);
  }

  private fulfil(node: WrittenId, schemeID: string | undefined): void {
    if (schemeID !== undefined) this.page.fulfilments.push({ nodeID: node, schemeID });
  }

  private essayIfOther(relation: Support | Rebuttal): string | null | undefined {
    return relation.essay === this.essayOf(relation) ? undefined : relation.essay;
  }
}

interface Ends {
  readonly sources: Set<string>;
  readonly targets: Set<string>;
  /** Of the links, where it is said: their essay, and who draws them. */
  readonly essay: unknown;
  readonly drawn: string | undefined;
}

function areAlike(one: Ends, other: Ends): boolean {
  const isIn = (id: string, ends: Ends): boolean => ends.sources.has(id) || ends.targets.has(id);
  if (one.essay !== other.essay || one.drawn !== other.drawn) return false;
  return [...one.sources].every((id) => isIn(id, other)) && [...other.sources].every((id) => isIn(id, one));
}

interface LinkNode {
  readonly text: string;
  readonly scheme: string;
  readonly own: Json;
  /** Whether a node of the file says the same already. */
  readonly same: (raw: Json) => boolean;
  readonly drawn?: string | undefined;
}

function schemeFields(scheme: string): Json {
  const schemeID = SCHEME_IDS.get(scheme);
  return { scheme, ...(schemeID !== undefined && { schemeID }) };
}

/** The id, where a reader would call the thing something else. */
function idIfOther(id: string, { id: raw }: KeptNode, otherwise: string): string | undefined {
  return new Ids().next(raw, otherwise) === id ? undefined : id;
}

/** Tells the rebuttals that would be read as one half of a contradiction. */
function opposedBothWays({ rebuttals, contradictions }: Debate): (rebuttal: Rebuttal) => boolean {
  const key = (from: string, to: string): string => JSON.stringify([from, to]);
  const directions = new Set([
    ...rebuttals.filter((r) => r.with === undefined).map(({ from, to }) => key(from, to)),
    ...contradictions.flatMap(({ claims: [a, b] }) => [key(a, b), key(b, a)]),
  ]);
  return ({ from, with: others, to }) => others === undefined && directions.has(key(to, from));
}
