import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { spokenLanguage } from '../../graph/language/language.ts';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayTitle, personName } from '../../graph/model/labels.ts';
import type { Essay } from '../../graph/model/schema.ts';
import { emit } from '../events.ts';
import { oppositelyUsed, orderedEssays } from '../shared/answers.ts';
import { base } from '../shared/base.ts';
import { showMore } from '../shared/show-more.ts';
import { controls } from '../shared/controls.ts';
import { essayMark, essayMarkStyles } from '../shared/essay-mark.ts';
import { clashIcon, downIcon, eitherWayIcon, upIcon } from '../shared/icons.ts';
import { InSlices } from '../shared/in-slices.ts';
import { pictureButton } from '../shared/picture-button.ts';
import { table } from '../shared/table.ts';
import { authorName } from '../shared/words.ts';
import { buttonByKey, keepOneTabStop, moveTabStop } from './cell-navigation.ts';
import { cellContent, cellLegend } from './cell-view.ts';
import { valueOf } from '../shared/value-of.ts';
import { premiseTableStyles } from './premise-table.styles.ts';
import { narrowed, sorted, tableRows, type SortKey, type Sorting, type TableCell, type TableRow } from './premise-view.ts';

const MOST_AUTHORS_FIRST: Sorting = { key: { by: 'authors' }, reversed: false };

/** So few need no room of their own. */
const FEW_ROWS = 5;

/**
 * The claims that authors rely on, and how each essay stands to them. It fills the height it is given and scrolls inside;
 * heading and first column stay in view. Among the cells the arrow keys lead; they are one tab stop.
 *
 * @property graph The debate.
 * @property essays Ids of the essays to show as columns; all where left out. Always in the order of date and name.
 * @property author Id of the person to whose premises the table is narrowed; the reader may choose another. Whoever is no author of
 *   the essays shown narrows nothing.
 * @fires claim-focus `{id, essay?}` when a row or one of its cells is pressed.
 * @fires premise-author-change `{id}` when the reader narrows the table to another author, `{id: null}` for all.
 * @csspart scroll The region that scrolls.
 */
@localized()
@customElement('premise-table')
export class PremiseTable extends LitElement {
  static override readonly styles = [base, controls, table, essayMarkStyles, premiseTableStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) essays: readonly string[] | undefined;

  @property() author: string | undefined;

  @state() private text = '';

  @state() private onlyShared = false;

  @state() private onlyLoadBearing = false;

  @state() private fullWording = false;

  @state() private sorting = MOST_AUTHORS_FIRST;

  /** What meets all that is asked for, as sorted. */
  private readonly slices = new InSlices<TableRow>(this);

  private rows: readonly TableRow[] = [];

  private sortedIn = '';

  private columns: readonly Essay[] = [];

  private authors: readonly string[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { graph, essays } = this;
    if (graph === undefined) return;
    if (changed.has('graph') || changed.has('essays')) this.readRows(graph, essays);
    // Their wording is not what the rows are, but they stand in the order of the language.
    const { tag } = spokenLanguage();
    if (tag !== this.sortedIn || [...changed.keys()].some((name) => name !== 'fullWording')) this.slices.start(this.rowsAskedFor(graph), this.columns.length);
    this.sortedIn = tag;
  }

  private readRows(graph: DebateGraph, essays: readonly string[] | undefined): void {
    this.columns = orderedEssays(graph).filter((essay) => essays?.includes(essay.id) ?? true);
    this.authors = [...new Set(this.columns.map((essay) => essay.author))];
    this.rows = tableRows(graph, this.columns);
  }

  /** The author to whom the table is narrowed. */
  private get shownAuthor(): string | undefined {
    return this.authors.find((id) => id === this.author);
  }

  private rowsAskedFor(g: DebateGraph): readonly TableRow[] {
    const { text, onlyShared, onlyLoadBearing } = this;
    return sorted(narrowed(g, this.rows, { author: this.shownAuthor, text, onlyShared, onlyLoadBearing }), this.sorting);
  }

