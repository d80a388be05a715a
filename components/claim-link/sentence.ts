import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { claimWords, plainPhrase, type Phrase, type Sentence } from '../../graph/wording/sentence.ts';
import './claim-link.ts';

/** A sentence in running text; its claims are links, in quotation marks. */
export function sentenceIn(g: DebateGraph, sentence: Sentence): TemplateResult {
  return html`${sentence.map((phrase) => phraseIn(g, phrase))}`;
}

function phraseIn(g: DebateGraph, phrase: Phrase): TemplateResult | string {
  if (typeof phrase === 'string') return phrase;
  if (!('claim' in phrase)) return html`<bdi>${plainPhrase(g, phrase)}</bdi>`;
  const words = phrase.words ?? claimWords(g, phrase.claim);
  const link = html`<claim-link inline .graph=${g} .claim=${phrase.claim} .words=${words}></claim-link>`;
  // Without white space between them: a quotation mark stays with what it encloses.
  return msg(html`“${link}”`);
}
