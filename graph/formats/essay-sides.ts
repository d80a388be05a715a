/**
 * Which side the author of an essay takes that does not say what of it the author holds: what everything leads to, what supports it, and
 * what answers objections is the author's; an objection is not. Nobody is taken to hold both sides of a conflict.
 */
import { sourcesOf } from '../model/debate-graph.ts';
import type { Contradiction, Inference, Rebuttal, Support } from '../model/schema.ts';
import { NONE } from './joints.ts';
import { appended, FEW } from './lists.ts';
import { PlacedWays } from './sides.ts';

/** As much of a debate as tells the sides of its essays. */
export interface Sided {
  readonly claims: readonly { readonly id: string; readonly occurrences: readonly { readonly essay: string }[] }[];
  readonly inferences: readonly Pick<Inference, 'id' | 'essay' | 'premises' | 'conclusion'>[];
  readonly supports: readonly Support[];
  readonly rebuttals: readonly Rebuttal[];
  readonly contradictions: readonly Pick<Contradiction, 'id' | 'claims'>[];
}

/**
 * Of each claim and inference, by its id, whether the author of an essay holds it. Where it is open, no. Links that belong to no essay tell
 * nothing.
 */
export function sidesOfEssays(debate: Sided): (essay: string, id: string) => boolean {
  return new EssaySides(debate, undefined).sides();
}

/** The same of one essay, to which links that belong to none belong as well. */
export function sidesOf({ claims, inferences, supports, rebuttals, contradictions }: Sided, essay: string): (id: string) => boolean {
  const isOwn = (of: { readonly essay: string | null }): boolean => (of.essay ?? essay) === essay;
  const part: Sided = {
    claims: claims.filter(({ occurrences }) => occurrences.some(isOwn)),
    inferences: inferences.filter(isOwn),
    supports: supports.filter(isOwn),
    rebuttals: rebuttals.filter(isOwn),
    contradictions,
  };
  const holds = new EssaySides(part, essay).sides();
  return (id) => holds(essay, id);
}

/** A link from claims that an essay voices. */
interface Link {
  readonly essay: string;
  readonly of: Support | Rebuttal;
  readonly isAgainst: boolean;
}

/** All essays at once, so that an id is looked up but once: each occurrence of a claim has a place in the ways, and so has each inference. */
class EssaySides {
  private readonly ways = new PlacedWays();
  /** Of claims, and behind them of inferences, by their ids. */
  private readonly numbers = new Map<string, number>();
  /** By these numbers: the place of an inference, or of the first occurrence of a claim, which the others follow. */
  private readonly places: number[] = [];
  /** Of claims that many essays voice, the places by the essays. */
  private readonly crowds = new Map<number, ReadonlyMap<string, number>>();

  /** @param home the essay to which links belong that belong to none */
  constructor(
    private readonly debate: Sided,
    private readonly home?: string,
  ) {}

  sides(): (essay: string, id: string) => boolean {
    const { claims, inferences, contradictions } = this.debate;
    const ends: number[] = [];
    for (const { id, occurrences } of claims) {
      this.number(id, ends.length);
      for (let i = 0; i < occurrences.length; i += 1) ends.push(this.ways.add());
    }
    for (const { id } of inferences) this.number(id, this.ways.add());
    inferences.forEach(({ essay, premises, conclusion }, i) => this.lead(this.places[claims.length + i] ?? NONE, essay, premises, this.placeOf(conclusion, essay), false));
    this.takeLinks();
    for (const { claims: [a, b] } of contradictions) this.oppose(a, b);
    const isHeld = this.ways.held(ends);
    return (essay, id) => {
      const number = this.numbers.get(id);
      if (number === undefined) return false;
      const inference = inferences[number - claims.length];
      if (inference === undefined) return isHeld(this.placeAt(number, essay));
      // Whoever draws an inference holds its premises and its conclusion, on whose side it is.
      return inference.essay === essay && isHeld(this.places[number] ?? NONE) && inference.premises.every((premise) => isHeld(this.placeOf(premise, essay)));
    };
  }

  private number(id: string, place: number): void {
    this.numbers.set(id, this.places.push(place) - 1);
  }

  /** Where the essay voices the claim; NONE if it does not. */
  private placeOf(claim: string, essay: string): number {
    return this.placeAt(this.numbers.get(claim) ?? NONE, essay);
  }

  private placeAt(number: number, essay: string): number {
    const occurrences = this.debate.claims[number]?.occurrences ?? [];
    const first = this.places[number] ?? NONE;
    if (occurrences.length > FEW) return this.crowd(number, first).get(essay) ?? NONE;
    for (let i = 0; i < occurrences.length; i += 1) if (occurrences[i]?.essay === essay) return first + i;
    return NONE;
  }

  private crowd(number: number, first: number): ReadonlyMap<string, number> {
    const known = this.crowds.get(number);
    if (known !== undefined) return known;
    const places = new Map<string, number>();
    this.debate.claims[number]?.occurrences.forEach(({ essay }, i) => void (places.has(essay) || places.set(essay, first + i)));
    this.crowds.set(number, places);
    return places;
  }

  private lead(link: number, essay: string, sources: readonly string[], target: number, isAgainst: boolean): void {
    if (target !== NONE) this.ways.lead(link, target, isAgainst);
    for (const source of sources) {
      const place = this.placeOf(source, essay);
      if (place !== NONE) this.ways.lead(place, link, false);
    }
  }

  /** In each essay that voices both. */
  private oppose(a: string, b: string): void {
    const number = this.numbers.get(a) ?? NONE;
    for (const { essay } of this.debate.claims[number]?.occurrences ?? []) {
      const other = this.placeOf(b, essay);
      if (other !== NONE) this.ways.oppose(this.placeAt(number, essay), other);
    }
  }

  /** Links from what an essay voices to what it voices. To speak against what others say is to hold it. */
  private takeLinks(): void {
    const { debate: { supports, rebuttals }, home } = this;
    const taken: { readonly link: Link; readonly place: number }[] = [];
    /** Those that are directed at links, by the ids of these. */
    const further = new Map<string, Link[]>();
    const take = (link: Link, target: number): void => {
      if (target === NONE) return;
      const place = this.ways.add();
      this.lead(place, link.essay, sourcesOf(link.of), target, link.isAgainst);
      taken.push({ link, place });
    };
    const hear = (of: Support | Rebuttal, isAgainst: boolean): void => {
      const essay = of.essay ?? home;
      if (essay === undefined || !sourcesOf(of).every((source) => this.placeOf(source, essay) !== NONE)) return;
      const link: Link = { essay, of, isAgainst };
      const number = this.numbers.get(of.to);
      if (number !== undefined) take(link, this.targetAt(number, essay));
      else further.set(of.to, appended(further.get(of.to), link));
    };
    for (const support of supports) hear(support, false);
    for (const rebuttal of rebuttals) hear(rebuttal, true);
    // The list grows while it is gone through.
    if (further.size > 0) for (const { link: { of, essay }, place } of taken) for (const other of further.get(of.id) ?? []) if (other.essay === essay) take(other, place);
  }

  /** Of a claim or an inference, in the essay. */
  private targetAt(number: number, essay: string): number {
    const inference = this.debate.inferences[number - this.debate.claims.length];
    if (inference === undefined) return this.placeAt(number, essay);
    return inference.essay === essay ? (this.places[number] ?? NONE) : NONE;
  }
}
