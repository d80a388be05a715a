import { html, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { plainPhrase, type Phrase, type Sentence } from '../../graph/wording/sentence.ts';
import { linkTo } from './link-to.ts';

/** A sentence in running text; its claims are links, by their gists. */
export function sentenceIn(g: DebateGraph, sentence: Sentence): TemplateResult {
  return html`${sentence.map((phrase) => phraseIn(g, phrase))}`;
}

function phraseIn(g: DebateGraph, phrase: Phrase): TemplateResult | string {
  return typeof phrase === 'object' && 'claim' in phrase ? linkTo(g, phrase.claim) : plainPhrase(g, phrase);
}
