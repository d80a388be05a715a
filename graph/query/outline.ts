/**
 * What is shown of a debate as a tree that can be read from top to bottom (SPEC.md, W14–W18): essays, their theses, the steps to them, what
 * these rest on, and what speaks against it.
 */
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import { append } from '../model/lists.ts';
import type { ConnectionKind, Essay } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';
import type { Subgraph, SubgraphEdge } from './subgraph.ts';

export interface Outline {
  readonly essays: readonly OutlineEssay[];
}

interface Node {
  /** Unlike that of any other node, and the same for the same place in another outline of the debate. */
  readonly key: string;
}

export interface OutlineEssay extends Node {
  readonly kind: 'essay';
  readonly essay: Essay;
  /** Place in the order of the debate's essays, from 1. */
  readonly number: number;
  readonly children: readonly OutlineItem[];
}

export type OutlineItem = OutlineClaim | OutlineStep | OutlineHidden;

/** As what a claim stands where it stands; `is-rebutted` where it rebuts that claim, `rebuts` where that claim rebuts it. */
export type Hanging = 'thesis' | 'beginning' | 'premise' | 'support' | 'is-rebutted' | 'rebuts' | 'contradicts';

export interface OutlineClaim extends Node {
  readonly kind: 'claim';
  readonly claim: string;
  readonly as: Hanging;
  /** How many connections over hidden claims lead there; 0 for one of the debate itself. */
  readonly contracted: number;
  /** False for an inference that the author does not draw. */
  readonly committed: boolean;
  /** Whether the essay in which it is told voices it. */
  readonly voiced: boolean;
  /** Whether it is only named here: what hangs beneath it is told where it stood first, or in the essays that voice it. */
  readonly reference: boolean;
  readonly hiddenGrounds: number;
  readonly children: readonly OutlineItem[];
}

/** Claims that lead on, or speak against something, together; or a connection that something is directed at itself. */
export interface OutlineStep extends Node {
  readonly kind: 'step';
  readonly step: 'inference' | 'support' | 'rebuttal';
  /** Of the inference, the support or the rebuttal. */
  readonly id: string;
  /** How many claims make it, the hidden ones among them. */
  readonly claims: number;
  readonly hidden: number;
  readonly committed: boolean;
  readonly children: readonly OutlineItem[];
}

/** Stands for the grounds that are not shown. */
export interface OutlineHidden extends Node {
  readonly kind: 'hidden';
  readonly claim: string;
  readonly count: number;
}

export function outlineOf(g: DebateGraph, sub: Subgraph): Outline {
  const shown = new Map(sub.claims.map((claim) => [claim.id, claim]));
  const around = surroundings(sub);
  const essays = essaysInOrder(g).flatMap((essay, i): OutlineEssay[] => {
    const voices = new Set(sub.claims.filter(({ claim }) => claim.occurrences.some((o) => o.essay === essay.id)).map(({ id }) => id));
    if (voices.size === 0 || sub.essays?.has(essay.id) === false) return [];
    return [{ kind: 'essay', key: keyOf('essay', essay.id), essay, number: i + 1, children: new EssayOutline(g, shown, around, essay, voices).starts() }];
  });
  return { essays };
}

/** What is directed at each thing, by its id. */
type Surroundings = ReadonlyMap<string, readonly Directed[]>;

type Directed =
  | { readonly kind: 'edge'; readonly edge: SubgraphEdge; readonly from: string; readonly as: 'support' | 'premise' | 'is-rebutted' | 'rebuts' | 'contradicts' }
  | { readonly kind: 'step'; readonly step: ConnectionKind & OutlineStep['step']; readonly id: string; readonly sources: readonly string[]; readonly hidden: number; readonly committed: boolean; readonly essay: string | null };

function surroundings(sub: Subgraph): Surroundings {
  const at = new Map<string, Directed[]>();
  const add = (id: string, directed: Directed): void => append(at, id, directed);
  const shown = new Set(sub.claims.map(({ id }) => id));
  for (const { id, inference, hiddenPremises: hidden } of sub.inferences) {
    const { essay, conclusion, premises, stance } = inference;
    add(conclusion, { kind: 'step', step: 'inference', id, sources: premises.filter((premise) => shown.has(premise)), hidden, committed: isCommitted(stance), essay });
  }
  for (const { id, kind, sources, to, hiddenSources: hidden, essay } of sub.joints) add(to, { kind: 'step', step: kind, id, sources, hidden, committed: true, essay });
  for (const edge of sub.edges) {
    const { kind, from, to, joint, contracted } = edge;
    if (joint !== undefined || (kind === 'inference' && contracted === 0)) continue;
    if (kind === 'contradiction') for (const [one, other] of [[from, to], [to, from]] as const) add(one, { kind: 'edge', edge, from: other, as: 'contradicts' });
    else add(to, { kind: 'edge', edge, from, as: kind === 'inference' ? 'premise' : kind === 'support' ? 'support' : 'is-rebutted' });
    if (kind === 'rebuttal') add(from, { kind: 'edge', edge, from: to, as: 'rebuts' });
  }
  return at;
}

class EssayOutline {
  /** The claims of the essay of which what hangs beneath them has been told. */
  private readonly told = new Set<string>();

