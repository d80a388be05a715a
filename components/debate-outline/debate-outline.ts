import { localized, msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Direction } from '../../graph/query/directions.ts';
import { outlineOf, type Outline } from '../../graph/query/outline.ts';
import type { Subgraph } from '../../graph/query/subgraph.ts';
import { emit } from '../events.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { foldIcon } from '../shared/icons.ts';
import { debateOutlineStyles } from './debate-outline.styles.ts';
import { rowOfClaim, rowsOf, type Row } from './rows.ts';
import { treeAct, type TreeAct } from './tree-keys.ts';

/** Letters that follow each other more slowly begin a new word. */
const TYPING_MS = 700;

/**
 * What the map shows, as a tree in words: for those who cannot see a map, and those who would rather read. Keys are those of the tree view
 * pattern of the ARIA Authoring Practices.
 *
 * @property graph The debate.
 * @property shown The part of it that is told.
 * @property selected Id of the selected claim. It is marked, and brought into sight.
 * @fires claim-select `{id}` when the reader presses a claim, or Enter on it.
 * @fires claim-unfold `{id}` when the reader asks for the hidden grounds of a claim, by their item or with Space.
 * @fires claim-fold `{id}` for Space on a claim that has none.
 * @fires neighbourhood-show `{id}` for the button below the tree, when the reader presses a claim twice, or Enter while it is selected.
 * @fires towards-show `{claim, direction}` for the buttons "Why", "So what" and "Against".
 * @fires ways-ask `{from}` for the button "Ways to another claim…".
 * @fires selection-clear when the reader presses Escape.
 */
@localized()
@customElement('debate-outline')
export class DebateOutline extends LitElement {
  static override readonly styles = [base, controls, debateOutlineStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) shown: Subgraph | undefined;

  @property({ attribute: false }) selected: string | undefined;

  /** Keys of what is folded. */
  @state() private collapsed: ReadonlySet<string> = new Set();
  /** The row that has the focus, or will have it. */
  @state() private current: Pick<Row, 'key' | 'above'> | undefined;

  private outline: Outline = { essays: [] };
  /** Of what the outline is. */
  private outlined: Subgraph | undefined;
  private rows: readonly Row[] = [];
  private typed = { letters: '', at: -Infinity };
  private hadFocus = false;

  /** Hundreds of rows come after what the reader pressed to have them is seen to be pressed; a step within them comes at once. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.outlined !== this.shown) await afterPaint();
    await super.scheduleUpdate();
  }

  /** Brings the focus to the row where it was last. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { graph, shown } = this;
    this.hadFocus = this.hasUpdated && this.shadowRoot?.activeElement?.role === 'treeitem';
    if (changed.has('graph') || changed.has('shown')) this.outline = graph && shown ? outlineOf(graph, shown) : { essays: [] };
    this.outlined = shown;
    this.rows = graph === undefined ? [] : rowsOf(graph, this.outline, this.collapsed);
    if (changed.has('selected') && this.selected !== undefined) this.goToClaim(this.selected);
    this.keepCurrent();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const row = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]');
    if (this.hadFocus) row?.focus();
    else if (changed.has('selected') && this.selected !== undefined) row?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    return html`<ul role="tree" aria-label=${msg('Outline of the map')} @keydown=${this.onKeyDown} @focusin=${this.onFocusIn}>
      ${repeat(
        this.rows,
        ({ key }) => key,
        (row) => this.renderRow(row),
      )}
    </ul>
      ${this.renderTools()}`;
  }

  /** What can be done with the claim on which the reader is. */
  private renderTools(): TemplateResult | typeof nothing {
    const claim = this.currentClaim;
    if (this.rows.length === 0) return nothing;
    const tool = (label: string, act: (claim: string) => void): TemplateResult =>
      html`<button type="button" class="button" aria-disabled=${claim === undefined ? 'true' : nothing} @click=${() => claim !== undefined && act(claim)}>${label}</button>`;
    const towards = (direction: Direction) => (id: string) => emit(this, 'towards-show', { claim: id, direction });
    return html`<div class="tools" role="group" aria-label=${msg('From the claim in the outline')}>
      ${tool(msg('Show neighbourhood'), (id) => emit(this, 'neighbourhood-show', { id }))} ${tool(msg('Why'), towards('why'))} ${tool(msg('So what'), towards('so-what'))}
      ${tool(msg('Against'), towards('against'))} ${tool(msg('Ways to another claim…'), (from) => emit(this, 'ways-ask', { from }))}
    </div>`;
  }

  private get currentClaim(): string | undefined {
    const item = this.rows.find(({ key }) => key === this.current?.key)?.item;
    return item?.kind === 'claim' ? item.claim : undefined;
  }

  private renderRow(row: Row): TemplateResult {
    const { key, item, words, level, place, siblings, expanded } = row;
    const against = item.kind === 'claim' && ['is-rebutted', 'rebuts', 'contradicts'].includes(item.as);
    const selected = item.kind === 'claim' && item.claim === this.selected;
    const notes = [...words.notes, ...(item.kind === 'claim' && item.reference && item.voiced ? [this.whereTold(row)] : [])];
    return html`<li
      role="treeitem"
      tabindex=${key === this.current?.key ? 0 : -1}
      aria-level=${level}
      aria-setsize=${siblings}
      aria-posinset=${place}
      aria-expanded=${expanded ?? nothing}
      aria-selected=${item.kind === 'claim' ? String(selected) : nothing}
      class=${classMap({ [item.kind]: true, thesis: item.kind === 'claim' && item.as === 'thesis', against })}
      @click=${() => this.press(row)}
      @dblclick=${() => item.kind === 'claim' && emit(this, 'neighbourhood-show', { id: item.claim })}
    >
      <span class="fold" aria-hidden="true" @click=${(event: Event) => this.onFold(event, row)} @dblclick=${(event: Event) => expanded !== undefined && event.stopPropagation()}>${expanded === undefined ? nothing : foldIcon}</span>
      <span
        >${words.lead === '' ? nothing : html`<span class="lead">${words.lead}:</span> `}<span class="text" dir="auto">${words.text}</span>${notes.length === 0
          ? nothing
          : html` <span class="notes">(${notes.join('; ')})</span>`}</span
      >
    </li>`;
  }

