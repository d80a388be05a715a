import { html, nothing, type TemplateResult } from 'lit';
import { occurrencesIn } from '../../graph/analysis/commitment.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import type { Claim, Essay } from '../../graph/model/schema.ts';
import { orderedEssays } from '../shared/answers.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { downIcon } from '../shared/icons.ts';
import { authorName, countOf } from '../shared/words.ts';
import type { FoundSpans } from './essay-claims.ts';

export interface ChosenClaim {
  readonly essay: Essay;
  readonly claim: Claim | undefined;
  /** Undefined if the claim has no span in the essay. */
  readonly spans: FoundSpans | undefined;
  readonly showNext: () => void;
  readonly open: (essay: string) => void;
}

/** Where the selected claim stands in this essay, and in which others. Always there, so that changes of it are told. */
export function renderChosenClaim(g: DebateGraph, { essay, claim, spans, showNext, open }: ChosenClaim): TemplateResult {
  const others = claim === undefined ? [] : orderedEssays(g).filter((other) => other !== essay && occurrencesIn(claim, other).length > 0);
  return html`<section class="chosen-claim" aria-label="Selected claim">
    <p role="status">
      ${claim === undefined
        ? html`<span class="muted">Choose a passage to select its claim; with the keyboard, the arrow keys lead from span to span.</span>`
        : html`<strong>${claim.gist}</strong> <span class="muted">${placeInWords(claim, essay, spans)}</span>`}
    </p>
    ${others.length === 0 && (spans?.found.length ?? 0) < 2
      ? nothing
      : html`<div class="ways">
          ${(spans?.found.length ?? 0) < 2
            ? nothing
            : html`<button type="button" class="button" @click=${showNext}>${downIcon} Next span</button>`}
          ${others.length === 0
            ? nothing
            : html`<span class="muted" id="also">Also in</span>
                ${others.map(
                  (other) => html`<button type="button" class="button" aria-describedby="also" @click=${() => open(other.id)}>
                    ${essayMark(g, other.id)}&nbsp;${authorName(g, other)}<span class="visually-hidden">, ${essayTitle(other)}</span>
                  </button>`,
                )}`}
        </div>`}
  </section>`;
}

function placeInWords(claim: Claim, essay: Essay, spans: FoundSpans | undefined): string {
  const occurrences = occurrencesIn(claim, essay);
  if (occurrences.length === 0) return 'This essay does not voice it.';
  if (occurrences.every(({ implicit }) => implicit)) return 'This essay leaves it unsaid.';
  if (spans === undefined) return 'It has no span in this essay.';
  const { found, missing } = spans;
  if (found.length === 0) return `Not found in this text: ${countOf(missing, 'span')}.`;
  return `${countOf(found.length, 'span')}${missing === 0 ? '' : `, and ${missing} not found`}.`;
}
