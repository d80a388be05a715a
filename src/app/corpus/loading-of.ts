import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Loading, OpenCorpus } from './open-corpus.ts';

/** What is being loaded, and why something could not be. */
export function loadingOf({ progress, notice }: Loading, corpus: Pick<OpenCorpus, 'cancel' | 'forget'>): TemplateResult {
  return html`<div role="status" class="loading">
      ${progress === undefined
        ? nothing
        : html`<span>${msg('Loading…')}</span>
            <progress aria-label=${msg('Loaded')} max="1" .value=${progress}></progress>
            <button class="button" type="button" @click=${() => corpus.cancel()}>${msg('Cancel')}</button>`}
    </div>
    <div role="alert" class="loading">
      ${notice === undefined
        ? nothing
        : html`<span>${notice}</span>
            <button class="button" type="button" @click=${() => corpus.forget()}>${msg('Close')}</button>`}
    </div>`;
}
