import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inDate } from '../../graph/language/dates.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Claim } from '../../graph/model/schema.ts';
import { claimRelations } from '../../graph/query/claim-relations.ts';
import { emit } from '../events.ts';
import { pictureButton } from '../shared/picture-button.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { base } from '../shared/base.ts';
import { controls } from '../shared/controls.ts';
import { essayMarkStyles } from '../shared/essay-mark.ts';
import { byEssay } from './by-essay.ts';
import type { ClaimAround } from './claim-around.ts';
import { claimInspectorStyles } from './claim-inspector.styles.ts';
import { clashesWith } from './clashes.ts';
import { explore, foldStepButton } from './explore.ts';
import { restsOn } from './grounds.ts';
import { whatRestsOn } from './uses.ts';

function nothingChosen(): TemplateResult {
  return html`<div class="empty">
    <h2 tabindex="-1">${msg('No claim is selected')}</h2>
    <p>${msg('Choose a claim on the map or in one of the lists. Here you will then read who voices it, what it rests on and what it clashes with.')}</p>
  </div>`;
}

/**
 * All there is to know about one claim: who voices it and how, what it rests on, what rests on it, and what it clashes
 * with. Every claim it names is a button that leads there. When another claim is shown while the reader is in here, the
 * focus moves to its heading, for the button that was pressed is gone.
 *
 * @property graph The debate.
 * @property claim Id of the claim; without one it says how to choose one.
 * @property around What there is around the claim and how much of it the map shows; where missing, no buttons tell of it.
 * @fires claim-select `{id}` when a claim named here is pressed.
 * @fires claim-focus `{id}` for "Show on map".
 * @fires neighbourhood-show `{id}` for "Show neighbourhood".
 * @fires towards-show `{claim, direction}` for "Why", "So what" and "Against".
 * @fires fold-change `{id, folded}` for "Fold what lies beneath", "Fold this step" and what undoes them.
 * @fires ways-ask `{from}` for "Ways to another claim…".
 * @fires clash-show `{id}` (of the clash) for "Show this clash on the map".
 * @fires claims-show with the claims of independent ways to a thesis, for "Show independent ways on the map".
 * @fires essay-open `{id}` (of the essay) for "Read in the text".
 * @csspart claim The text of the claim.
 */
@localized()
@customElement('claim-inspector')
export class ClaimInspector extends LitElement {
  static override readonly styles = [base, controls, essayMarkStyles, claimInspectorStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property() claim: string | undefined;

  @property({ attribute: false }) around: ClaimAround | undefined;

  private hadFocus = false;

  /** That the claim is chosen is to be seen at once, on the map or in a list; what is told of it, right after that. */
  protected override async scheduleUpdate(): Promise<void> {
    await afterPaint();
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.hadFocus = this.shadowRoot?.activeElement != null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('claim') && this.hadFocus) this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): unknown {
    const claim = this.graph?.claims.get(this.claim ?? '');
    return this.graph === undefined || claim === undefined ? nothingChosen() : this.renderClaim(this.graph, claim);
  }

  private foldStep(inference: string): TemplateResult | typeof nothing {
    const fold = this.around?.steps.get(inference);
    return fold === undefined ? nothing : foldStepButton(this, inference, fold);
  }

  private renderClaim(g: DebateGraph, claim: Claim): TemplateResult {
    const relations = claimRelations(g, claim.id);
    return html`<article aria-labelledby="claim">
      <header>
        <p class="eyebrow">${eyebrowOf(claim)}</p>
        <h2 id="claim" part="claim" tabindex="-1" dir="auto">${claim.text}</h2>
        ${claim.gist === claim.text ? nothing : html`<p class="gist"><span class="muted">${msg('On the map:')}</span> <bdi>${claim.gist}</bdi></p>`}
        <div class="actions">
          <button type="button" class="button primary" @click=${() => emit(this, 'claim-focus', { id: claim.id })}>
            ${msg('Show on map')}
          </button>
          <button type="button" class="button" @click=${() => emit(this, 'neighbourhood-show', { id: claim.id })}>
            ${msg('Show neighbourhood')}
          </button>
          ${pictureButton(this, msg('Picture of this claim'), () => ({ kind: 'neighbourhood', claim: claim.id, steps: 1 }))}
        </div>
        ${explore(this, claim.id, this.around)}
      </header>
      ${byEssay(g, claim)} ${restsOn(g, relations, (inference) => this.foldStep(inference))} ${whatRestsOn(g, claim.id, relations)}
      ${clashesWith(g, claim.id, relations, (id) => emit(this, 'clash-show', { id }))}
    </article>`;
  }
}

function eyebrowOf({ asOf }: Claim): string {
  if (asOf === undefined) return msg('Claim');
  const [from = '', to] = asOf.split('/').map(inDate);
  return to === undefined ? msg(str`Claim, as of ${from}`) : msg(str`Claim, as of ${from} to ${to}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-inspector': ClaimInspector;
  }
}
