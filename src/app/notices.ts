/** What the page tells of while it goes on, above the debate. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DebateOpening } from './debate-opening.ts';
import type { OpenDebates } from './open-debates.ts';

export function progressOf(opening: DebateOpening): TemplateResult {
  const { progress } = opening;
  return html`<div class="reading" role="status">
    ${progress === undefined
      ? nothing
      : html`<p>Reading ${progress.name}${progress.total > 1 ? ` (${progress.done + 1} of ${progress.total})` : ''}…</p>
          <progress aria-label="Files read" max=${progress.total} .value=${progress.done + progress.fraction}></progress>
          <button class="button" type="button" @click=${() => opening.cancel()}>Cancel</button>`}
  </div>`;
}

export function noticeOf(debates: OpenDebates): TemplateResult {
  const { notice } = debates;
  return html`<div class="reading" role="alert">
    ${notice === undefined
      ? nothing
      : html`<p>${notice}</p>
          <button class="button" type="button" @click=${() => debates.forget()}>Close</button>`}
  </div>`;
}
