import type { Tab } from './store/view-state.ts';

/** The tabs of the page, as they are named there. */
export const TABS: readonly { readonly id: Tab; readonly label: string }[] = [
  { id: 'map', label: 'Map' },
  { id: 'premises', label: 'Premises' },
  { id: 'contradictions', label: 'Contradictions' },
  { id: 'compare', label: 'Compare' },
  { id: 'positions', label: 'Positions' },
  { id: 'stance', label: 'My stance' },
  { id: 'text', label: 'Text' },
];

export function tabOf(id: string): Tab {
  return TABS.find((tab) => tab.id === id)?.id ?? 'map';
}
