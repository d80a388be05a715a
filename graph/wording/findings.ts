/** Findings in plain sentences: what is so, and, where more can be said, what stands behind it (SPEC.md, F24). */
import type { Finding } from '../analysis/findings/findings.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { FindingWords } from './finding-words.ts';
import { contradictionWords, derivedContradictionWords, opponentsWords, pairCruxWords, selfContradictionWords } from './findings-clashes.ts';
import { bareThesisWords, circleWords, concessionWords, independentWaysWords, keystoneWords, singlePointWords, sourceWords, unansweredWords, unsaidWords } from './findings-one-author.ts';
import { commonGroundWords, cruxWords, lonePremiseWords, mostAttackedWords, sharedWords, ungroundedWords } from './findings-several.ts';
import { finished } from './running.ts';

/** What a finding says, and why it is so. */
export function findingWords(g: DebateGraph, finding: Finding): FindingWords {
  const { says, why = [] } = wordsOf(g, finding);
  return { says: finished(says), ...(why.length > 0 && { why: finished(why) }) };
}

/** Without capital and full stop. */
function wordsOf(g: DebateGraph, finding: Finding): FindingWords {
  switch (finding.kind) {
    case 'contradiction':
      return contradictionWords(g, finding.facts);
    case 'self-contradiction':
      return selfContradictionWords(g, finding.facts);
    case 'derived-contradiction':
      return derivedContradictionWords(g, finding.facts);
    case 'pair-crux':
      return pairCruxWords(g, finding.facts);
    case 'opponents':
      return opponentsWords(g, finding.facts);
    case 'crux':
      return cruxWords(g, finding.facts);
    case 'shared-premise':
      return sharedWords(g, finding.facts);
    case 'common-ground':
      return commonGroundWords(g, finding.facts);
    case 'most-attacked':
      return mostAttackedWords(g, finding.facts);
    case 'ungrounded':
      return ungroundedWords(g, finding.facts);
    case 'lone-premise':
      return lonePremiseWords(g, finding.facts);
    case 'single-point':
      return singlePointWords(g, finding.facts);
    case 'implicit-premise':
      return unsaidWords(g, finding.facts);
    case 'independent-ways':
      return independentWaysWords(g, finding.facts);
    case 'unanswered':
      return unansweredWords(g, finding.facts);
    case 'keystone':
      return keystoneWords(g, finding.facts);
    case 'concession':
      return concessionWords(g, finding.facts);
    case 'source':
      return sourceWords(g, finding.facts);
    case 'circle':
      return circleWords(g, finding.facts);
    case 'bare-thesis':
      return bareThesisWords(g, finding.facts);
  }
}
