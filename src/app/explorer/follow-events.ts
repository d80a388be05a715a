import type { ElementEventDetails, ElementEventName } from '../../../components/events.ts';
import * as actions from '../store/actions.ts';

export interface Follower {
  readonly dispatch: (action: actions.Action) => void;
  /** With the focus, and with room for what is shown. */
  readonly goTo: (action: actions.Action) => unknown;
  readonly select: (claim: string) => void;
}

export function onEvent<Name extends ElementEventName>(host: HTMLElement, name: Name, follow: (detail: ElementEventDetails[Name]) => unknown): void {
  host.addEventListener(name, (event) => void follow(event.detail as ElementEventDetails[Name]));
}

/** Turns what any element within tells, wherever it stands, into actions; what only one of them tells is handled where that one is. */
export function followEvents(host: HTMLElement, { dispatch, goTo, select }: Follower): void {
  const on = <Name extends ElementEventName>(name: Name, follow: (detail: ElementEventDetails[Name]) => unknown): void => onEvent(host, name, follow);
  on('claim-select', ({ id }) => select(id));
  on('claim-focus', ({ id }) => goTo(actions.focusClaim(id)));
  on('mark-change', ({ claim, mark }) => dispatch(actions.markClaim(claim, mark)));
  on('claims-show', ({ claims, title }) => goTo(actions.showClaims(claims, title)));
  on('clash-show', ({ id }) => goTo(actions.showClash(id)));
  on('essay-toggle', ({ id }) => dispatch(actions.toggleEssay(id)));
  on('essay-unfold', ({ id }) => goTo(actions.unfoldEssay(id)));
  on('voice-show', ({ id }) => goTo(actions.showVoice(id)));
  on('essay-open', ({ id }) => goTo(actions.readEssay(id)));
  on('author-premises', ({ id }) => goTo(actions.showPremisesOf(id)));
}
