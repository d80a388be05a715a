import { msg } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ClaimAround } from '../../../components/claim-inspector/claim-around.ts';
import '../../../components/claim-picker/claim-picker.ts';
import type { ElementEvent, ElementEventDetails, ElementEventName } from '../../../components/events.ts';
import type { Direction } from '../../../graph/query/directions.ts';
import type { Question } from '../answers.ts';
import type { Session } from '../session.ts';
import * as exploring from '../store/exploring.ts';
import { fold, unfold, unfoldAll } from '../store/folds.ts';
import type { Store } from '../store/store.ts';
import type { ViewState } from '../store/view-state.ts';
import type { Answering } from './answering.ts';
import { onEvent, type Follower } from './follow-events.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What a reader asks of one claim: what is around it, beneath it, and how it leads to another. */
export class ClaimExploring implements ReactiveController {
  /** The claim from which ways are looked for, while the other one is being picked. */
  private picking: string | undefined;
  /** The ways that are being looked for. */
  private looking: Extract<Question, { readonly kind: 'ways' }> | undefined;
  private told: { readonly view: ViewState; readonly visible: ReadonlySet<string>; readonly around: ClaimAround } | undefined;

  constructor(
    private readonly host: Host,
    private readonly session: () => Session | undefined,
    private readonly answering: Pick<Answering, 'have' | 'waitingFor'>,
    private readonly follower: Pick<Follower, 'dispatch' | 'goTo'>,
  ) {
    host.addController(this);
    this.follow();
  }

  hostDisconnected(): void {
    this.picking = undefined;
  }

  /** What there is around the selected claim. */
  around({ store: { graph, view, visible } }: Session, claim: string): ClaimAround {
    const { told } = this;
    if (told !== undefined && told.view === view.value && told.visible === visible.value) return told.around;
    const around = exploring.aroundClaim(graph, view.value, visible.value, claim);
    this.told = { view: view.value, visible: visible.value, around };
    return around;
  }

  renderPicker({ store: { graph, visible } }: Session): TemplateResult {
    return html`<claim-picker
      .open=${this.picking !== undefined}
      .graph=${graph}
      .from=${this.picking}
      .shown=${visible.value}
      @claim-pick=${(e: ElementEvent<'claim-pick'>) => void this.picked(e.detail.id)}
      @picker-close=${() => this.pick(undefined)}
    ></claim-picker>`;
  }

  /** Asks to which claim the ways from this one are to lead. */
  pick(from: string | undefined): void {
    this.picking = from;
    this.host.requestUpdate();
  }

  /** What is said while ways are being looked for in a large debate. */
  renderLooking({ store: { graph } }: Session): TemplateResult | typeof nothing {
    return (this.looking && this.answering.waitingFor(graph, [this.looking], msg('Looking for the ways between the two claims…'))) ?? nothing;
  }

  private async picked(to: string): Promise<void> {
    const from = this.picking;
    this.pick(undefined);
    const graph = this.session()?.store.graph;
    if (from === undefined || graph === undefined) return;
    const question = { kind: 'ways', from, to } as const;
    const had = this.answering.have(graph, question);
    this.looking = question;
    this.host.requestUpdate();
    try {
      await had;
    } catch (error) {
      // If it cannot be had elsewhere, it is looked for here.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    } finally {
      if (this.looking === question) this.looking = undefined;
      this.host.requestUpdate();
    }
    if (this.session()?.store.graph === graph) this.follower.goTo(exploring.showWays(from, to));
  }

  private follow(): void {
    const on = <Name extends ElementEventName>(name: Name, follow: (detail: ElementEventDetails[Name], session: Session) => unknown): void =>
      onEvent(this.host, name, (detail) => {
        const session = this.session();
        return session && follow(detail, session);
      });
    const { dispatch, goTo } = this.follower;
    on('neighbourhood-show', ({ id }, { store }) => (store.view.value.tab === 'map' ? dispatch(exploring.focusOn(id)) : goTo(exploring.focusOn(id))));
    on('neighbourhood-step', ({ by }, { store }) => dispatch(exploring.widen(store.graph, by)));
    on('more-show', (_, { store }) => dispatch(exploring.showMore(store.graph)));
    // Beside what is shown; the map comes to the fore if something else is.
    const towards = ({ graph, view, visible }: Store, claim: string, direction: Direction): unknown =>
      (view.value.tab === 'map' ? dispatch : goTo)(exploring.unfoldTowards(graph, visible.value, claim, direction));
    on('towards-show', ({ claim, direction }, { store }) => towards(store, claim, direction));
    on('claim-unfold', ({ id }, { store }) => towards(store, id, 'why'));
    on('claim-fold', ({ id }, { store }) => dispatch(fold(store.graph, id)));
    on('fold-change', ({ id, folded }, { store }) => dispatch(folded ? fold(store.graph, id) : unfold(id)));
    on('folds-undo', () => dispatch(unfoldAll));
    on('ways-ask', ({ from }) => this.pick(from));
  }
}
