import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { occurrencesIn } from '../../graph/analysis/commitment.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import type { Claim, Essay } from '../../graph/model/schema.ts';
import { orderedEssays } from '../shared/answers.ts';
import { essayMark } from '../shared/essay-mark.ts';
import { downIcon } from '../shared/icons.ts';
import { authorName, spansCounted } from '../shared/words.ts';
import type { FoundSpans } from './essay-claims.ts';

export interface ChosenClaim {
  readonly essay: Essay;
  readonly claim: Claim | undefined;
  /** Said while no claim is selected. */
  readonly hint: string;
  /** Whether the text is here. */
  readonly placed: boolean;
  /** What came of the claim's spans in it; undefined if it has none in the essay. */
  readonly spans: FoundSpans | undefined;
  readonly showNext: () => void;
  readonly open: (essay: string) => void;
}

/** Where the selected claim stands in this essay, and in which others. Always there, so that changes of it are told. */
export function renderChosenClaim(g: DebateGraph, { essay, claim, hint, placed, spans, showNext, open }: ChosenClaim): TemplateResult {
  const others = claim === undefined ? [] : orderedEssays(g).filter((other) => other !== essay && occurrencesIn(claim, other).length > 0);
  return html`<section class="chosen-claim" aria-label=${msg('Selected claim')}>
    <p role="status">
      ${claim === undefined
        ? html`<span class="muted">${hint}</span>`
        : html`<strong dir="auto">${claim.gist}</strong> <span class="muted place">${placeInWords(claim, essay, placed, spans)}</span>`}
    </p>
    ${others.length === 0 && (spans?.found.length ?? 0) < 2
      ? nothing
      : html`<div class="ways">
          ${(spans?.found.length ?? 0) < 2
            ? nothing
            : html`<button type="button" class="button" @click=${showNext}>${downIcon} ${msg('Next span')}</button>`}
          ${others.length === 0
            ? nothing
            : html`<span class="muted" id="also">${msg('Also in')}</span>
                ${others.map(
                  (other) => html`<button type="button" class="button" aria-describedby="also" @click=${() => open(other.id)}>
                    ${essayMark(g, other.id)} <bdi>${authorName(g, other)}</bdi> <span class="visually-hidden">(${essayTitle(other)})</span>
                  </button>`,
                )}`}
        </div>`}
  </section>`;
}

function placeInWords(claim: Claim, essay: Essay, placed: boolean, spans: FoundSpans | undefined): string {
  const occurrences = occurrencesIn(claim, essay);
  const recorded = occurrences.reduce((sum, { anchors }) => sum + anchors.length, 0);
  if (occurrences.length === 0) return msg('This essay does not voice it.');
  if (occurrences.every(({ implicit }) => implicit)) return msg('This essay leaves it unsaid.');
  if (recorded === 0) return msg('It has no span in this essay.');
  if (!placed || spans === undefined) return textNotHere(recorded);
  const { found, missing } = spans;
  if (found.length === 0) return msg(str`Not found in this text: ${spansCounted(missing)}.`);
  const counted = spansCounted(found.length);
  return missing === 0 ? `${counted}.` : msg(str`${counted}, and ${missing} not found.`);
}

function textNotHere(spans: number): string {
  return plural(spans, { one: msg('1 span in this essay, whose text is not here.'), other: msg(str`${spans} spans in this essay, whose text is not here.`) });
}
