/** So many milliseconds of work, and what else has come is heard. */
const TURN_MS = 12;

/**
 * For work in small pieces on a thread that is to hear that the work was given up: waited for after each piece, it lets that be heard now and then.
 * Rejects once the signal says so, with its reason.
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
