import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Theme } from '../../graph/picture/theme.ts';
import { lightTheme } from '../../graph/picture/themes/light.ts';
import type { PaletteCommand } from '../command-palette/palette-command.ts';
import { emit } from '../events.ts';
import '../map-legend/map-legend.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeBeside, closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { closeIcon } from '../shared/icons.ts';
import { keysIn, keyStyles } from '../shared/keys.ts';
import { helpDialogStyles } from './help-dialog.styles.ts';
import { terms } from './terms.ts';

/**
 * What there is to know on one page: the keys, the signs of the map, and the words of the field.
 *
 * @property open Whether the dialog is shown.
 * @property commands What the page can do; those with keys are told of.
 * @property mapKeys The keys of the map, and what each does.
 * @property singleKeys Whether commands are given by keys of one character, which who speaks to the machine may want to be off.
 * @property theme The colours of the map.
 * @fires help-close when the reader closes the dialog.
 * @fires single-keys-change `{on}` when the reader turns keys of one character on or off.
 * @csspart dialog
 */
@localized()
@customElement('help-dialog')
export class HelpDialog extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, keyStyles, helpDialogStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) commands: readonly PaletteCommand[] = [];

  @property({ attribute: false }) mapKeys: readonly (readonly [keys: string, does: string])[] = [];

  @property({ type: Boolean }) singleKeys = true;

  @property({ attribute: false }) theme: Theme = lightTheme;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${() => emit(this, 'help-close', null)} @click=${closeBeside}>
      ${this.open ? this.renderContent() : nothing}
    </dialog>`;
  }

  private renderContent(): unknown {
    return html`<div class="content">
      <header>
        <h2 id="title">${msg('Help')}</h2>
        <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
      </header>
      <div class="sections" tabindex="0" role="group" aria-labelledby="title">
        <section aria-labelledby="keys">
          <h3 id="keys">${msg('Keys')}</h3>
          <dl class="keys">
            ${this.commands.map(({ name, keys, where }) =>
              keys === undefined || where !== undefined ? nothing : html`<div><dt>${name}</dt><dd>${keysIn(keys)}</dd></div>`,
            )}
          </dl>
          <label class="check">
            <input type="checkbox" .checked=${live(this.singleKeys)} @change=${this.onSingleKeys} />
            ${msg('Keys pressed alone, such as / and 1, give commands')}
          </label>
        </section>
        <section aria-labelledby="map-keys">
          <h3 id="map-keys">${msg('Keys while the focus is on the map')}</h3>
          <dl class="terms short">
            ${this.mapKeys.map(([keys, does]) => html`<div><dt>${keys}</dt><dd>${does}</dd></div>`)}
          </dl>
        </section>
        <section aria-labelledby="signs">
          <h3 id="signs">${msg('Signs on the map')}</h3>
          <map-legend .theme=${this.theme}></map-legend>
        </section>
        <section aria-labelledby="words">
          <h3 id="words">${msg('Words')}</h3>
          <dl class="terms">
            ${terms().map(({ word, meaning }) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}
          </dl>
        </section>
      </div>
    </div>`;
  }

  private readonly onSingleKeys = (event: Event): void => {
    this.singleKeys = (event.currentTarget as HTMLInputElement).checked;
    emit(this, 'single-keys-change', { on: this.singleKeys });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'help-dialog': HelpDialog;
  }
}
