/** Which premises does each author rely on? (SPEC.md, R1–R6) */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Anchor, Claim, Essay, Stance } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';
import { argumentOf, type Argument } from './argument.ts';
import { leadingOccurrence, occurrencesIn } from './commitment.ts';
import { derivation, type Derivation } from './derivability.ts';
import { distancesTo } from './routes.ts';

export interface ReliedOnPremise {
  readonly claim: string;
  readonly voice: string;
  readonly stance: Stance;
  readonly implicit: boolean;
  /** True if it is a premise of a step whose conclusion is a thesis. */
  readonly direct: boolean;
  /** Number of steps of the shortest way to a thesis, at least 1. */
  readonly steps: number;
  /** True if some thesis is no longer derivable without it. */
  readonly loadBearing: boolean;
  /** The theses that fall without it. */
  readonly loadBearingFor: readonly string[];
  /** All claims of the author that stand with it and fall without it, theses included, itself not. */
  readonly falls: readonly string[];
  readonly anchors: readonly Anchor[];
}

export interface Reliance {
  readonly author: string;
  readonly essay: string;
  readonly theses: readonly string[];
  /** Nearest to a thesis first, then in the order of the debate. */
  readonly premises: readonly ReliedOnPremise[];
}

/** The reliance of every essay's author, in the order of the debate. */
export function reliance(g: DebateGraph): Reliance[] {
  return g.debate.essays.map((essay) => relianceOf(g, essay));
}

export function relianceOf(g: DebateGraph, essay: Essay): Reliance {
  const argument = argumentOf(g, essay);
  const distances = premiseDistances(argument);
  const derived = derivation(argument);
  const premises = g.debate.claims
    .filter((claim) => distances.has(claim.id))
    .map((claim) => premiseOf(claim, argument, derived, distances.get(claim.id) ?? 0))
    .toSorted((a, b) => a.steps - b.steps);
  return { author: essay.author, essay: essay.id, theses: argument.theses, premises };
}

/** Steps from each claim that the author relies on to the nearest thesis; from a thesis, to the nearest other one. */
function premiseDistances({ theses, steps }: Argument): ReadonlyMap<string, number> {
  const distances = new Map(distancesTo(theses, steps));
  for (const thesis of theses) {
    const others = theses.filter((other) => other !== thesis);
    const distance = distancesTo(others, steps).get(thesis);
    if (distance === undefined) distances.delete(thesis);
    else distances.set(thesis, distance);
  }
  return distances;
}

function premiseOf(claim: Claim, argument: Argument, { fallingWithout }: Derivation, steps: number): ReliedOnPremise {
  const { essay } = argument;
  const falls = fallingWithout(claim.id);
  const fallen = new Set(falls);
  const loadBearingFor = argument.theses.filter((thesis) => fallen.has(thesis));
  const leading = leadingOccurrence(claim, essay);
  return {
    claim: claim.id,
    voice: leading?.voice ?? essay.author,
    stance: leading?.stance ?? 'asserts',
    implicit: leading?.implicit ?? true,
    direct: steps === 1,
    steps,
    loadBearing: loadBearingFor.length > 0,
    loadBearingFor,
    falls,
    anchors: anchorsIn(claim, essay),
  };
}

/** Anchors of the occurrences that commit the author; of all, where none does. */
function anchorsIn(claim: Claim, essay: Essay): Anchor[] {
  const occurrences = occurrencesIn(claim, essay);
  const committed = occurrences.filter((o) => isCommitted(o.stance));
  return (committed.length > 0 ? committed : occurrences).flatMap((o) => o.anchors);
}
