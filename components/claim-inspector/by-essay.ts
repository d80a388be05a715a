import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { occurrencesIn } from '../../graph/analysis/commitment.ts';
import { premiseCell, type PremiseCell } from '../../graph/analysis/premise-table.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle } from '../../graph/model/labels.ts';
import type { Claim, Essay, Occurrence } from '../../graph/model/schema.ts';
import { emit } from '../events.ts';
import { linkTo } from '../claim-link/link-to.ts';
import { heldByEssay, orderedEssays, relianceByEssay } from '../shared/answers.ts';
import { essayColour, essayMark } from '../shared/essay-mark.ts';
import { authorName, capitalise, occurrenceInWords, roleName } from '../shared/words.ts';
import { inOneRow } from './in-one-row.ts';
import { waysTo } from './ways.ts';

/** Who voices the claim, as what, and whether its author relies on it. */
export function byEssay(g: DebateGraph, claim: Claim): TemplateResult {
  const voicing = orderedEssays(g).filter((essay) => occurrencesIn(claim, essay).length > 0);
  const silent = orderedEssays(g).filter((essay) => !voicing.includes(essay));
  return html`<section aria-labelledby="by-essay">
    <h3 id="by-essay">${msg('By essay')} <span class="count">${shareInWords(voicing.length, g.debate.essays.length)}</span></h3>
    <ul class="units">
      ${voicing.map((essay) => renderEssay(g, claim, essay))}
    </ul>
    ${silent.length === 0 ? nothing : html`<p class="aside">${msg(html`Not voiced by ${inOneRow(silent.map((essay) => nameEssay(g, essay)))}${endAfter(silent.at(-1))}`)}</p>`}
  </section>`;
}

function shareInWords(n: number, all: number): string {
  return plural(all, { one: msg(str`${n} of 1 essay`), other: msg(str`${n} of ${all} essays`) });
}

/** A title that asks or exclaims needs no full stop after it. */
function endAfter(essay: Essay | undefined): string {
  return essay !== undefined && /[.!?…]$/u.test(essayTitle(essay)) ? '' : '.';
}

function renderEssay(g: DebateGraph, claim: Claim, essay: Essay): TemplateResult {
  const held = heldByEssay(g).get(essay.id)?.has(claim.id) ?? false;
  const reliance = relianceByEssay(g).get(essay.id);
  const cell = premiseCell(claim, essay, held, reliance?.premises.find((premise) => premise.claim === claim.id));
  return html`<li class="unit" data-essay=${essayColour(g, essay.id)}>
    <h4>${nameEssay(g, essay)}</h4>
    ${occurrencesIn(claim, essay).map((occurrence) => renderOccurrence(g, occurrence, held))}
    <p class="stand">${standInWords(cell)}</p>
    ${occurrencesIn(claim, essay).some(({ implicit }) => !implicit)
      ? html`<button type="button" class="button" @click=${(e: Event) => tellEssay(e, essay.id)}>
          ${msg('Read in the text')} <span class="visually-hidden">(${essayTitle(essay)})</span>
        </button>`
      : nothing}
    ${cell.kind === 'relies' && cell.premise.loadBearing
      ? html`<div class="stand">${msg(html`<strong>Load-bearing</strong> for ${inOneRow(cell.premise.loadBearingFor.map((id) => linkTo(g, id)))}`)}</div>`
      : nothing}
    ${waysTo(g, claim, essay)}
  </li>`;
}

function tellEssay({ currentTarget }: Event, id: string): void {
  if (currentTarget !== null) emit(currentTarget, 'essay-open', { id });
}

function nameEssay(g: DebateGraph, essay: Essay): TemplateResult {
  return html`${essayMark(g, essay.id)}&nbsp;<bdi>${authorName(g, essay)}</bdi>, <cite dir="auto">${essayTitle(essay)}</cite>`;
}

function renderOccurrence(g: DebateGraph, occurrence: Occurrence, held: boolean): TemplateResult {
  return html`<p>
    <span class="tag">${roleName(occurrence.role)}</span>
    <span class="tag">${occurrence.implicit ? msg('implicit') : msg('explicit')}</span>
    ${capitalise(occurrenceInWords(g, occurrence, held))}.
  </p>`;
}

function standInWords(cell: PremiseCell): string {
  switch (cell.kind) {
    case 'relies':
      return cell.premise.direct
        ? msg('The author relies on it directly for a thesis.')
        : msg(str`The author relies on it, through ${cell.premise.steps} steps, for a thesis.`);
    case 'thesis':
      return msg('The author does not rely on it for another thesis: it is a thesis itself.');
    case 'holds':
      return msg('The author does not rely on it: it leads to no thesis.');
    case 'rejects':
    case 'reports':
    case 'absent':
      return msg('The author does not rely on it.');
  }
}