  /** Of a claim that is only named. */
  private whereTold(row: Row): string {
    const { item } = row;
    const told = item.kind === 'claim' ? rowOfClaim(this.rows, item.claim, row) : undefined;
    return told !== undefined && this.rows.indexOf(told) > this.rows.indexOf(row) ? msg('see below') : msg('see above');
  }

  private readonly onFocusIn = (event: FocusEvent): void => {
    const { target } = event;
    const rows = [...this.renderRoot.querySelectorAll('li')];
    const row = target instanceof HTMLLIElement ? this.rows[rows.indexOf(target)] : undefined;
    if (row !== undefined && row.key !== this.current?.key) this.current = row;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const current = this.rows.find(({ key }) => key === this.current?.key);
    if (event.ctrlKey || event.metaKey || event.altKey || current === undefined) return;
    const act = treeAct(event.key, this.rows, current, this.lettersWith(event));
    if (act === undefined) return;
    event.preventDefault();
    this.act(act);
  };

  private lettersWith({ key, timeStamp }: KeyboardEvent): string {
    const before = timeStamp - this.typed.at < TYPING_MS ? this.typed.letters : '';
    // A space belongs to the words only where some were begun.
    const belongs = key.length === 1 && (key !== ' ' || before !== '');
    this.typed = belongs ? { letters: before + key.toLowerCase(), at: timeStamp } : { letters: '', at: -Infinity };
    return this.typed.letters;
  }

  private onFold(event: Event, row: Row): void {
    if (row.expanded === undefined) return;
    event.stopPropagation();
    this.act({ do: row.expanded ? 'collapse' : 'expand', rows: [row] });
  }

  private act(act: TreeAct): void {
    switch (act.do) {
      case 'go':
        void this.goTo(act.to);
        break;
      case 'expand':
        this.collapsed = new Set([...this.collapsed].filter((key) => !act.rows.some((row) => row.key === key)));
        break;
      case 'collapse':
        this.collapsed = new Set([...this.collapsed, ...act.rows.map(({ key }) => key)]);
        break;
      case 'follow':
        this.follow(act.row);
        break;
      case 'choose':
        this.choose(act.row);
        break;
      case 'unfold':
        if (act.row.item.kind === 'claim') this.toggleGrounds(act.row.item.claim, act.row.item.hiddenGrounds);
        else this.choose(act.row);
        break;
      case 'clear':
        emit(this, 'selection-clear', null);
        break;
    }
  }

  private async goTo(row: Row): Promise<void> {
    this.current = row;
    await this.updateComplete;
    this.focus();
  }

  /** From where a claim is named to where it is told. */
  private follow(row: Row): void {
    const { item } = row;
    if (item.kind !== 'claim' || !item.reference || this.graph === undefined) return;
    const told = rowOfClaim(rowsOf(this.graph, this.outline), item.claim, row);
    if (told === undefined) return;
    this.collapsed = new Set([...this.collapsed].filter((key) => !told.above.includes(key)));
    void this.goTo(told);
  }

  /** A second press is one of two, and those mean something else together. */
  private press(row: Row): void {
    if (row.item.kind === 'claim' && row.item.claim === this.selected) this.current = row;
    else this.choose(row);
  }

  private choose(row: Row): void {
    const { item, key, expanded } = row;
    this.current = row;
    if (item.kind === 'hidden') emit(this, 'claim-unfold', { id: item.claim });
    else if (item.kind !== 'claim') {
      if (expanded !== undefined) this.act({ do: expanded ? 'collapse' : 'expand', rows: this.rows.filter((other) => other.key === key) });
    } else if (item.claim === this.selected) emit(this, 'neighbourhood-show', { id: item.claim });
    else emit(this, 'claim-select', { id: item.claim });
  }

  private toggleGrounds(id: string, hiddenGrounds: number): void {
    emit(this, hiddenGrounds > 0 ? 'claim-unfold' : 'claim-fold', { id });
  }

  /** Brings the claim to the fore that was selected, unless the reader is at it. */
  private goToClaim(claim: string): void {
    const at = this.rows.find(({ key }) => key === this.current?.key);
    if (this.graph === undefined || (at?.item.kind === 'claim' && at.item.claim === claim)) return;
    const told = rowOfClaim(rowsOf(this.graph, this.outline), claim, at);
    if (told === undefined) return;
    this.collapsed = new Set([...this.collapsed].filter((key) => !told.above.includes(key)));
    this.rows = rowsOf(this.graph, this.outline, this.collapsed);
    this.current = told;
  }

  /** Where the current row is gone, the nearest above it takes its place. */
  private keepCurrent(): void {
    const { current, rows } = this;
    const keys = [...(current?.above ?? []), ...(current === undefined ? [] : [current.key])];
    const row = keys.toReversed().flatMap((key) => rows.find((other) => other.key === key) ?? [])[0] ?? rows[0];
    if (row?.key !== current?.key) this.current = row;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-outline': DebateOutline;
  }
}
