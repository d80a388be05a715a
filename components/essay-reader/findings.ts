import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedText } from '../../graph/anchor/assign-texts.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { countOf } from '../shared/words.ts';
import { claimsOf, type FoundSpans } from './essay-claims.ts';
import { listClaims } from './without-text.ts';

/**
 * How the text was matched and how much of it the debate speaks of.
 *
 * @param coverage 0 to 1
 */
export function renderSummary({ how, source, anchors }: PlacedText, coverage: number): TemplateResult {
  const found = anchors.filter((anchor) => anchor.found !== undefined).length;
  return html`<p class="summary">
    ${found} of ${countOf(anchors.length, 'span')} found; the claims cover ${percent(coverage)} of the text.
    <span class="muted">
      ${how === 'same'
        ? html`<code>${source.name}</code> is the very text that was read for the debate.`
        : html`<code>${source.name}</code> is a changed copy of the text that was read for the debate; its spans were found by their words.`}
    </span>
  </p>`;
}

/** Rounded, but never to nothing or to all. */
function percent(part: number): string {
  const rounded = Math.round(part * 100);
  if (rounded === 0 && part > 0) return 'less than 1 %';
  return rounded === 100 && part < 1 ? 'more than 99 %' : `${rounded} %`;
}

/** The spans that were not found, by claim. */
export function renderNotFound(g: DebateGraph, spans: ReadonlyMap<string, FoundSpans>): TemplateResult | typeof nothing {
  const lost = [...spans.values()].filter(({ missing }) => missing > 0);
  if (lost.length === 0) return nothing;
  const count = lost.reduce((sum, { missing }) => sum + missing, 0);
  return html`<section aria-labelledby="not-found">
    <h3 id="not-found">Not found <span class="count">${countOf(count, 'span')} of ${countOf(lost.length, 'claim')}</span></h3>
    <p class="muted">Their words differ in this text, or stand in it more than once. Where they belong is not guessed.</p>
    <ul class="lost">
      ${lost.map(
        ({ claim, found, missing }) => html`<li>
          ${linkTo(g, claim.id)} <span class="muted">${found.length === 0 ? countOf(missing, 'span') : `${missing} of ${countOf(found.length + missing, 'span')}`}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

/** The claims that have no place in the text. */
export function renderUnsaid(g: DebateGraph, { essay }: PlacedText, selected: string | undefined): TemplateResult | typeof nothing {
  const unsaid = claimsOf(g, essay).filter(({ anchors }) => anchors.length === 0);
  if (unsaid.length === 0) return nothing;
  return html`<details class="unsaid" ?open=${unsaid.some(({ claim }) => claim.id === selected)}>
    <summary>${countOf(unsaid.length, 'claim')} without a span in the text</summary>
    ${listClaims(g, essay, unsaid, selected)}
  </details>`;
}
