import { html, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { claimWords, plainPhrase, type Phrase, type Sentence } from '../../graph/wording/sentence.ts';
import './claim-link.ts';

/** A sentence in running text; its claims are links, in quotation marks. */
export function sentenceIn(g: DebateGraph, sentence: Sentence): TemplateResult {
  return html`${sentence.map((phrase) => phraseIn(g, phrase))}`;
}

function phraseIn(g: DebateGraph, phrase: Phrase): TemplateResult | string {
  if (typeof phrase === 'string' || !('claim' in phrase)) return plainPhrase(g, phrase);
  const words = phrase.words ?? claimWords(g, phrase.claim);
  // Without white space between them: a quotation mark stays with what it encloses.
  return html`“<claim-link inline .graph=${g} .claim=${phrase.claim} .words=${words}></claim-link>”`;
}
