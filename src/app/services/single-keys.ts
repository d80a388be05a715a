import { keepValue, keptValue } from './kept-values.ts';

/** Whether keys of one character give commands, as the reader last had it in this browser (WCAG 2.2, 2.1.4). */
const KEY = 'elenchus:single-keys';

export function keepSingleKeys(on: boolean): void {
  keepValue(KEY, on);
}

/** On where nothing else was said. */
export function keptSingleKeys(): boolean {
  return keptValue(KEY) !== false;
}
