import { msg, str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Asking, Listed, Range } from '../../graph/corpus/corpus.ts';
import { inDigits } from '../../graph/language/numbers.ts';

/** A list of any length, of which one page at a time is asked for and shown. */
export class Pages<T> implements ReactiveController {
  /** Undefined until the first page is there. */
  listed: Listed<T> | undefined;

  private from = 0;

  /** How much is done of what is asked for; undefined while nothing is. */
  private progress: number | undefined;

  private error: string | undefined;

  private asked = new AbortController();

  /** @param ask undefined while there is nothing to ask */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly ask: () => ((range: Range, asking: Asking) => Promise<Listed<T>>) | undefined,
    private readonly most: number,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.asked.abort();
  }

  /** From the first page on; of something else than before, where what is shown is no part of it. */
  async start(keeping: 'former' | 'nothing' = 'nothing'): Promise<void> {
    if (keeping === 'nothing') this.listed = undefined;
    await this.goTo(0);
  }

  /** What there is to be waited for, and what went wrong; for the end of the list. */
  renderState(waiting: string): TemplateResult {
    return html`<div class="state" role="status">
      ${this.error !== undefined
        ? html`<p class="error">${msg(str`This could not be found out. ${this.error}`)}</p>
            <button class="button" type="button" @click=${() => this.goTo(this.from)}>${msg('Try again')}</button>`
        : this.listed === undefined && this.progress !== undefined
          ? html`<p class="muted">${waiting}</p>
              <progress aria-label=${waiting} max="1" .value=${this.progress}></progress>`
          : nothing}
    </div>`;
  }

  /** @param name of the list, for the buttons */
  renderPager(name: string): TemplateResult | typeof nothing {
    const { from, listed, most } = this;
    if (listed === undefined || listed.total <= most) return nothing;
    const last = Math.floor((listed.total - 1) / most) * most;
    const button = (text: string, to: number, isPossible: boolean): TemplateResult =>
      html`<button class="button" type="button" aria-disabled=${isPossible ? 'false' : 'true'} @click=${() => (isPossible ? void this.goTo(to) : undefined)}>${text}</button>`;
    return html`<nav class="pager" aria-label=${msg(str`Pages: ${name}`)}>
      ${button(msg('First'), 0, from > 0)} ${button(msg('Previous'), Math.max(0, from - most), from > 0)}
      <span role="status">${msg(str`${inDigits(from + 1)}–${inDigits(Math.min(from + most, listed.total))} of ${inDigits(listed.total)}`)}</span>
      ${button(msg('Next'), from + most, from < last)} ${button(msg('Last'), last, from < last)}
    </nav>`;
  }

  private async goTo(from: number): Promise<void> {
    const ask = this.ask();
    this.asked.abort();
    if (ask === undefined) return;
    const mine = new AbortController();
    this.asked = mine;
    this.error = undefined;
    this.progress = 0;
    this.host.requestUpdate();
    try {
      const listed = await ask(
        { from, most: this.most },
        {
          abort: mine.signal,
          onProgress: (fraction) => {
            this.progress = fraction;
            this.host.requestUpdate();
          },
        },
      );
      if (mine.signal.aborted) return;
      this.listed = listed;
      this.from = from;
    } catch (error) {
      if (mine.signal.aborted) return;
      this.error = error instanceof Error ? error.message : String(error);
    }
    this.progress = undefined;
    this.host.requestUpdate();
  }
}
