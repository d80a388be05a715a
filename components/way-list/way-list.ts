import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plural } from '../../graph/language/plural.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Way, WaysBetween } from '../../graph/query/ways-between.ts';
import { waysInBrief, wayStepInWords } from '../../graph/wording/ways-between.ts';
import { sentenceIn } from '../claim-link/sentence.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';

/**
 * The ways from one claim to another, told step by step, so that nobody needs the map for them.
 *
 * @property graph The debate.
 * @property ways The ways.
 * @property shown How many of them are on the map; no more are told.
 * @property pointed Place of the way that is pointed out on the map, from 0; none where undefined.
 * @fires way-point `{place}` when the reader wants another way pointed out on the map; undefined for none.
 * @fires more-show when the reader wants more of them.
 * @fires ways-ask `{from}` when the reader wants the ways to another claim.
 * @fires claim-select `{id}` when a claim is pressed.
 */
@localized()
@customElement('way-list')
export class WayList extends LitElement {
  static override readonly styles = [
    base,
    controls,
    css`
      :host {
        display: block;
        padding: var(--space-3) var(--space-4) var(--space-4);
        background: var(--color-surface);
        font-size: var(--text-s);
      }

      .content,
      .ways {
        display: flex;
        flex-direction: column;
        align-items: start;
        gap: var(--space-3);
      }

      .ways > li {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--color-line);
      }

      .ways > li.pointed {
        border-color: var(--color-accent);
      }

      .steps {
        margin: var(--space-1) 0 0;
        padding-inline-start: 1.25rem;
        list-style: decimal;
      }

      .steps > li + li {
        margin-block-start: var(--space-1);
      }

      .steps > li {
        display: list-item;
        text-wrap: pretty;
      }
    `,
  ];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property({ attribute: false }) ways: WaysBetween | undefined;

  @property({ type: Number }) shown = 0;

  @property({ attribute: false }) pointed: number | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { graph, ways } = this;
    if (graph === undefined || ways === undefined) return nothing;
    const told = ways.ways.slice(0, this.shown);
    return html`<section class="content" aria-labelledby="ways">
      <h3 id="ways">${msg('Ways in words')}</h3>
      <p>${sentenceIn(graph, waysInBrief(graph, ways))} ${told.length < ways.ways.length ? this.shownInWords(ways) : nothing}</p>
      <ol class="ways">
        ${told.map((way, i) => this.renderWay(graph, way, i))}
      </ol>
      <button type="button" class="button" @click=${() => emit(this, 'ways-ask', { from: ways.from })}>${msg('Ways to another claim…')}</button>
    </section>`;
  }

  private shownInWords({ ways, more }: WaysBetween): string {
    const { shown } = this;
    return more ? msg(str`Shown are the ${shown} shortest of more than ${ways.length}.`) : msg(str`Shown are the ${shown} shortest of ${ways.length}.`);
  }

  private renderWay(g: DebateGraph, { steps }: Way, place: number): TemplateResult {
    const pointed = place === this.pointed;
    const n = place + 1;
    return html`<li class=${pointed ? 'pointed' : ''}>
      <button type="button" class="button" aria-pressed=${pointed} @click=${() => emit(this, 'way-point', { place: pointed ? undefined : place })}>
        ${plural(steps.length, { one: msg(str`Way ${n}: 1 step`), other: msg(str`Way ${n}: ${steps.length} steps`) })}
      </button>
      <ol class="steps">
        ${steps.map((step) => html`<li>${sentenceIn(g, wayStepInWords(g, step))}</li>`)}
      </ol>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-list': WayList;
  }
}
