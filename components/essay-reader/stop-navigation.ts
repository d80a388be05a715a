/** Moving among the spans of a text with the arrow keys: one of them is in the tab order, and the arrows lead from there. */

const STOPS = '.stop';

/** Keeps exactly one stop in the tab order: the one that is there already, or else the first. */
export function keepOneTabStop(text: Element): void {
  const stops = stopsIn(text);
  const [kept = stops[0]] = stops.filter((stop) => stop.tabIndex === 0);
  if (kept) moveTabStop(text, kept);
}

export function moveTabStop(text: Element, to: HTMLElement): void {
  for (const stop of stopsIn(text)) stop.tabIndex = stop === to ? 0 : -1;
}

/** The stop to which a key leads from this one; missing if the key leads nowhere. */
export function stopByKey(text: Element, from: HTMLElement, key: string): HTMLElement | undefined {
  const stops = stopsIn(text);
  const current = stops.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return stops[current + 1];
    case 'ArrowLeft':
    case 'ArrowUp':
      return stops[current - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}

function stopsIn(text: Element): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(STOPS)];
}
