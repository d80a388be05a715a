import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedText } from '../../graph/anchor/assign-texts.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { spansCounted } from '../shared/words.ts';
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
    ${foundInWords(found, anchors.length, percent(coverage))}
    <span class="muted">
      ${how === 'same'
        ? msg(html`<code>${source.name}</code> is the very text that was read for the debate.`)
        : msg(html`<code>${source.name}</code> is a changed copy of the text that was read for the debate; its spans were found by their words.`)}
    </span>
  </p>`;
}

function foundInWords(found: number, all: number, covered: string): string {
  return plural(all, {
    one: msg(str`${found} of 1 span found; the claims cover ${covered} of the text.`),
    other: msg(str`${found} of ${all} spans found; the claims cover ${covered} of the text.`),
  });
}

/** Rounded, but never to nothing or to all. */
function percent(part: number): string {
  const rounded = Math.round(part * 100);
  if (rounded === 0 && part > 0) return msg('less than 1 %');
  return rounded === 100 && part < 1 ? msg('more than 99 %') : `${rounded} %`;
}

/** The spans that were not found, by claim. */
export function renderNotFound(g: DebateGraph, spans: ReadonlyMap<string, FoundSpans>): TemplateResult | typeof nothing {
  const lost = [...spans.values()].filter(({ missing }) => missing > 0);
  if (lost.length === 0) return nothing;
  const count = lost.reduce((sum, { missing }) => sum + missing, 0);
  return html`<section aria-labelledby="not-found">
    <h3 id="not-found">${msg('Not found')} <span class="count">${ofClaims(spansCounted(count), lost.length)}</span></h3>
    <p class="muted">${msg('Their words differ in this text, or stand in it more than once. Where they belong is not guessed.')}</p>
    <ul class="lost">
      ${lost.map(
        ({ claim, found, missing }) => html`<li>
          ${linkTo(g, claim.id)} <span class="muted">${found.length === 0 ? spansCounted(missing) : msg(str`${missing} of ${found.length + missing} spans`)}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

function ofClaims(spans: string, n: number): string {
  return plural(n, { one: msg(str`${spans} of 1 claim`), other: msg(str`${spans} of ${n} claims`) });
}

/** The claims that have no place in the text. */
export function renderUnsaid(g: DebateGraph, { essay }: PlacedText, selected: string | undefined): TemplateResult | typeof nothing {
  const unsaid = claimsOf(g, essay).filter(({ anchors }) => anchors.length === 0);
  if (unsaid.length === 0) return nothing;
  return html`<details class="unsaid" ?open=${unsaid.some(({ claim }) => claim.id === selected)}>
    <summary>${plural(unsaid.length, { one: msg('1 claim without a span in the text'), other: msg(str`${unsaid.length} claims without a span in the text`) })}</summary>
    ${listClaims(g, essay, unsaid, selected)}
  </details>`;
}
