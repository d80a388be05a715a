/** How much the map shows of what it starts from, and the buttons that show more or less of it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { emit } from '../../components/events.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { waysBetween } from '../../graph/query/ways-between.ts';
import { canNarrow, canWiden, shownOfBase } from './store/exploring.ts';
import { foldedClaims } from './store/folds.ts';
import { AROUND_AT_ONCE, WAYS_AT_ONCE, type Base, type ViewState } from './store/view-state.ts';

export function mapExtent(from: EventTarget, g: DebateGraph, view: ViewState): TemplateResult {
  const { base } = view;
  return html`${base.kind === 'neighbourhood' ? renderSteps(from, g, base) : nothing} ${renderMore(from, g, base)} ${renderFolds(from, foldedClaims(g, view))}`;
}

/** `25 of 140 claims within 2 steps`; empty where the view starts from no part of anything. */
export function extentInWords(g: DebateGraph, base: Base): string {
  const part = shownOfBase(g, base);
  if (part === undefined) return '';
  const { shown, all } = part;
  if (base.kind === 'neighbourhood') {
    const { steps } = base;
    return shown === all
      ? plural(steps, { one: msg(str`within 1 step: ${all} claims`), other: msg(str`within ${steps} steps: ${all} claims`) })
      : plural(steps, { one: msg(str`within 1 step: ${shown} of ${all} claims`), other: msg(str`within ${steps} steps: ${shown} of ${all} claims`) });
  }
  if (base.kind !== 'ways') return '';
  if (all === 0) return msg('no way');
  if (waysBetween(g, base.from, base.to).more) return plural(shown, { one: msg(str`1 way of more than ${all}`), other: msg(str`${shown} ways of more than ${all}`) });
  return shown === all ? plural(all, { one: msg('1 way'), other: msg(str`${all} ways`) }) : msg(str`${shown} of ${all} ways`);
}

function renderSteps(from: EventTarget, g: DebateGraph, base: Extract<Base, { readonly kind: 'neighbourhood' }>): TemplateResult {
  const step = (by: 1 | -1, able: boolean): (() => void) => () => able && emit(from, 'neighbourhood-step', { by });
  const [narrower, wider] = [canNarrow(base), canWiden(g, base)];
  return html`<div class="extent" role="group" aria-label=${msg('Neighbourhood')}>
    <button type="button" class="button square" aria-label=${msg('One step narrower')} title=${msg('One step narrower (−)')} aria-disabled=${narrower ? nothing : 'true'} @click=${step(-1, narrower)}>−</button>
    <span>${extentInWords(g, base)}</span>
    <button type="button" class="button square" aria-label=${msg('One step wider')} title=${msg('One step wider (+)')} aria-disabled=${wider ? nothing : 'true'} @click=${step(1, wider)}>+</button>
  </div>`;
}

function renderMore(from: EventTarget, g: DebateGraph, base: Base): TemplateResult | typeof nothing {
  const part = shownOfBase(g, base);
  if (part === undefined) return nothing;
  const left = part.all - part.shown;
  const said = base.kind === 'ways' ? html`<span>${extentInWords(g, base)}</span>` : nothing;
  if (left <= 0) return html`${said}`;
  const more = Math.min(left, base.kind === 'ways' ? WAYS_AT_ONCE : AROUND_AT_ONCE);
  return html`${said} <button type="button" class="button" @click=${() => emit(from, 'more-show', null)}>${moreInWords(base, more)}</button>`;
}

function moreInWords(base: Base, more: number): string {
  if (base.kind === 'ways') return plural(more, { one: msg('Show 1 more way'), other: msg(str`Show ${more} more ways`) });
  return plural(more, { one: msg('Show 1 more claim'), other: msg(str`Show up to ${more} more claims`) });
}

function renderFolds(from: EventTarget, claims: number): TemplateResult | typeof nothing {
  if (claims === 0) return nothing;
  return html`<span>${plural(claims, { one: msg('1 claim folded away'), other: msg(str`${claims} claims folded away`) })}</span>
    <button type="button" class="button" @click=${() => emit(from, 'folds-undo', null)}>${msg('Unfold all')}</button>`;
}
