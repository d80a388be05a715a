import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { searchedIn } from '../../graph/query/find.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { findIcon } from '../shared/icons.ts';
import { keyStyles } from '../shared/keys.ts';
import { ListCursor, listboxStyles } from '../shared/listbox.ts';
import { markedTextStyles } from '../shared/marked-text.ts';
import { foundIn, foundStyles, type Found } from './found-groups.ts';
import { searchBoxStyles } from './search-box.styles.ts';

/** Of the list, in pixels, with some air. */
const LIST_WIDTH = 38 * 16 + 8;

const NOTHING: Found = { groups: [], told: '' };

/**
 * Finds claims, authors and sources, and essays by words, and leads to them. The list follows the WAI-ARIA pattern of a combobox.
 *
 * @property graph The debate.
 * @property shown Ids of the claims on the map.
 * @property key The key that leads here, to be told in the field.
 * @method focus Puts the focus into the field and selects what stands there.
 * @fires claim-focus `{id}` when a claim is chosen.
 * @fires author-premises `{id}` when an author is chosen.
 * @fires voice-show `{id}` when somebody is chosen in whose voice claims are, but who is no author.
 * @fires essay-unfold `{id}` when an essay is chosen.
 * @csspart field
 */
@localized()
@customElement('search-box')
export class SearchBox extends LitElement {
  static override readonly styles = [base, controls, essayMarkStyles, keyStyles, listboxStyles, markedTextStyles, foundStyles, searchBoxStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) shown: ReadonlySet<string> = new Set();

  @property() key = '';

  @state() private query = '';

  @state() private open = false;

  private readonly cursor = new ListCursor(this);

  /** Brings the focus to the field. */
  override focus(options?: FocusOptions): void {
    const field = this.renderRoot.querySelector('input');
    field?.focus(options);
    field?.select();
  }

  protected override render(): unknown {
    const { graph } = this;
    const { groups, told } = graph === undefined || !this.open ? NOTHING : foundIn(graph, this.query, this.shown, (tell) => this.leave(tell));
    // Also where there is nothing to list, so that no key chooses from a list that is gone.
    const list = this.cursor.render(groups, msg('Found'));
    return html`<div role="search" aria-label=${msg('Find')} @focusout=${this.close}>
      <label class="box">
        ${findIcon}
        ${this.cursor.renderField({
          label: msg('Find claims, authors, essays'),
          name: msg('Find claims, authors and essays'),
          value: this.query,
          write: (query) => {
            this.query = query;
            this.open = true;
          },
          key: (event) => this.takeKey(event),
          meet: () => this.meet(),
        })}
        ${this.key === '' ? nothing : html`<kbd class="key" aria-hidden="true">${this.key}</kbd>`}
      </label>
      <p class="visually-hidden" role="status">${told}</p>
      ${told === '' ? nothing : html`<div class=${this.hasRoomAtTheRight ? 'list' : 'list to-the-left'}>${groups.length === 0 ? html`<p class="nothing muted">${told}</p>` : list}</div>`}
    </div>`;
  }

  private get hasRoomAtTheRight(): boolean {
    return this.getBoundingClientRect().left + LIST_WIDTH <= document.documentElement.clientWidth;
  }

  private meet(): void {
    if (this.graph !== undefined) searchedIn(this.graph);
    this.open = true;
  }

  private takeKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') this.escape(event);
    else if (!this.open && event.key === 'ArrowDown') this.open = true;
    else return !this.open;
    return true;
  }

  /** First the list goes, then the words. */
  private escape(event: Event): void {
    event.preventDefault();
    if (this.open && this.query !== '') this.open = false;
    else this.query = '';
  }

  private readonly close = (): void => {
    this.open = false;
  };

  private leave(tell: (from: EventTarget) => void): void {
    this.open = false;
    tell(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}
