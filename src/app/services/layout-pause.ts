/** The page gets a turn after so many milliseconds of work: less than one frame. */
const TURN_MS = 12;

/**
 * For work on the page's own thread that comes in small pieces: waited for after each, it lets the page go on now and then. Rejects once the
 * signal says so, with its reason.
 */
export function createPause(abort?: AbortSignal): () => Promise<void> {
  let since = performance.now();
  return async () => {
    abort?.throwIfAborted();
    if (performance.now() - since < TURN_MS) return;
    await nextTurn();
    abort?.throwIfAborted();
    since = performance.now();
  };
}

/** Sooner than a timer, which browsers hold back by milliseconds when it is set again and again. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
