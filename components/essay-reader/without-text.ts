import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { inDigits } from '../../graph/language/numbers.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import type { Anchor, Essay } from '../../graph/model/schema.ts';
import { fullLinkTo } from '../claim-link/link-to.ts';
import { heldByEssay } from '../shared/answers.ts';
import { fileIcon } from '../shared/icons.ts';
import { authorName, capitalise, occurrenceInWords, roleName } from '../shared/words.ts';
import { claimsOf, type EssayClaim } from './essay-claims.ts';
import { signsOf } from './manner.ts';

/** Digits of the digest that are shown: enough to compare by eye. */
const DIGITS = 12;

/** How the text can be brought, and which one it is. */
export function renderWanted(g: DebateGraph, essay: Essay, want: () => void): TemplateResult {
  const facts: readonly (readonly [string, unknown])[] = [
    [msg('Title'), essayTitle(essay)],
    [msg('Author'), authorName(g, essay)],
    [msg('Length'), essay.length === null ? msg('unknown') : msg(str`${inDigits(essay.length)} characters`)],
    ['SHA-256', essay.sha256 === null ? msg('unknown: no text was at hand') : msg(html`begins with <code>${essay.sha256.slice(0, DIGITS)}</code>`)],
  ];
  return html`<section class="wanted" aria-labelledby="wanted">
    <h3 id="wanted">${msg('The text is not here')}</h3>
    <p>
      ${msg('The essay is somebody else’s text and does not come with the debate. If you have it as a text file, add it: it stays on this machine, and every claim can then be checked against it.')}
    </p>
    <dl>
      ${facts.map(
        ([name, value]) => html`<div>
          <dt>${name}</dt>
          <dd dir="auto">${value}</dd>
        </div>`,
      )}
    </dl>
    <p class="muted">${msg('A copy with other spaces, quotes or line breaks will do: its spans are found by their words.')}</p>
    <div><button type="button" class="button primary" @click=${want}>${fileIcon} ${msg('Add the text')}</button></div>
  </section>`;
}

/** The claims in the order in which the essay voices them. */
export function renderClaims(g: DebateGraph, essay: Essay, selected: string | undefined): TemplateResult {
  const claims = claimsOf(g, essay);
  return html`<section aria-labelledby="claims">
    <h3 id="claims">${msg('Its claims, in the order of the text')} <span class="count">${claims.length}</span></h3>
    ${claims.length === 0 ? html`<p class="muted">${msg('The essay voices no claim.')}</p>` : listClaims(g, essay, claims, selected)}
  </section>`;
}

export function listClaims(g: DebateGraph, essay: Essay, claims: readonly EssayClaim[], selected: string | undefined): TemplateResult {
  const held = heldByEssay(g).get(essay.id);
  return html`<ol class="claims">
    ${claims.map(
      ({ claim, occurrences, anchors }) => html`<li aria-current=${claim.id === selected ? 'true' : nothing}>
        <div class="claim">${fullLinkTo(g, claim.id)}</div>
        ${occurrences.map(
          (occurrence) => html`<p>
            <span class="tag">${signsOf(occurrence, essay)} ${roleName(occurrence.role)}</span>
            ${capitalise(occurrenceInWords(g, occurrence, held?.has(claim.id) ?? false))}.
          </p>`,
        )}
        <p class="muted">${placesInWords(anchors, occurrences.every(({ implicit }) => implicit))}</p>
      </li>`,
    )}
  </ol>`;
}

function placesInWords(anchors: readonly Anchor[], implicit: boolean): string {
  if (anchors.length === 0) return implicit ? msg('Left unsaid.') : msg('No span is recorded.');
  const places = anchors.map(({ start, end }) => `${inDigits(start)}–${inDigits(end)}`).join(', ');
  return plural(anchors.length, { one: msg(str`1 span: characters ${places}.`), other: msg(str`${anchors.length} spans: characters ${places}.`) });
}
