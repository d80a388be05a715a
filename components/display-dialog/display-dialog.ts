import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeBeside, closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { closeIcon } from '../shared/icons.ts';
import { valueOf } from '../shared/value-of.ts';
import { THEME_CHOICES, type DisplayChoice, type ThemeChoice } from './display-choice.ts';
import { displayDialogStyles } from './display-dialog.styles.ts';

export interface LanguageChoice {
  /** BCP 47. */
  readonly tag: string;
  /** In that language, so that whoever speaks it finds it. */
  readonly name: string;
}

/**
 * Asks in which colours and in which language the page is to be shown. What is chosen holds at once.
 *
 * @property open Whether the dialog is shown.
 * @property choice What holds now.
 * @property languages Those that there are; with fewer than two there is nothing to choose.
 * @fires display-change The whole `DisplayChoice`, when the reader chooses.
 * @fires display-close when the reader closes the dialog.
 * @csspart dialog
 */
@localized()
@customElement('display-dialog')
export class DisplayDialog extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, displayDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) choice: DisplayChoice = { theme: 'system', language: 'system' };

  @property({ attribute: false }) languages: readonly LanguageChoice[] = [];

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${() => emit(this, 'display-close', null)} @click=${closeBeside}>
      ${this.open ? this.renderContent() : nothing}
    </dialog>`;
  }

  private renderContent(): TemplateResult {
    return html`<div class="content">
      <header>
        <h2 id="title">${msg('Display')}</h2>
        <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
      </header>
      <fieldset>
        <legend>${msg('Colours')}</legend>
        ${THEME_CHOICES.map(
          (theme) => html`<label class="check">
            <input type="radio" name="theme" .checked=${live(theme === this.choice.theme)} @change=${() => this.choose({ theme })} />
            ${nameOfTheme(theme)}
          </label>`,
        )}
      </fieldset>
      ${this.languages.length < 2 ? nothing : this.renderLanguages()}
      <p class="muted">${msg('Both are kept in this browser, and the address of the page carries them.')}</p>
    </div>`;
  }

  private renderLanguages(): TemplateResult {
    const { language } = this.choice;
    return html`<label class="labelled">
      <span>${msg('Language')}</span>
      <select class="field" @change=${(event: Event) => this.choose({ language: valueOf(event) })}>
        <option value="system" .selected=${live(language === 'system')}>${msg('As in the browser')}</option>
        ${this.languages.map(({ tag, name }) => html`<option value=${tag} lang=${tag} .selected=${live(tag === language)}>${name}</option>`)}
      </select>
    </label>`;
  }

  private choose(chosen: Partial<DisplayChoice>): void {
    this.choice = { ...this.choice, ...chosen };
    emit(this, 'display-change', this.choice);
  }
}

function nameOfTheme(theme: ThemeChoice): string {
  switch (theme) {
    case 'system':
      return msg('As in the system');
    case 'light':
      return msg('Light');
    case 'dark':
      return msg('Dark');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'display-dialog': DisplayDialog;
  }
}
