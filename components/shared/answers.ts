/** The analyses that several elements ask for, each worked out once for a debate. */
import { heldClaims } from '../../graph/analysis/commitment.ts';
import { contradictions, withRestatements } from '../../graph/analysis/contradictions.ts';
import { cruxes } from '../../graph/analysis/cruxes.ts';
import { findings } from '../../graph/analysis/findings/findings.ts';
import { groundedness } from '../../graph/analysis/groundedness.ts';
import { premiseTableWithShared } from '../../graph/analysis/premise-table.ts';
import { reliance } from '../../graph/analysis/reliance.ts';
import { sharedPremises } from '../../graph/analysis/shared-premises.ts';
import { essaysInOrder } from '../../graph/model/labels.ts';
import { perGraph } from '../../graph/model/per-graph.ts';
import { overview } from '../../graph/query/overview.ts';

export const orderedEssays = perGraph(essaysInOrder);

export const clashesIn = perGraph(contradictions);

/** By id: also those that are told under another one. */
export const clashesById = perGraph((g) => new Map(withRestatements(clashesIn(g)).map((clash) => [clash.id, clash])));

export const cruxesIn = perGraph(cruxes);

export const findingsIn = perGraph((g) => findings(g));

/** All drawn supports and rebuttals. */
export const groundednessIn = perGraph(groundedness);

/** More boxes than this at once are no map. */
export const MOST_ON_MAP = 150;

/** What the map begins with; where no claim is a thesis, the whole debate, as long as that makes a map. */
export const overviewOf = perGraph((g) => {
  const main = overview(g);
  return main.size > 0 || g.claims.size > MOST_ON_MAP ? main : new Set(g.claims.keys());
});

export const premiseRows = perGraph(premiseTableWithShared);

/** By essay. */
export const relianceByEssay = perGraph((g) => new Map(reliance(g).map((answer) => [answer.essay, answer])));

/** By essay: the claims that its author holds. */
export const heldByEssay = perGraph((g) => new Map(g.debate.essays.map((essay) => [essay.id, heldClaims(g, essay)])));

/** The premises from which different authors draw conclusions that contradict each other. */
export const oppositelyUsed = perGraph(
  (g) => new Set(sharedPremises(g).flatMap((premise) => (premise.oppositeConclusions ? [premise.claim] : []))),
);
