/**
 * The explorer as others embed it: where its debate comes from, and what stands in its place while there is none. It brings all it needs and
 * leaves the page around it alone: no address, no storage, no keys but those pressed in it.
 */
import { localized, msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { directionOf } from '../../languages/direction.ts';
import { languageFor } from '../../languages/languages.ts';
import { spokenTag, turnTo } from '../language.ts';
import { messageOf } from '../message-of.ts';
import { fetchDebate } from '../services/fetch-debate.ts';
import type { ReadProgress } from '../services/read-progress.ts';
import * as actions from '../store/actions.ts';
import type { Tab } from '../store/view-state.ts';
import { tabOf } from '../tabs.ts';
import { styles } from './debate-explorer.styles.ts';
import { embedSession, type EmbeddedSession } from './embedded-session.ts';
import { tellPage } from './explorer-events.ts';
import './session-explorer.ts';
import type { SessionExplorer } from './session-explorer.ts';
import { viewNamed } from './view-named.ts';

/** More help nobody: who embeds a debate mends one after the other. */
const MOST_PROBLEMS = 5;

type State =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly progress?: ReadProgress }
  | { readonly kind: 'failed'; readonly problems: readonly Diagnostic[] }
  | { readonly kind: 'open'; readonly session: EmbeddedSession };

/**
 * A debate to be explored, anywhere in a page: its map, its premises, contradictions, comparisons and positions, with a search and an
 * inspector.
 *
 * It is 36rem high unless the page says otherwise, and arranges itself by its own width. Nothing is kept: a reader who comes back finds it as it
 * was. The texts of essays that a reader adds stay in the page.
 *
 * @property src Address of a debate in any format that Elenchus reads; a picture that Elenchus made opens as the part of the debate that it
 * shows. From another server only where that server allows it (CORS).
 * @property debate The debate itself in place of an address, such as `readDebate` of `elenchus/graph` gives it.
 * @property tab What is shown of the debate to begin with: `map`, `premises`, `contradictions`, `compare`, `positions`, `stance` or `text`.
 * @property view Where to begin: the title of a view that is saved in the debate; or what stands in the address of the Elenchus page behind the
 * `#`, such as `claim=ID` or `view=…`.
 * @property theme Its colours, `light`, `dark`, or those that the reader prefers: `system`. Where left out, it goes along with the `color-scheme`
 * of the page.
 * @property lang The language in which it speaks, if that is one of its own (English and German); that of the page around where left out. All
 * explorers of a page speak the same.
 * @slot - What stands there until the element works, and beside the message if the debate cannot be had: a link to it, or a picture of it.
 * @fires explorer-open once the debate has been read and is there to be explored.
 * @fires explorer-fail when the debate could not be had; the element says so itself.
 * @fires claim-select when the reader chooses a claim.
 */
@localized()
@customElement('debate-explorer')
export class DebateExplorer extends LitElement {
  static override readonly styles = styles;

  @property() src = '';

  @property({ attribute: false }) debate: Debate | undefined;

  @property() tab: Tab | undefined;

  @property() view: string | undefined;

  @property({ reflect: true }) theme: 'light' | 'dark' | 'system' | undefined;

  @state() private shown: State = { kind: 'empty' };

