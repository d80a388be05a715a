import { html, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import './claim-link.ts';

/** A link to the claim, by its gist. */
export function linkTo(g: DebateGraph, claim: string): TemplateResult {
  return html`<claim-link .graph=${g} .claim=${claim}></claim-link>`;
}

/** A link to the claim, by its whole text. */
export function fullLinkTo(g: DebateGraph, claim: string): TemplateResult {
  return html`<claim-link .graph=${g} .claim=${claim} full></claim-link>`;
}