  /** Resolves when all rows are in the page that were asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.slices.whole();
    return isComplete;
  }

  protected override updated(changed: PropertyValues<this>): void {
    // Set here and not in the template: the page's content security policy allows no styles in attributes.
    this.style.setProperty('--columns', String(this.columns.length));
    const body = this.renderRoot.querySelector('tbody');
    if (body !== null) keepOneTabStop(body);
    if (changed.has('author')) this.bringColumnIntoSight();
  }

  /** Whoever asks for the premises of one author wants that author's column, which may be far to the right on a small screen. */
  private bringColumnIntoSight(): void {
    const column = this.columns.findIndex((essay) => essay.author === this.author);
    if (column === -1) return;
    this.renderRoot.querySelectorAll('th.essay').item(column)?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }

  protected override render(): unknown {
    const g = this.graph;
    if (g === undefined) return nothing;
    const rows = this.slices.all;
    return html`${this.renderControls(g)}
      <div class="summary">
        <p role="status">${shareInWords(rows.length, this.rows.length)}</p>
        ${pictureButton(this, msg('Picture of the table'), () => ({ kind: 'premises', author: this.shownAuthor }))}
        <p id="hint" class="muted">${msg('Enter shows a claim on the map; the arrow keys lead from cell to cell.')}</p>
      </div>
      ${rows.length === 0
        ? html`<p class="empty">${this.rows.length === 0 ? msg('No author relies on any claim in these essays.') : msg('No premise meets all of this.')}</p>`
        : this.renderTable(g, rows)}
      <details class="meanings">
        <summary>${msg('What the signs mean')}</summary>
        ${cellLegend()}
      </details>`;
  }

  private renderControls(g: DebateGraph): TemplateResult {
    const { authors } = this;
    const chooseAuthor = (event: Event): void => {
      const { selectedIndex } = event.currentTarget as HTMLSelectElement;
      this.author = authors[selectedIndex - 1];
      emit(this, 'premise-author-change', { id: this.author ?? null });
    };
    return html`<form class="controls" role="search" aria-label=${msg('Premises')} @submit=${(event: Event) => event.preventDefault()}>
      <label class="labelled">
        <span>${msg('Premises of')}</span>
        <select class="field" @change=${chooseAuthor}>
          <option .selected=${live(!authors.includes(this.author ?? ''))}>${msg('any author')}</option>
          ${authors.map((id) => html`<option dir="auto" .selected=${live(id === this.author)}>${personName(g, id)}</option>`)}
        </select>
      </label>
      <label class="labelled">
        <span>${msg('Words in the claim')}</span>
        <input class="field" type="search" dir="auto" .value=${live(this.text)} @input=${(event: Event) => (this.text = valueOf(event))} />
      </label>
      <div class="checks">
        ${check(msg('Only shared'), this.onlyShared, (on) => (this.onlyShared = on))}
        ${check(msg('Only load-bearing'), this.onlyLoadBearing, (on) => (this.onlyLoadBearing = on))}
        ${check(msg('Full wording'), this.fullWording, (on) => (this.fullWording = on))}
      </div>
    </form>`;
  }

  private renderTable(g: DebateGraph, rows: readonly TableRow[]): TemplateResult {
    return html`<div class=${rows.length > FEW_ROWS ? 'scroll long' : 'scroll'} part="scroll" role="region" aria-label=${msg('Premises by essay')} tabindex="0">
      <table aria-describedby="hint" aria-rowcount=${rows.length + 1}>
        <thead>
          <tr>
            ${this.renderHeading({ by: 'claim' }, html`${msg('Claim')}`, 'claim')} ${this.renderHeading({ by: 'authors' }, html`${msg('Authors')}`, 'authors')}
            ${this.columns.map((essay) =>
              this.renderHeading(
                { by: 'essay', essay: essay.id },
                html`${essayMark(g, essay.id)} <bdi>${authorName(g, essay)}</bdi><span class="title" dir="auto">${essayTitle(essay)}</span>`,
                'essay',
              ),
            )}
          </tr>
        </thead>
        <tbody @keydown=${this.onKeyDown} @focusin=${this.onFocusIn}>
          ${repeat(
            this.slices.shown,
            (row) => row.claim.id,
            (row) => this.renderRow(g, row),
          )}
        </tbody>
      </table>
      ${showMore(this.slices)}
    </div>`;
  }

