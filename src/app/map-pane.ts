import { localized, msg, str } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DebateMap } from '../../components/debate-map/debate-map.ts';
import '../../components/debate-map/debate-map.ts';
import '../../components/debate-outline/debate-outline.ts';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/map-legend/map-legend.ts';
import { overviewOf } from '../../components/shared/answers.ts';
import { base } from '../../components/shared/base.ts';
import { controls } from '../../components/shared/controls.ts';
import '../../components/way-list/way-list.ts';
import { inDigits } from '../../graph/language/numbers.ts';
import { plural } from '../../graph/language/plural.ts';
import { filterClaims } from '../../graph/query/claim-filter.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import type { Theme } from '../../graph/picture/theme.ts';
import type { Subgraph } from '../../graph/query/subgraph.ts';
import { waysBetween } from '../../graph/query/ways-between.ts';
import { describeBase } from './describe-base.ts';
import { spokenTag } from './language.ts';
import { changesInWords } from './map-changes.ts';
import { mapExtent } from './map-extent.ts';
import { shownOfBase } from './store/exploring.ts';
import type { PictureStatus } from './store/picture.ts';
import { MANNERS, type Base, type Manner, type ViewState } from './store/view-state.ts';

const NONE: ReadonlySet<string> = new Set();

const nameOf = (manner: Manner): string => ({ map: msg('Map'), outline: msg('Outline') })[manner];

/**
 * The map, or the outline that tells the same in words, with what belongs to it: what it starts from, how much it shows, and how the drawing of it fares.
 *
 * @fires overview-show when the reader wants the overview back.
 * @fires manner-select `Manner`, for the one of the two that the reader wants.
 * @fires drawing-cancel when the reader does not want to wait for the drawing.
 */
