import { html, type TemplateResult } from 'lit';
import { emit } from '../events.ts';
import type { ExportSubject } from '../export-dialog/export-request.ts';

/** The button that leads from an answer to a picture of it; gone where `--picture-button` is `none`, since nobody makes pictures there. */
export function pictureButton(from: EventTarget, label: string, subject: () => ExportSubject): TemplateResult {
  return html`<button class="button picture" type="button" @click=${() => emit(from, 'picture-wanted', { subject: subject() })}>${label}</button>`;
}