  private renderHeading(key: SortKey, label: TemplateResult, column: string): TemplateResult {
    const { sorting } = this;
    const current = isSameKey(sorting.key, key);
    // Numbers of authors start with the largest: to a reader of the table that is descending.
    const ascending = (key.by !== 'authors') !== sorting.reversed;
    const sort = (): void => {
      this.sorting = { key, reversed: current && !sorting.reversed };
    };
    return html`<th scope="col" class=${column} aria-sort=${current ? (ascending ? 'ascending' : 'descending') : nothing}>
      <button type="button" @click=${sort}>
        <span class="label">${label}</span>${current ? (ascending ? upIcon : downIcon) : eitherWayIcon}
      </button>
    </th>`;
  }

  private renderRow(g: DebateGraph, { claim, cells, sharers }: TableRow): TemplateResult {
    const show = (event: Event): void => {
      event.stopPropagation();
      emit(this, 'claim-focus', { id: claim.id });
    };
    return html`<tr @click=${show}>
      <th scope="row" class="claim">
        <button type="button" tabindex="-1" dir="auto">${this.fullWording ? claim.text : claim.gist}</button>
      </th>
      <td class="authors">
        ${sharers.size}${oppositelyUsed(g).has(claim.id) ? html` <span class="opposite">${clashIcon} ${msg('opposite')}</span>` : nothing}
      </td>
      ${cells.map((cell) => this.renderCell(g, claim.id, cell))}
    </tr>`;
  }

  private renderCell(g: DebateGraph, id: string, cell: TableCell): TemplateResult {
    const { essay, through } = cell;
    const isAbsent = cell.cell.kind === 'absent';
    if (isAbsent && through === undefined) {
      return html`<td class="essay absent"><span aria-hidden="true">–</span><span class="visually-hidden">${msg('not voiced')}</span></td>`;
    }
    const show = (event: Event): void => {
      event.stopPropagation();
      // What the essay does not voice is not on the map as the essay has it; the case is.
      emit(this, 'claim-focus', { id: isAbsent ? (through ?? id) : id, essay: essay.id });
    };
    const relies = cell.cell.kind === 'relies' || cell.through !== undefined;
    return html`<td class="essay ${relies ? 'relies' : 'other'}" @click=${show}>
      <button type="button" tabindex="-1">${cellContent(g, cell)}</button>
    </td>`;
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const body = event.currentTarget as HTMLTableSectionElement;
    const button = event.target instanceof HTMLButtonElement ? buttonByKey(body, event.target, event) : undefined;
    if (button === undefined) return;
    event.preventDefault();
    button.focus({ preventScroll: true });
  };

  private readonly onFocusIn = (event: FocusEvent): void => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLButtonElement)) return;
    moveTabStop(currentTarget as HTMLTableSectionElement, target);
    // Focus alone would leave a cell where it is while the heading or the first column covers it.
    if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
}

function shareInWords(n: number, all: number): string {
  return plural(all, { one: msg(str`${n} of 1 premise`), other: msg(str`${n} of ${all} premises`) });
}

function isSameKey(a: SortKey, b: SortKey): boolean {
  return a.by === 'essay' ? b.by === 'essay' && a.essay === b.essay : a.by === b.by;
}

function check(label: string, on: boolean, set: (on: boolean) => void): TemplateResult {
  const change = (event: Event): void => set((event.currentTarget as HTMLInputElement).checked);
  return html`<label class="check"><input type="checkbox" .checked=${live(on)} @change=${change} />${label}</label>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'premise-table': PremiseTable;
  }
}
