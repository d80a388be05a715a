/** What the page notes of itself while it is measured. */

interface Noted {
  /** The event that took longest, and how long, in milliseconds. */
  readonly kind: string;
  readonly duration: number;
}

declare global {
  interface Window {
    /** Milliseconds from the start of navigation. */
    largestPaint: number | undefined;
    /** By the browser's id. */
    interactions: Map<number, Noted>;
  }
}

/** `durationThreshold` is in the standard (Event Timing API, 2.2), not yet in the types. */
interface EventTimingInit extends PerformanceObserverInit {
  readonly durationThreshold: number;
}

/** To run in the page before anything else does. */
export function observe(): void {
  new PerformanceObserver((list) => {
    window.largestPaint = list.getEntries().at(-1)?.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  window.interactions = new Map();
  // Events of one interaction share its id; the longest of them is what the reader waits for (web.dev/articles/inp).
  const note = ({ interactionId, duration, name }: PerformanceEventTiming): void => {
    if (interactionId !== 0 && duration > (window.interactions.get(interactionId)?.duration ?? 0)) window.interactions.set(interactionId, { kind: name, duration });
  };
  const events: EventTimingInit = { type: 'event', durationThreshold: 16, buffered: true };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry instanceof PerformanceEventTiming) note(entry);
  }).observe(events);
}
