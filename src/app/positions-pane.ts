import { localized, msg } from '@lit/localize';
import { css, html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ElementEvent } from '../../components/events.ts';
import '../../components/position-list/position-list.ts';
import { base } from '../../components/shared/base.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { ClaimInPositions } from '../../graph/positions/debate/claim-in-positions.ts';
import type { Positions } from '../../graph/positions/debate/positions.ts';
import type { Semantics } from '../../graph/positions/semantics.ts';
import { messageOf } from './message-of.ts';
import { createPositionsService } from './services/positions-service.ts';

/** As many alternatives of a choice as a reader goes through. */
const MOST = 12;

/** The positions that can be held, worked out when they are first looked at. */
@localized()
@customElement('positions-pane')
export class PositionsPane extends LitElement {
  static override styles: CSSResultGroup = [
    base,
    css`
      :host {
        height: 100%;
        overflow: auto;
      }

      @media print {
        :host {
          height: auto;
          overflow: visible;
        }
      }
    `,
  ];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @state() private semantics: Semantics = 'PR';
  @state() private answer: Positions | undefined;
  @state() private asked: { readonly claim: string; readonly why: ClaimInPositions | undefined } | undefined;
  @state() private busy = false;
  /** Why there is no answer, to be said in words. */
  @state() private failure: (() => string) | undefined;

  private readonly service = createPositionsService();
  private asking = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.service.dispose();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('graph')) this.askForPositions();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.graph === undefined) return nothing;
    return html`<position-list
      .graph=${this.graph}
      .semantics=${this.semantics}
      .answer=${this.answer}
      .asked=${this.asked}
      .busy=${this.busy}
      .failure=${this.failure?.()}
      @semantics-change=${(e: ElementEvent<'semantics-change'>) => this.choose(e.detail.semantics)}
      @position-ask=${this.onPositionAsk}
      @positions-cancel=${() => this.cancel()}
    ></position-list>`;
  }

  /** Has positions of this kind worked out; nothing where they are there. */
  choose(semantics: Semantics): void {
    if (semantics === this.semantics && (this.busy || this.answer !== undefined)) return;
    this.semantics = semantics;
    this.askForPositions();
  }

  private onPositionAsk(event: ElementEvent<'position-ask'>): void {
    const { graph, semantics } = this;
    const { claim } = event.detail;
    if (graph === undefined) return;
    if (claim === null) {
      this.cancel();
      return;
    }
    this.asked = { claim, why: undefined };
    void this.ask(async (abort) => {
      this.asked = { claim, why: await this.service.claim(graph.debate, semantics, claim, abort) };
    });
  }

  private askForPositions(): void {
    const { graph, semantics } = this;
    if (graph === undefined) return;
    this.answer = undefined;
    this.asked = undefined;
    void this.ask(async (abort) => {
      this.answer = await this.service.positions(graph.debate, semantics, MOST, abort);
    });
  }

  /** One question at a time: a new one takes the place of that which is still open. */
  private async ask(question: (abort: AbortSignal) => Promise<void>): Promise<void> {
    this.asking.abort();
    const mine = new AbortController();
    this.asking = mine;
    this.busy = true;
    this.failure = undefined;
    try {
      await question(mine.signal);
      if (!mine.signal.aborted) this.busy = false;
    } catch (error) {
      if (mine.signal.aborted) return;
      this.busy = false;
      this.asked = undefined;
      this.failure = () => messageOf(error);
    }
  }

  private cancel(): void {
    this.asking.abort();
    this.busy = false;
    this.asked = undefined;
    if (this.answer === undefined) this.failure = () => msg('Cancelled. Choose a kind of position to have it worked out again.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'positions-pane': PositionsPane;
  }
}
