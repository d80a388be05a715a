import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PlacedAnchor, PlacedText } from '../../graph/anchor/assign-texts.ts';
import { spokenLanguage } from '../../graph/language/language.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essayByline, essayTitle } from '../../graph/model/labels.ts';
import type { Essay } from '../../graph/model/schema.ts';
import '../claim-link/claim-link.ts';
import { emit } from '../events.ts';
import { base } from '../shared/base.ts';
import { checkListStyles } from '../shared/check-list.ts';
import { controls } from '../shared/controls.ts';
import { essayColour, essayMark, essayMarkStyles } from '../shared/essay-mark.ts';
import { toggled } from '../shared/toggled.ts';
import { renderChosenClaim } from './chosen-claim.ts';
import { renderClaimMenu } from './claim-menu.ts';
import { essayReaderStyles } from './essay-reader.styles.ts';
import { renderNotFound, renderSummary, renderUnsaid } from './findings.ts';
import { mannerOf, type Manner } from './manner.ts';
import { describeSpans, renderDescriptions, renderParagraphs, type Descriptions } from './piece-view.ts';
import { placedFacts, type PlacedFacts } from './placed-facts.ts';
import { readingOf, type Piece, type Reading } from './reading.ts';
import { renderSpanFilter } from './span-filter.ts';
import { spanMarksStyles } from './span-marks.styles.ts';
import { keepOneTabStop, moveTabStop, stopByKey } from './stop-navigation.ts';
import { renderClaims, renderWanted } from './without-text.ts';

const NO_MANNERS: ReadonlySet<Manner> = new Set();

/**
 * The text of one essay with the spans of its claims underlined, so that every claim can be checked against the words.
 * Solid lines are the author's own voice, dashed ones a source's, dotted ones what the author rejects; spans that overlap have
 * lines below each other. Without the text it says how to bring it, and lists the claims in their order. It is as high as the
 * text and leaves the scrolling to what it stands in; what is selected stays at the top of that.
 *
 * @property graph The debate.
 * @property essay Id of the essay.
 * @property placed The text of that essay with its spans; left out while it is not at hand. One of another essay counts as left out.
 * @property selected Id of the selected claim. All its spans are marked; when it, the essay or the text is set to another, the first is scrolled into view.
 * @fires claim-select `{id}` when a span or a claim named here is pressed. Where spans overlap, it is the innermost one's, and a menu lets the reader
 *   choose another.
 * @fires essay-open `{id}` when another essay that voices the selected claim is pressed.
 * @fires texts-wanted `{essay}` when the reader wants to bring the text.
 * @csspart text The text.
 */
@localized()
@customElement('essay-reader')
export class EssayReader extends LitElement {
  static override readonly styles = [base, controls, checkListStyles, essayMarkStyles, essayReaderStyles, spanMarksStyles];

  @property({ attribute: false }) graph: DebateGraph | undefined;

  @property() essay: string | undefined;

  @property({ attribute: false }) placed: PlacedText | undefined;

  @property() selected: string | undefined;

  /** What the reader does not want underlined. */
  @state() private hiddenManners = NO_MANNERS;

  @state() private pointed: PlacedAnchor | undefined;

  /** The spans that the menu offers. */
  @state() private offered: readonly PlacedAnchor[] = [];

  private facts: PlacedFacts | undefined;

  /** What the spans are, in the words of one language. */
  private about: Descriptions | undefined;

  private describedIn = '';

  private reading: Reading | undefined;

  private pieces: readonly Piece[] = [];

  /** The claim that was selected in here, where its words are in view already. */
  private chosenHere: string | undefined;

  private menuAt: HTMLElement | undefined;

  private hadFocus = false;

  /** Which span of the selected claim was shown last. */
  private shownSpan = 0;

