/** What the page tells of while it goes on, above the debate. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OpenCorpus } from './corpus/open-corpus.ts';
import type { DebateOpening } from './debate-opening.ts';
import type { Session } from './session.ts';

export function progressOf(opening: DebateOpening): TemplateResult {
  const { progress } = opening;
  return html`<div class="reading" role="status">
    ${progress === undefined
      ? nothing
      : html`<p>${progress.total > 1 ? msg(str`Reading ${progress.name} (${progress.done + 1} of ${progress.total})…`) : msg(str`Reading ${progress.name}…`)}</p>
          <progress aria-label=${msg('Files read')} max=${progress.total} .value=${progress.done + progress.fraction}></progress>
          <button class="button" type="button" @click=${() => opening.cancel()}>${msg('Cancel')}</button>`}
  </div>`;
}

/** What has something to tell that is not to be overlooked, until the reader has read it. */
interface Telling {
  readonly notice: string | undefined;
  forget(): void;
}

export function noticeOf(telling: Telling): TemplateResult {
  const { notice } = telling;
  return html`<div class="reading" role="alert">
    ${notice === undefined
      ? nothing
      : html`<p>${notice}</p>
          <button class="button" type="button" @click=${() => telling.forget()}>${msg('Close')}</button>`}
  </div>`;
}

/** What part of a corpus is explored, above it; the element comes with what opens a corpus. */
export function partBarOf(corpus: OpenCorpus, { store }: Session): TemplateResult {
  return html`<part-bar .corpus=${corpus} .loaded=${corpus.part} .loading=${corpus.loading} .graph=${store.graph} .selected=${store.view.value.selected}></part-bar>`;
}
