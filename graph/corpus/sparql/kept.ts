/** An answer that is asked for once, and again only if that failed; whoever gives up does not take it from the others who wait for it. */
import type { Asking } from '../corpus.ts';

export class Kept<T> {
  private answer: Promise<T> | undefined;

  constructor(private readonly ask: (asking: Pick<Asking, 'abort'>) => Promise<T>) {}

  get({ abort }: Pick<Asking, 'abort'>): Promise<T> {
    abort.throwIfAborted();
    // Nobody can give up what others may be waiting for.
    const answer = (this.answer ??= this.ask({ abort: new AbortController().signal }));
    answer.catch(() => {
      if (this.answer === answer) this.answer = undefined;
    });
    return untilAborted(answer, abort);
  }
}

function untilAborted<T>(answer: Promise<T>, abort: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(abort.reason as Error);
    abort.addEventListener('abort', giveUp, { once: true });
    void answer.then(resolve, reject).finally(() => abort.removeEventListener('abort', giveUp));
  });
}
