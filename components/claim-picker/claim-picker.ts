import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { emit } from '../events.ts';
import { claimsFoundIn, foundStyles } from '../search-box/found-groups.ts';
import { orderedEssays } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeBeside, closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { closeIcon } from '../shared/icons.ts';
import { listDialogStyles } from '../shared/list-dialog.ts';
import { ListCursor, listboxStyles } from '../shared/listbox.ts';
import { markedTextStyles } from '../shared/marked-text.ts';
import { claimPickerStyles } from './claim-picker.styles.ts';

/**
 * Picks the claim to which the ways from another one are looked for, by words; before any are typed the theses are listed. The dialog is closed
 * before anything is told of, so that the focus is where it was before it opened.
 *
 * @property open Whether the dialog is shown.
 * @property graph The debate.
 * @property from Id of the claim from which the ways lead; it is not listed.
 * @property shown Ids of the claims on the map.
 * @fires claim-pick `{id}` when a claim is chosen.
 * @fires picker-close when the dialog is closed, also by a choice.
 * @csspart dialog
 * @csspart field
 */
@localized()
@customElement('claim-picker')
export class ClaimPicker extends LitElement {
  static override readonly styles = [base, controls, dialogStyles, essayMarkStyles, listboxStyles, markedTextStyles, foundStyles, listDialogStyles, claimPickerStyles];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) from: string | undefined;

  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();

  @state() private query = '';

  private readonly cursor = new ListCursor(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('open') || !this.open) return;
    this.query = '';
    this.cursor.reset();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    const { graph, from } = this;
    return html`<dialog part="dialog" aria-labelledby="title" @close=${() => emit(this, 'picker-close', null)} @click=${closeBeside}>
      ${this.open && graph !== undefined && from !== undefined ? this.renderContent(graph, from) : nothing}
    </dialog>`;
  }

  private renderContent(g: DebateGraph, from: string): unknown {
    const offered = { label: msg('Theses'), claims: thesesIn(g), without: from };
    const { groups, told } = claimsFoundIn(g, this.query, this.shown, offered, (id) => this.pick(id));
    const list = this.cursor.render(groups, msg('Claims'));
    const none = groups.length === 0;
    return html`<div class="content">
      <header>
        <h2 id="title">${msg(str`Ways from “${g.claims.get(from)?.gist ?? from}” to another claim`)}</h2>
        <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
      </header>
      <div class="head">
        ${this.cursor.renderField({ label: msg('Words of the other claim'), value: this.query, write: (query) => (this.query = query), autofocus: true })}
      </div>
      <p class="visually-hidden" role="status">${told}</p>
      ${none ? html`<p class="nothing muted">${told}</p>` : list}
    </div>`;
  }

  private readonly close = (): void => this.renderRoot.querySelector('dialog')?.close();

  private pick(id: string): void {
    this.close();
    emit(this, 'claim-pick', { id });
  }
}

/** Essay by essay. */
function thesesIn(g: DebateGraph): readonly string[] {
  const theses = orderedEssays(g).flatMap(({ id }) => g.debate.claims.filter(({ occurrences }) => occurrences.some(({ essay, role }) => essay === id && role === 'thesis')));
  return [...new Set(theses.map(({ id }) => id))];
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-picker': ClaimPicker;
  }
}
