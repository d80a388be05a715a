import { msg } from '@lit/localize';
import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { isLarge, keyOf, knows, learn, type Question } from '../answers.ts';
import { messageOf } from '../message-of.ts';
import { createAnswersService, type AnswersService } from '../services/answers-service.ts';

interface Open {
  readonly abort: AbortController;
  /** Why there is no answer, to be said in words; undefined while it is being worked out. */
  failure?: () => string;
}

/**
 * Has what takes long in a large debate worked out beside the page, and says so meanwhile, with a way to give it up. In a small one elements work
 * it out themselves.
 */
export class Answering implements ReactiveController {
  private service: AnswersService | undefined;
  private readonly open = new Map<string, Open>();
  private about: DebateGraph | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Asks what is not known yet: what stands there until it is; undefined once all of it is there. */
  waitingFor(g: DebateGraph, questions: readonly Question[], doing: string): TemplateResult | undefined {
    if (!isLarge(g)) return undefined;
    if (g !== this.about) this.forget();
    this.about = g;
    const unknown = questions.filter((question) => !knows(g, question));
    if (unknown.length === 0) return undefined;
    for (const question of unknown) if (!this.open.has(keyOf(question))) void this.have(g, question).catch(() => {});
    const failed = unknown.map((question) => this.open.get(keyOf(question))?.failure).find((failure) => failure !== undefined);
    return failed === undefined ? this.renderBusy(doing, unknown) : this.renderFailed(failed(), unknown);
  }

  /** Resolves once the answer is known; rejects if it was given up or cannot be had. */
  async have(g: DebateGraph, question: Question): Promise<void> {
    if (!isLarge(g) || knows(g, question)) return;
    const key = keyOf(question);
    const mine: Open = { abort: new AbortController() };
    this.open.set(key, mine);
    this.service ??= createAnswersService();
    try {
      const answer = await this.service.ask(g.debate, question, mine.abort.signal);
      learn(g, question, answer);
      this.open.delete(key);
    } catch (error) {
      mine.failure = mine.abort.signal.aborted ? () => msg('It was given up.') : () => messageOf(error);
      throw error;
    } finally {
      this.host.requestUpdate();
    }
  }

  cancel(questions: readonly Question[]): void {
    for (const question of questions) this.open.get(keyOf(question))?.abort.abort();
  }

  private renderBusy(doing: string, questions: readonly Question[]): TemplateResult {
    return html`<div class="answering" role="status">
      <p>${doing}</p>
      <progress aria-label=${doing}></progress>
      <button class="button" type="button" @click=${() => this.cancel(questions)}>${msg('Cancel')}</button>
    </div>`;
  }

  private renderFailed(failure: string, questions: readonly Question[]): TemplateResult {
    const again = (): void => {
      for (const question of questions) this.open.delete(keyOf(question));
      this.host.requestUpdate();
    };
    return html`<div class="answering" role="status">
      <p>${failure}</p>
      <button class="button" type="button" @click=${again}>${msg('Work it out')}</button>
    </div>`;
  }

  private forget(): void {
    for (const { abort } of this.open.values()) abort.abort();
    this.open.clear();
    this.service?.dispose();
    this.service = undefined;
    this.about = undefined;
  }
}

export const answeringStyles = css`
  .answering {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    padding: var(--space-3) var(--space-4);
  }

  .answering progress {
    flex: 0 1 10rem;
    min-inline-size: 3rem;
  }
`;