  protected override willUpdate(changed: PropertyValues): void {
    this.hadFocus = this.shadowRoot?.activeElement != null;
    const g = this.graph;
    const essay = g?.essays.get(this.essay ?? '');
    const placedAnew = changed.has('graph') || changed.has('essay') || changed.has('placed');
    if (placedAnew) {
      this.facts = g && essay && this.placed?.essay.id === essay.id ? placedFacts(this.placed) : undefined;
      this.pointed = undefined;
      this.offered = [];
    }
    const { tag } = spokenLanguage();
    if (placedAnew || tag !== this.describedIn) {
      this.about = g && this.facts && describeSpans(g, this.facts.text.essay, this.facts.text.anchors);
      this.describedIn = tag;
    }
    if (changed.has('selected')) this.shownSpan = 0;
    // What is selected is shown, whatever is hidden; so the selection matters only while something is.
    const hidden = this.hiddenManners;
    if (placedAnew || changed.has('hiddenManners') || (changed.has('selected') && hidden.size > 0)) {
      this.reading = this.facts && this.read(this.facts.text);
      this.pieces = this.reading?.paragraphs.flat() ?? [];
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const text = this.textElement;
    if (text !== null) keepOneTabStop(text);
    const turned = changed.has('essay') && changed.get('essay') !== undefined;
    // The same text may come in a new object; that is no reason to scroll.
    const arrived = changed.has('placed') && changed.get('placed')?.source.text !== this.placed?.source.text;
    if (changed.has('selected') || turned || arrived) {
      const known = this.chosenHere === this.selected && !turned;
      this.chosenHere = undefined;
      if (!known && !this.showSelected() && turned) this.renderRoot.querySelector('h2')?.scrollIntoView({ block: 'start' });
    }
    // The button that led here is gone, or leads elsewhere now.
    if (turned && this.hadFocus) this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override render(): unknown {
    const g = this.graph;
    const essay = g?.essays.get(this.essay ?? '');
    if (g === undefined || essay === undefined) return html`<p class="empty">${msg('No essay is chosen.')}</p>`;
    const { facts, reading, about } = this;
    return html`<article aria-labelledby="title" data-essay=${essayColour(g, essay.id)}>
      <header>
        <h2 id="title" tabindex="-1">${essayMark(g, essay.id)} <cite dir="auto">${essayTitle(essay)}</cite></h2>
        <p class="byline"><bdi>${essayByline(g, essay)}</bdi></p>
        ${facts === undefined ? nothing : renderSummary(facts.text, facts.coverage)}
      </header>
      ${facts === undefined
        ? renderWanted(g, essay, () => emit(this, 'texts-wanted', { essay: essay.id }))
        : renderSpanFilter(facts.text, this.hiddenManners, (manner) => (this.hiddenManners = toggled(this.hiddenManners, manner)))}
      ${renderChosenClaim(g, {
        essay,
        claim: g.claims.get(this.selected ?? ''),
        hint:
          facts === undefined
            ? msg('Choose a claim to see where this essay and others voice it.')
            : msg('Choose a passage to select its claim; with the keyboard, the arrow keys lead from span to span.'),
        placed: facts !== undefined,
        spans: facts?.spans.get(this.selected ?? ''),
        showNext: () => this.showSpan(this.shownSpan + 1),
        open: (id) => emit(this, 'essay-open', { id }),
      })}
      ${facts === undefined || reading === undefined || about === undefined ? renderClaims(g, essay, this.selected) : this.renderText(g, essay, facts, reading, about)}
    </article>`;
  }

  private renderText(g: DebateGraph, essay: Essay, { text, spans }: PlacedFacts, reading: Reading, about: Descriptions): TemplateResult {
    const { selected, pointed } = this;
    return html`<div
        class="text"
        part="text"
        role="group"
        aria-label=${msg('Text')}
        lang=${essay.language ?? nothing}
        @click=${this.onClick}
        @keydown=${this.onKeyDown}
        @focusin=${this.onFocusIn}
        @focusout=${this.pointNowhere}
        @pointerover=${(event: Event) => (this.pointed = this.pieceOf(event)?.spans[0])}
        @pointerleave=${this.pointNowhere}
      >
        ${renderParagraphs({ essay, text: text.source.text, reading, selected, pointed, about })}
      </div>
      ${renderDescriptions(about, reading)}
      <div class="menu" popover role="dialog" aria-labelledby="menu-title" @beforetoggle=${this.onMenuToggle}>
        ${this.offered.length === 0
          ? nothing
          : renderClaimMenu({ essay, spans: this.offered, about, selected, choose: (claim) => this.chooseOffered(claim) })}
      </div>
      ${renderNotFound(g, spans)} ${renderUnsaid(g, text, selected)}`;
  }

  private read({ essay, source, anchors }: PlacedText): Reading {
    const shown = anchors.filter(
      ({ claim, occurrence }) => claim.id === this.selected || !this.hiddenManners.has(mannerOf(occurrence, essay)),
    );
    return readingOf(source.text, shown);
  }

  private get textElement(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.text');
  }

  private get menu(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.menu');
  }

  /** Scrolls a found span of the selected claim into view, counted around; false if it has none. */
  private showSpan(number: number): boolean {
    const found = this.facts?.spans.get(this.selected ?? '')?.found ?? [];
    this.shownSpan = found.length === 0 ? 0 : number % found.length;
    const span = found[this.shownSpan];
    const piece = span && this.pieces.find(({ begins }) => begins.includes(span));
    const element = piece && this.renderRoot.querySelector<HTMLElement>(`[data-piece="${piece.index}"]`);
    if (!element) return false;
    element.scrollIntoView({ block: 'start', inline: 'nearest' });
    if (element.matches('.stop') && this.textElement !== null) moveTabStop(this.textElement, element);
    return true;
  }

  /** Scrolls to the first span of the selected claim, or else to where it is listed; false if it is neither. */
  private showSelected(): boolean {
    if (this.showSpan(0)) return true;
    const listed = this.renderRoot.querySelector('.claims > li[aria-current]');
    if (listed !== null) void this.showListed(listed);
    return listed !== null;
  }

  /** Where it stands is known only when the links above it have drawn themselves. */
  private async showListed(item: Element): Promise<void> {
    await Promise.all([...this.renderRoot.querySelectorAll('claim-link')].map((link) => link.updateComplete));
    item.scrollIntoView({ block: 'nearest' });
  }

  private pieceOf({ target }: Event): Piece | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-piece]') : null;
    return element === null ? undefined : this.pieces[Number(element.dataset['piece'])];
  }

