/** Long work in a worker that goes on hearing what it is asked meanwhile. */
import type { DoSteps } from '../../../graph/corpus/corpus-in-steps.ts';

/** As long as a reader who types or scrolls can wait for an answer, in milliseconds. */
const AT_A_STRETCH = 25;

/** Lets what was said in the meantime be heard; a timer would wait some milliseconds each time. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

export const doSteps: DoSteps = async (work, { abort, onProgress }) => {
  let until = performance.now() + AT_A_STRETCH;
  let told = 0;
  for (;;) {
    abort.throwIfAborted();
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    if (step.value - told >= 0.01) {
      told = step.value;
      onProgress?.(told);
    }
    await pause();
    until = performance.now() + AT_A_STRETCH;
  }
};
