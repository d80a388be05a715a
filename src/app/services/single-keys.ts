/** Whether keys of one character give commands, as the reader last had it in this browser (WCAG 2.2, 2.1.4). */
const KEY = 'elenchus:single-keys';

export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // No room, or none allowed: it holds until the page is left.
  }
}

/** On where nothing else was said. */
export function keptSingleKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
