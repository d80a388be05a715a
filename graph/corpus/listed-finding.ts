/** A finding as it stands in a list: in the words that the page has for it, in the language that is spoken then. */
import type { Finding } from '../analysis/findings/findings.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { findingWords } from '../wording/findings.ts';
import { plainSentence } from '../wording/sentence.ts';
import type { ListedFinding } from './corpus.ts';

/** @param most so many of the claims that show it, those that it names first */
export function listedFinding(g: DebateGraph, finding: Finding, most: number): ListedFinding {
  const { says, why } = findingWords(g, finding);
  return {
    words: plainSentence(g, says),
    ...(why !== undefined && { why: plainSentence(g, why) }),
    claims: [...new Set([...finding.about, ...finding.claims])].slice(0, most),
  };
}