  private async choose(piece: Piece, at: HTMLElement): Promise<void> {
    const [innermost] = piece.spans;
    if (innermost === undefined) return;
    this.select(innermost.claim.id);
    const oneEach = piece.spans.filter(({ claim }, i, spans) => spans.findIndex((other) => other.claim === claim) === i);
    if (oneEach.length < 2) return;
    this.offered = oneEach;
    await this.updateComplete;
    // Whoever was told of the selection may have turned to something else.
    if (!at.isConnected || this.offered !== oneEach) return;
    this.menuAt = at;
    this.menu?.showPopover({ source: at });
  }

  private chooseOffered(claim: string): void {
    this.menu?.hidePopover();
    this.select(claim);
  }

  private select(id: string): void {
    this.chosenHere = id;
    emit(this, 'claim-select', { id });
  }

  private readonly onClick = (event: MouseEvent): void => {
    // Whoever marks words with the mouse wants to copy them.
    if (document.getSelection()?.type === 'Range') return;
    const piece = this.pieceOf(event);
    const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-piece]') : null;
    if (piece !== undefined && at !== null) void this.choose(piece, at);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const { target, currentTarget, key } = event;
    const piece = this.pieceOf(event);
    if (!(target instanceof HTMLElement) || !(currentTarget instanceof Element) || piece === undefined) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      void this.choose(piece, target);
      return;
    }
    const next = stopByKey(currentTarget, target, key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  /** Gives the focus back to the words: inside a shadow root the browser does not see to it. */
  private readonly onMenuToggle = ({ newState }: ToggleEvent): void => {
    const inMenu = this.menu?.contains(this.shadowRoot?.activeElement ?? null) ?? false;
    if (newState === 'closed' && inMenu) this.menuAt?.focus({ preventScroll: true });
  };

  private readonly pointNowhere = (): void => {
    this.pointed = undefined;
  };

  private readonly onFocusIn = (event: FocusEvent): void => {
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement) || !(currentTarget instanceof Element)) return;
    this.pointed = this.pieceOf(event)?.spans[0];
    moveTabStop(currentTarget, target);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'essay-reader': EssayReader;
  }
}