  constructor(
    private readonly g: DebateGraph,
    private readonly shown: ReadonlyMap<string, Subgraph['claims'][number]>,
    private readonly around: Surroundings,
    private readonly essay: Essay,
    private readonly voices: ReadonlySet<string>,
  ) {}

  /** The theses, then whatever hangs under nothing that was told, so that every claim of the essay stands somewhere. */
  starts(): OutlineItem[] {
    const { voices, g, essay } = this;
    const isThesis = (id: string): boolean => g.claims.get(id)?.occurrences.some((o) => o.essay === essay.id && o.role === 'thesis') ?? false;
    const path = ['essay', essay.id];
    const theses = [...voices].filter(isThesis);
    const others = [...voices].filter((id) => !isThesis(id));
    const led = new Set(others.flatMap((id) => [...this.beneath(id)]));
    const items: OutlineItem[] = [];
    const start = (id: string, as: Hanging): void => {
      if (!this.told.has(id)) items.push(this.claim(id, path, { as, contracted: 0, committed: true }));
    };
    // A thesis that is a ground of another one is told there as well.
    for (const id of theses) items.push(this.claim(id, path, { as: 'thesis', contracted: 0, committed: true }));
    for (const id of others) if (!led.has(id)) start(id, 'beginning');
    for (const id of others) start(id, 'beginning');
    return items;
  }

  private claim(id: string, above: readonly string[], hangs: Pick<OutlineClaim, 'as' | 'contracted' | 'committed'>, parent?: string): OutlineClaim {
    const path = [...above, hangs.as, id];
    const voiced = this.voices.has(id);
    const reference = !voiced || this.told.has(id) || hangs.as === 'contradicts' || hangs.as === 'rebuts';
    const claim = { kind: 'claim', key: keyOf(...path), claim: id, ...hangs, voiced, reference, hiddenGrounds: this.shown.get(id)?.hiddenGrounds.length ?? 0 } as const;
    if (reference) return { ...claim, children: [] };
    this.told.add(id);
    const hidden: OutlineHidden[] = claim.hiddenGrounds > 0 ? [{ kind: 'hidden', key: keyOf(...path, 'hidden'), claim: id, count: claim.hiddenGrounds }] : [];
    // That it rebuts the claim under which it stands as a rebuttal has been said.
    const directed = this.at(id).filter((one) => !(one.kind === 'edge' && one.as === 'rebuts' && one.from === parent && hangs.as === 'is-rebutted'));
    const grounds = directed.filter(isGround);
    const rest = directed.filter((one) => !isGround(one));
    return { ...claim, children: [...this.items(grounds, path, id), ...hidden, ...this.items(rest, path, id)] };
  }

  private items(directed: readonly Directed[], path: readonly string[], parent?: string): OutlineItem[] {
    return directed.map((one): OutlineItem => {
      if (one.kind === 'edge') {
        const { contracted, id } = one.edge;
        return this.claim(claimBehind(this.g, one.from), [...path, id], { as: one.as, contracted, committed: true }, parent);
      }
      const { step, id, sources, hidden, committed } = one;
      const as = step === 'inference' ? 'premise' : step === 'support' ? 'support' : 'is-rebutted';
      const beneath = this.at(id);
      const [only] = sources;
      if (only !== undefined && sources.length === 1 && hidden === 0 && beneath.length === 0) return this.claim(only, [...path, id], { as, contracted: 0, committed });
      const key = keyOf(...path, step, id);
      const children = [...sources.map((source) => this.claim(source, [...path, step, id], { as, contracted: 0, committed })), ...this.items(beneath, [...path, step, id])];
      return { kind: 'step', key, step, id, claims: sources.length + hidden, hidden, committed, children };
    });
  }

  /** What is directed there and belongs into this essay: steps of other essays do not. */
  private at(id: string): readonly Directed[] {
    return (this.around.get(id) ?? []).filter((one) => one.kind === 'edge' || one.step !== 'inference' || one.essay === this.essay.id);
  }

  /** The claims that would be told beneath this one, and not only named. */
  private *beneath(id: string): Iterable<string> {
    for (const one of this.at(id)) {
      if (one.kind === 'step') {
        yield* one.sources.filter((source) => source !== id);
        yield* this.beneath(one.id);
      } else if (one.from !== id && one.as !== 'contradicts' && one.as !== 'rebuts') yield claimBehind(this.g, one.from);
    }
  }
}

function isGround(one: Directed): boolean {
  return one.kind === 'step' ? one.step !== 'rebuttal' : one.as === 'premise' || one.as === 'support';
}

/** The claim that stands for what an edge joins: of a step its conclusion, of a rebuttal the claim that makes it. */
function claimBehind(g: DebateGraph, id: string): string {
  if (g.claims.has(id)) return id;
  const inference = g.inferences.get(id);
  if (inference !== undefined) return inference.conclusion;
  const support = g.supports.get(id);
  if (support !== undefined) return claimBehind(g, support.to);
  const rebuttal = g.rebuttals.get(id);
  return rebuttal === undefined ? id : (sourcesOf(rebuttal)[0] ?? id);
}

/** Ids are arbitrary text. */
function keyOf(...path: readonly string[]): string {
  return JSON.stringify(path);
}
