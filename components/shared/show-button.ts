import { html, type TemplateResult } from 'lit';
import type { Sentence } from '../../graph/wording/sentence.ts';
import { emit } from '../events.ts';

/**
 * The button that shows on the map what an answer rests on.
 *
 * @param claims asked for only when it is pressed
 * @param title what the claims show
 */
export function showButton(from: EventTarget, label: string, claims: () => Iterable<string>, title: Sentence): TemplateResult {
  return html`<button class="button" type="button" @click=${() => emit(from, 'claims-show', { claims: [...claims()], title })}>${label}</button>`;
}
