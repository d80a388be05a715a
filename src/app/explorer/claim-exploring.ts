import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ClaimAround } from '../../../components/claim-inspector/claim-around.ts';
import '../../../components/claim-picker/claim-picker.ts';
import type { ElementEvent, ElementEventDetails, ElementEventName } from '../../../components/events.ts';
import type { Subgraph } from '../../../graph/query/subgraph.ts';
import type { Session } from '../session.ts';
import * as exploring from '../store/exploring.ts';
import { fold, unfold, unfoldAll } from '../store/folds.ts';
import type { ViewState } from '../store/view-state.ts';
import type { Follower } from './follow-events.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What a reader asks of one claim: what is around it, beneath it, and how it leads to another. */
export class ClaimExploring implements ReactiveController {
  /** The claim from which ways are looked for, while the other one is being picked. */
  private picking: string | undefined;
  private told: { readonly view: ViewState; readonly shown: Subgraph; readonly around: ClaimAround } | undefined;

  constructor(
    private readonly host: Host,
    private readonly session: () => Session | undefined,
    private readonly follower: Pick<Follower, 'dispatch' | 'goTo'>,
  ) {
    host.addController(this);
    this.follow();
  }

  hostDisconnected(): void {
    this.picking = undefined;
  }

  /** What there is around the selected claim. */
  around({ store: { graph, view, shown } }: Session, claim: string): ClaimAround {
    const { told } = this;
    if (told !== undefined && told.view === view.value && told.shown === shown.value) return told.around;
    const around = exploring.aroundClaim(graph, view.value, onMap(shown.value), claim);
    this.told = { view: view.value, shown: shown.value, around };
    return around;
  }

  renderPicker({ store: { graph, shown } }: Session): TemplateResult {
    return html`<claim-picker
      .open=${this.picking !== undefined}
      .graph=${graph}
      .from=${this.picking}
      .shown=${this.picking === undefined ? new Set() : onMap(shown.value)}
      @claim-pick=${(e: ElementEvent<'claim-pick'>) => this.picked(e.detail.id)}
      @picker-close=${() => this.pick(undefined)}
    ></claim-picker>`;
  }

  /** Asks to which claim the ways from this one are to lead. */
  pick(from: string | undefined): void {
    this.picking = from;
    this.host.requestUpdate();
  }

  private picked(to: string): void {
    const from = this.picking;
    this.pick(undefined);
    if (from !== undefined) this.follower.goTo(exploring.showWays(from, to));
  }

  private follow(): void {
    const on = <Name extends ElementEventName>(name: Name, follow: (detail: ElementEventDetails[Name], session: Session) => void): void => {
      this.host.addEventListener(name, (event) => {
        const session = this.session();
        if (session !== undefined) follow(event.detail as ElementEventDetails[Name], session);
      });
    };
    const { dispatch, goTo } = this.follower;
    on('neighbourhood-show', ({ id }, { store }) => (store.view.value.tab === 'map' ? dispatch(exploring.focusOn(id)) : goTo(exploring.focusOn(id))));
    on('neighbourhood-step', ({ by }, { store }) => dispatch(exploring.widen(store.graph, by)));
    on('more-show', (_, { store }) => dispatch(exploring.showMore(store.graph)));
    on('towards-show', ({ claim, direction }, session) => this.towards(session, claim, direction));
    on('claim-unfold', ({ id }, session) => this.towards(session, id, 'why'));
    on('claim-fold', ({ id }, { store }) => dispatch(fold(store.graph, id)));
    on('fold-change', ({ id, folded }, { store }) => dispatch(folded ? fold(store.graph, id) : unfold(id)));
    on('folds-undo', () => dispatch(unfoldAll));
    on('ways-ask', ({ from }) => this.pick(from));
  }

  /** Beside what is shown; the map comes to the fore if something else is. */
  private towards({ store: { graph, shown, view } }: Session, claim: string, direction: ElementEventDetails['towards-show']['direction']): void {
    const action = exploring.unfoldTowards(graph, onMap(shown.value), claim, direction);
    if (view.value.tab === 'map') this.follower.dispatch(action);
    else this.follower.goTo((current) => ({ ...action(current), tab: 'map' }));
  }
}

function onMap({ claims }: Subgraph): ReadonlySet<string> {
  return new Set(claims.map(({ id }) => id));
}
