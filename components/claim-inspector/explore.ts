/** What a reader may ask of the claim: what is around it, in each direction, what is beneath it, and how it leads to others. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../graph/language/plural.ts';
import { DIRECTIONS, type Direction } from '../../graph/query/directions.ts';
import { emit } from '../events.ts';
import type { ClaimAround, Fold, Toward } from './claim-around.ts';

export function explore(from: EventTarget, claim: string, around: ClaimAround | undefined): TemplateResult {
  return html`<div class="explore" role="group" aria-label=${msg('Explore from here')}>
    ${around === undefined ? nothing : DIRECTIONS.map((direction) => directionButton(from, claim, direction, around.towards[direction]))}
    <button type="button" class="button" @click=${() => emit(from, 'ways-ask', { from: claim })}>${msg('Ways to another claim…')}</button>
    ${around?.fold === undefined ? nothing : foldButton(from, claim, around.fold)}
  </div>`;
}

function directionButton(from: EventTarget, claim: string, direction: Direction, toward: Toward): TemplateResult {
  const idle = toward.hidden === toward.filtered;
  const show = (): void => {
    if (!idle) emit(from, 'towards-show', { claim, direction });
  };
  return html`<button type="button" class="button" aria-disabled=${idle ? 'true' : nothing} @click=${show}>${directionInWords(direction, toward)}</button>`;
}

/** `Why: 3 grounds, 2 hidden` */
function directionInWords(direction: Direction, toward: Toward): string {
  const what = contentInWords(direction, toward);
  switch (direction) {
    case 'why':
      return msg(str`Why: ${what}`);
    case 'so-what':
      return msg(str`So what: ${what}`);
    case 'against':
      return msg(str`Against: ${what}`);
  }
}

function contentInWords(direction: Direction, { all, hidden, filtered }: Toward): string {
  if (all === 0) return direction === 'why' ? msg('no grounds') : msg('no claims');
  const counted =
    direction === 'why' ? plural(all, { one: msg('1 ground'), other: msg(str`${all} grounds`) }) : plural(all, { one: msg('1 claim'), other: msg(str`${all} claims`) });
  if (hidden === 0) return plural(all, { one: msg(str`${counted}, shown`), other: msg(str`${counted}, all shown`) });
  if (hidden === filtered) return msg(str`${counted}, ${hidden} hidden by filters`);
  return msg(str`${counted}, ${hidden} hidden`);
}

function foldButton(from: EventTarget, id: string, { folded, claims }: Fold): TemplateResult {
  const label = folded
    ? plural(claims, { one: msg('Unfold what lies beneath: 1 claim'), other: msg(str`Unfold what lies beneath: ${claims} claims`) })
    : plural(claims, { one: msg('Fold what lies beneath: 1 claim'), other: msg(str`Fold what lies beneath: ${claims} claims`) });
  return foldingButton(from, id, folded, label);
}

/** The same for one step to it. */
export function foldStepButton(from: EventTarget, id: string, { folded, claims }: Fold): TemplateResult {
  const label = folded
    ? plural(claims, { one: msg('Unfold this step: 1 claim'), other: msg(str`Unfold this step: ${claims} claims`) })
    : plural(claims, { one: msg('Fold this step: 1 claim'), other: msg(str`Fold this step: ${claims} claims`) });
  return foldingButton(from, id, folded, label);
}

function foldingButton(from: EventTarget, id: string, folded: boolean, label: string): TemplateResult {
  return html`<button type="button" class="button" @click=${() => emit(from, 'fold-change', { id, folded: !folded })}>${label}</button>`;
}
