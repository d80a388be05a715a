import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { spokenLanguage } from '../../graph/language/language.ts';
import { emit } from '../events.ts';
import { answerStyles } from '../shared/answer-styles.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { closeDialog, dialogStyles, followOpen } from '../shared/dialog.ts';
import { alertIcon, closeIcon } from '../shared/icons.ts';
import { claimsCounted, essaysCounted } from '../shared/words.ts';

/** A debate that can be opened. */
export interface ShelvedDebate {
  /** Null for the one that comes with the page. */
  readonly key: string | null;
  readonly title: string;
  readonly claims?: number;
  readonly essays?: number;
  /** ISO 8601. */
  readonly openedAt?: string;
}

/**
 * The debates that the reader can open: the one that comes with the page, and those that were opened before.
 *
 * @property open Whether the dialog is shown.
 * @property debates The debates, in the order in which they are listed.
 * @property current Key of the open one.
 * @property warning What is to be known about their keeping.
 * @fires debate-open `{key}` and debate-remove `{key}`.
 * @fires shelf-close when the reader closes the dialog.
 * @slot - What opens others, such as files.
 * @csspart dialog
 */
@localized()
@customElement('debate-shelf')
export class DebateShelfElement extends LitElement {
  static override readonly styles = [
    base,
    controls,
    dialogStyles,
    answerStyles,
    css`
      dialog {
        width: min(36rem, calc(100vw - 2rem));
        padding: var(--space-4) var(--space-5) var(--space-5);
      }

      dialog[open] {
        display: grid;
        gap: var(--space-4);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
      }

      h2 {
        font-size: var(--text-xl);
        font-weight: 500;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = false;

  @property({ attribute: false }) debates: readonly ShelvedDebate[] = [];

  @property({ attribute: false }) current: string | null = null;

  @property() warning: string | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('open')) followOpen(this);
  }

  protected override render(): unknown {
    return html`<dialog part="dialog" aria-labelledby="title" @close=${this.onClose}>
      <header>
        <h2 id="title">${msg('Debates')}</h2>
        <button type="button" class="button quiet square" aria-label=${msg('Close')} @click=${closeDialog}>${closeIcon}</button>
      </header>
      ${this.warning === undefined
        ? html`<p class="muted">${msg('A debate that you open stays in this browser until you remove it. It is sent nowhere.')}</p>`
        : html`<p role="alert">${alertIcon} ${this.warning}</p>`}
      <ul class="entries">
        ${this.debates.map((debate) => this.renderDebate(debate))}
      </ul>
      <slot></slot>
    </dialog>`;
  }

  private renderDebate({ key, title, claims, essays, openedAt }: ShelvedDebate): TemplateResult {
    const facts = [
      ...(essays === undefined ? [] : [essaysCounted(essays)]),
      ...(claims === undefined ? [] : [claimsCounted(claims)]),
      key === null ? msg('comes with Elenchus') : openedInWords(openedAt),
    ];
    return html`<li>
      <p><strong dir="auto">${title}</strong>${key === this.current ? html` <span class="muted">${msg('(open now)')}</span>` : nothing}</p>
      <p class="muted">${facts.join(', ')}</p>
      <div class="actions">
        <button class="button" type="button" @click=${() => emit(this, 'debate-open', { key })}>${msg(html`Open <span class="visually-hidden">“${title}”</span>`)}</button>
        ${key === null ? nothing : html`<button class="button" type="button" aria-label=${msg(str`Remove “${title}” from this browser`)} @click=${() => emit(this, 'debate-remove', { key })}>${msg('Remove')}</button>`}
      </div>
    </li>`;
  }

  /** Comes for every way of closing; one from outside has reset `open` before, and is no news. */
  private readonly onClose = (): void => {
    if (!this.open) return;
    this.open = false;
    emit(this, 'shelf-close', null);
  };
}

function openedInWords(openedAt: string | undefined): string {
  if (openedAt === undefined) return msg('opened before');
  const day = new Date(openedAt).toLocaleDateString(spokenLanguage().tag, { dateStyle: 'medium' });
  return msg(str`opened ${day}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-shelf': DebateShelfElement;
  }
}