@localized()
@customElement('map-pane')
export class MapPane extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    controls,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        height: 100%;
      }

      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-1) var(--space-4);
        min-height: calc(var(--target) + 2 * var(--space-1));
        padding: var(--space-1) var(--space-4);
        font-size: var(--text-s);
      }

      .bar h2 {
        font-size: var(--text-m);
      }

      .status {
        margin-inline-start: auto;
      }

      .content {
        position: relative;
        display: flex;
        min-height: 0;
        container-type: size;
      }

      .frame {
        position: relative;
        flex: 1 1 0;
        min-width: 0;
        min-height: 0;
      }

      .extent {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-variant-numeric: tabular-nums;
      }

      way-list {
        flex: 0 0 min(24rem, 40%);
        overflow: auto;
        border-inline-start: 1px solid var(--color-line);
      }

      @container (width < 44em) {
        .frame:not(:last-child) {
          position: absolute;
          inset: 0 0 45%;
        }

        way-list {
          position: absolute;
          inset: 55% 0 0;
          border-inline-start: 0;
          border-block-start: 1px solid var(--color-line);
        }
      }

      debate-map,
      debate-outline {
        height: 100%;
        min-height: 0;
      }

      .manners {
        display: flex;
      }

      .manners .button:first-child {
        border-start-end-radius: 0;
        border-end-end-radius: 0;
      }

      .manners .button:last-child {
        margin-inline-start: -1px;
        border-start-start-radius: 0;
        border-end-start-radius: 0;
      }

      .empty {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        gap: var(--space-3);
        justify-items: center;
        padding: var(--space-5);
        text-align: center;
      }

      details {
        position: absolute;
        inset: auto auto var(--space-2) var(--space-2);
        max-width: calc(100% - 5rem);
        max-height: calc(100% - 2 * var(--space-2));
        overflow: auto;
        border: 1px solid var(--color-line);
        border-radius: var(--radius);
        background: var(--color-surface);
        font-size: var(--text-s);
      }

      summary {
        padding: 0 var(--space-3);
        cursor: pointer;
        line-height: var(--target);
      }

      map-legend {
        padding: var(--space-1) var(--space-3) var(--space-3);
      }

      @media print {
        :host {
          display: block;
          height: auto;
        }

        .bar {
          padding: 0;
        }

        .content {
          display: block;
          container-type: normal;
        }

        .manners,
        .bar .button,
        details {
          display: none;
        }

        debate-outline {
          height: auto;
        }
      }
    `,
  ];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) view: ViewState | undefined;

  @property({ attribute: false }) scene: Scene | undefined;

  /** What the outline tells. */
  @property({ attribute: false }) shown: Subgraph | undefined;

  @property({ attribute: false }) theme: Theme | undefined;

  @property({ attribute: false }) status: PictureStatus = { kind: 'working' };

  /** Place of the way that is pointed out, where ways are shown: first the shortest. */
  @state() private pointed: number | undefined = 0;

  /** What has changed since the last time, in words. */
  private changes = '';
  private seen: { readonly graph: DebateGraph; readonly view: ViewState; readonly shown: Subgraph; readonly language: string } | undefined;

  protected override willUpdate(): void {
    const { graph, view, shown, seen } = this;
    if (graph === undefined || view === undefined || shown === undefined) return;
    const language = spokenTag.peek();
    if (seen?.graph !== graph || !startsAlike(seen.view.base, view.base)) this.pointed = 0;
    if (seen !== undefined && seen.graph === graph && seen.shown !== shown) this.changes = changesInWords(graph, seen, { view, shown });
    // What was told is past: it is not told again in another language.
    else if (seen?.language !== language) this.changes = '';
    this.seen = { graph, view, shown, language };
  }

  /** The map itself, while it is to be seen. */
  get map(): DebateMap | null {
    return this.view?.showAs === 'outline' ? null : this.renderRoot.querySelector('debate-map');
  }

  /** To the claim where the reader was last, on the map or in the outline; to the pane itself while there is none. */
  override focus(options?: FocusOptions): void {
    super.focus(options);
    this.renderRoot.querySelector<HTMLElement>(this.view?.showAs === 'outline' ? 'debate-outline' : 'debate-map')?.focus(options);
  }

  override render(): TemplateResult | typeof nothing {
    const { graph, view, scene, theme } = this;
    if (graph === undefined || view === undefined || theme === undefined) return nothing;
    const shown = scene?.shown.claims ?? 0;
    const told = view.showAs === 'outline';
    return html`
      <div class="bar">
        <div class="manners" role="group" aria-label=${msg('Show as')}>
          ${MANNERS.map(
            (manner) => html`<button class="button" type="button" aria-pressed=${view.showAs === manner} @click=${() => this.dispatchEvent(new CustomEvent<Manner>('manner-select', { detail: manner }))}>${nameOf(manner)}</button>`,
          )}
        </div>
        <h2>${describeBase(graph, view)}</h2>
        ${scene === undefined ? nothing : html`<span class="muted">${plural(graph.claims.size, { one: msg(str`${shown} of 1 claim`), other: msg(str`${shown} of ${graph.claims.size} claims`) })}</span>`}
        ${mapExtent(this, graph, view)}
        ${view.base.kind === 'overview' && (scene === undefined || shown === overviewOf(graph).size)
          ? nothing
          : html`<button class="button" type="button" @click=${() => this.tell('overview-show')}>${msg('Back to the overview')}</button>`}
        <span class="status" role="status">${this.renderStatus()}</span>
        <p class="visually-hidden" aria-live="polite">${this.changes}</p>
      </div>
      <div class="content">
        <div class="frame">
          <debate-map
            ?hidden=${told}
            .scene=${scene}
            .theme=${theme}
            .selected=${view.selected}
            .stepping=${view.base.kind === 'neighbourhood'}
            .folded=${view.folded}
            .highlighted=${this.pointedClaims}
          ></debate-map>
          ${told ? html`<debate-outline .graph=${graph} .shown=${this.shown} .selected=${view.selected}></debate-outline>` : nothing}
          ${scene !== undefined && shown === 0 ? this.renderEmpty(filterClaims(graph, view.filter.claims).size) : nothing}
          <details ?hidden=${told}>
            <summary>${msg('Legend')}</summary>
            <map-legend .theme=${theme} .scene=${scene}></map-legend>
          </details>
        </div>
        ${this.renderWays(graph, view)}
      </div>
    `;
  }

  private renderWays(graph: DebateGraph, { base }: ViewState): TemplateResult | typeof nothing {
    if (base.kind !== 'ways') return nothing;
    return html`<way-list
      .graph=${graph}
      .ways=${waysBetween(graph, base.from, base.to)}
      .shown=${shownOfBase(graph, base)?.shown ?? 0}
      .pointed=${this.pointed}
      @way-point=${(e: ElementEvent<'way-point'>) => (this.pointed = e.detail.place)}
    ></way-list>`;
  }

  private get pointedClaims(): ReadonlySet<string> {
    const base = this.view?.base;
    if (this.graph === undefined || this.pointed === undefined || base?.kind !== 'ways') return NONE;
    return new Set(waysBetween(this.graph, base.from, base.to).ways[this.pointed]?.claims);
  }

  private renderStatus(): TemplateResult | typeof nothing {
    switch (this.status.kind) {
      case 'ready':
        return nothing;
      case 'working':
        return html`${msg('Drawing…')} <button class="button" type="button" @click=${() => this.tell('drawing-cancel')}>${msg('Cancel')}</button>`;
      case 'cancelled':
        return html`${msg('Drawing cancelled; the map shows what it showed before.')}`;
      case 'failed':
        return this.scene === undefined
          ? html`${msg(str`The map could not be drawn: ${this.status.message} The outline and the other views do without it.`)}`
          : html`${msg(str`The map could not be drawn: ${this.status.message} What was shown before is still there.`)}`;
    }
  }

  private renderEmpty(found: number): TemplateResult {
    const { graph, view } = this;
    if (graph !== undefined && view !== undefined && view.base.kind === 'overview' && Object.keys(view.filter.claims).length === 0) {
      return html`<div class="empty"><p>${nothingToShow(graph.claims.size)}</p></div>`;
    }
    return html`
      <div class="empty">
        <p>${nothingMet(found)}</p>
        <button class="button primary" type="button" @click=${() => this.tell('overview-show')}>${msg('Clear them and show the overview')}</button>
      </div>
    `;
  }

  private tell(name: 'overview-show' | 'drawing-cancel'): void {
    this.dispatchEvent(new CustomEvent(name));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'map-pane': MapPane;
  }
}

/** Of the same ways more may be shown. */
function startsAlike(one: Base, other: Base): boolean {
  return one === other || (one.kind === 'ways' && other.kind === 'ways' && one.from === other.from && one.to === other.to);
}

/** Why the map is empty that is narrowed by filters, which let so many claims through. */
function nothingMet(found: number): string {
  if (found === 0) return msg('No claim meets the filters.');
  return msg(str`${found} claims meet the filters: too many to show at once, and none of them is on the map. Narrow the filters, or unfold an essay.`);
}

/** Why the map is empty though nothing narrows it. */
function nothingToShow(claims: number): string {
  if (claims === 0) return msg('This debate has no claims. Open another one, or add claims to its file and open that again.');
  return msg(str`No claim is marked as a thesis, and ${inDigits(claims)} claims are too many to show at once. Unfold an essay, or narrow them with filters.`);
}
