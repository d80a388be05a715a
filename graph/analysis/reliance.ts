/** Which premises does each author rely on? (SPEC.md, R1–R6) */
import type { DebateGraph } from '../model/debate-graph.ts';
import { perEssay } from '../model/per-graph.ts';
import type { Anchor, Claim, Essay, Stance } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';
import { argumentOf, type Argument } from './argument.ts';
import { leadingOccurrence, occurrencesIn } from './commitment.ts';
import { derivation } from './derivability.ts';
import { distancesToOtherTheses } from './routes.ts';

/** A premise on which an author relies. */
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
  /** The theses that fall without it; found when they are first asked for. */
  readonly loadBearingFor: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** On what the author of an essay relies. */
export interface Reliance {
  readonly author: string;
  readonly essay: string;
  readonly theses: readonly string[];
  /** Nearest to a thesis first, then in the order of the debate. */
  readonly premises: readonly ReliedOnPremise[];
  /**
   * All claims of the author that stand with the premise and fall without it, theses included, itself not; each after what it is
   * derived from. They are found when they are asked for: on a long chain of steps there are as many as it has steps, for each premise.
   *
   * @param most so many of them, the nearest ones; left out, all
   */
  readonly falls: (premise: string, most?: number) => readonly string[];
}

/** The reliance of every essay's author, in the order of the debate. */
export function reliance(g: DebateGraph): Reliance[] {
  return g.debate.essays.map((essay) => relianceOf(g, essay));
}

/** The reliance of the author of one essay. */
export const relianceOf = perEssay((g, essay): Reliance => {
  const argument = argumentOf(g, essay);
  const distances = distancesToOtherTheses(argument);
  const { neededFor, fallingWithout } = derivation(argument);
  const bearing = neededFor(argument.theses);
  const thesesBy = thesesByPremise(argument, neededFor);
  const premises = [...argument.held]
    .flatMap((id) => {
      const claim = g.claims.get(id);
      const steps = distances.get(id);
      return claim && steps !== undefined ? [premiseOf(claim, essay, steps, bearing.has(id) ? thesesBy : undefined)] : [];
    })
    .toSorted((a, b) => a.steps - b.steps);
  return { author: essay.author, essay: essay.id, theses: argument.theses, premises, falls: fallingWithout };
});

type ThesesByPremise = () => ReadonlyMap<string, readonly string[]>;

/** The theses that need each premise. Worked out for all at once, and only when somebody asks. */
function thesesByPremise({ theses }: Argument, neededFor: (claims: readonly string[]) => ReadonlySet<string>): ThesesByPremise {
  let byPremise: Map<string, string[]> | undefined;
  return () => {
    if (byPremise !== undefined) return byPremise;
    byPremise = new Map();
    for (const thesis of theses) {
      for (const premise of neededFor([thesis])) {
        const others = byPremise.get(premise);
        if (others) others.push(thesis);
        else byPremise.set(premise, [thesis]);
      }
    }
    return byPremise;
  };
}

/** @param thesesBy left out if no thesis needs the claim */
function premiseOf(claim: Claim, essay: Essay, steps: number, thesesBy: ThesesByPremise | undefined): ReliedOnPremise {
  const leading = leadingOccurrence(claim, essay);
  return {
    claim: claim.id,
    voice: leading?.voice ?? essay.author,
    stance: leading?.stance ?? 'asserts',
    implicit: leading?.implicit ?? true,
    direct: steps === 1,
    steps,
    loadBearing: thesesBy !== undefined,
    get loadBearingFor() {
      return thesesBy?.().get(claim.id) ?? [];
    },
    anchors: anchorsIn(claim, essay),
  };
}

/** Anchors of the occurrences that commit the author; of all, where none does. */
function anchorsIn(claim: Claim, essay: Essay): Anchor[] {
  const occurrences = occurrencesIn(claim, essay);
  const committed = occurrences.filter((o) => isCommitted(o.stance));
  return (committed.length > 0 ? committed : occurrences).flatMap((o) => o.anchors);
}