  private loading = new AbortController();

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, former: string | null, value: string | null): void {
    super.attributeChangedCallback(name, former, value);
    if (name === 'lang' && this.isConnected) this.speak();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.speak();
    if (this.hasUpdated && this.shown.kind === 'empty') void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What is only moved within the page is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.leave();
      this.shown = { kind: 'empty' };
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('debate')) void this.load();
    else if (this.shown.kind === 'open') this.follow(this.shown.session, changed);
  }

  protected override render(): TemplateResult {
    const label = this.shown.kind === 'open' ? msg(str`Debate: ${this.shown.session.title}`) : msg('Debate');
    return html`<section class="root" lang=${spokenTag.peek()} dir=${directionOf(spokenTag.peek())} aria-label=${label}>${this.renderShown()}</section>`;
  }

  private renderShown(): TemplateResult {
    switch (this.shown.kind) {
      case 'open':
        return html`<session-explorer .session=${this.shown.session.session} .scheme=${this.theme}></session-explorer>`;
      case 'loading':
        return instead(html`<p role="status">${msg('Loading the debate…')}</p>
          ${renderProgress(this.shown.progress)}`);
      case 'failed':
        return instead(html`<div role="alert">
          <p><strong>${msg('This debate cannot be shown.')}</strong></p>
          <ul>
            ${this.shown.problems.slice(0, MOST_PROBLEMS).map(({ message, remedy }) => html`<li>${message}; ${remedy}.</li>`)}
          </ul>
        </div>`);
      case 'empty':
        return instead(html`<p>${msg('No debate is given: the attribute “src” is missing.')}</p>`);
    }
  }

  /** As the page around does; where that cannot be had, it goes on as it is. */
  private speak(): void {
    const wanted = languageFor([this.closest<HTMLElement>('[lang]')?.lang ?? 'en']);
    if (wanted !== spokenTag.peek()) turnTo(wanted).catch(() => {});
  }

  private async load(): Promise<void> {
    this.leave();
    const mine = new AbortController();
    this.loading = mine;
    const { src, debate } = this;
    if (debate !== undefined) {
      this.openGiven(debate);
      return;
    }
    if (src === '') {
      this.shown = { kind: 'empty' };
      return;
    }
    this.shown = { kind: 'loading' };
    try {
      const fetched = await fetchDebate(src, mine.signal, (progress) => {
        if (!mine.signal.aborted) this.shown = { kind: 'loading', progress };
      });
      if (mine.signal.aborted) return;
      if (fetched.debate === undefined) this.fail(fetched.diagnostics.filter(({ severity }) => severity === 'error'));
      else this.open(fetched.debate, fetched.view);
    } catch (error) {
      if (!mine.signal.aborted) this.fail([{ severity: 'error', code: 'not-opened', message: messageOf(error), remedy: msg('reload the page'), path: '' }]);
    }
  }

  /** A script may have given anything. */
  private openGiven(debate: Debate): void {
    try {
      this.open(debate);
    } catch (error) {
      this.fail([{ severity: 'error', code: 'not-opened', message: messageOf(error), remedy: msg('give the debate as “readDebate” gives it'), path: '' }]);
    }
  }

  private open(debate: Debate, picture?: NonNullable<Debate['views']>[number]): void {
    const session = embedSession(
      debate,
      () => this.explorer?.mapAspect,
      (g) => viewNamed(g, this.view, this.tab && tabOf(this.tab), picture),
    );
    this.shown = { kind: 'open', session };
    tellPage(this, 'explorer-open', { graph: session.session.store.graph });
  }

  private fail(problems: readonly Diagnostic[]): void {
    this.shown = { kind: 'failed', problems };
    tellPage(this, 'explorer-fail', { problems });
  }

  private follow({ session: { store } }: EmbeddedSession, changed: PropertyValues<this>): void {
    if (changed.has('view')) store.dispatch(() => viewNamed(store.graph, this.view, this.tab && tabOf(this.tab)));
    else if (changed.has('tab')) store.dispatch(actions.showTab(tabOf(this.tab ?? '')));
  }

  /** Gives up what is being read, and what is open. */
  private leave(): void {
    this.loading.abort();
    if (this.shown.kind === 'open') this.shown.session.dispose();
  }

  private get explorer(): SessionExplorer | null {
    return this.renderRoot.querySelector('session-explorer');
  }
}

/** In the place of the debate, with what the page has put there. */
function instead(content: TemplateResult): TemplateResult {
  return html`<div class="instead">${content}<slot></slot></div>`;
}

function renderProgress({ fraction }: ReadProgress = { name: '', done: 0, total: 1, fraction: 0 }): TemplateResult | typeof nothing {
  return fraction === 0 ? nothing : html`<progress aria-label=${msg('How much of it is read')} .value=${fraction}></progress>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'debate-explorer': DebateExplorer;
  }
}
