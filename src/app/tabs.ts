import { msg } from '@lit/localize';
import { TABS, type Tab } from './store/view-state.ts';

/** How a tab of the page is named there. */
export function tabName(tab: Tab): string {
  return {
    map: msg('Map'),
    premises: msg('Premises'),
    contradictions: msg('Contradictions'),
    compare: msg('Compare'),
    positions: msg('Positions'),
    stance: msg('My stance'),
    text: msg('Text'),
  }[tab];
}

/** The tabs of the page, in their order. */
export function namedTabs(): readonly { readonly id: Tab; readonly label: string }[] {
  return TABS.map((id) => ({ id, label: tabName(id) }));
}

export function tabOf(id: string): Tab {
  return TABS.find((tab) => tab === id) ?? 'map';
}
