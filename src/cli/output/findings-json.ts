import type { Clash } from '../../../graph/analysis/contradictions.ts';
import type { Finding } from '../../../graph/analysis/findings/findings.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { findingWords } from '../../../graph/wording/findings.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import type { FindingsOutput } from './schemas.ts';

export function findingsJson(g: DebateGraph, findings: readonly Finding[]): FindingsOutput {
  return findings.map((finding) => {
    const { kind, score, about, authors, essays, claims, facts } = finding;
    const { says, why } = findingWords(g, finding);
    return {
      kind,
      score: Number(score.toFixed(4)),
      says: plainSentence(g, says),
      why: why === undefined ? null : plainSentence(g, why),
      about: [...about],
      authors: [...authors],
      essays: [...essays],
      claims: [...claims],
      facts: { ...facts, ...('clash' in facts && { clash: named(facts.clash) }), ...('opposite' in facts && { opposite: facts.opposite ?? null }) },
    };
  });
}

/** What the clash is; the rest of it `contradictions` tells. */
function named({ id, kind, strength, scope, by }: Clash): Pick<Clash, 'id' | 'kind' | 'strength' | 'scope' | 'by'> {
  return { id, kind, strength, scope, by };
}
