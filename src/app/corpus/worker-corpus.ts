/** In the page: a corpus that a worker holds. */
import type { Asking, Corpus } from '../../../graph/corpus/corpus.ts';
import { spokenLanguage } from '../../../graph/language/language.ts';
import { say } from '../../../graph/language/say.ts';
import type { FromHolder, Question, ToHolder } from './corpus-messages.ts';

interface Waiting extends Asking {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Once the worker has broken down, every question rejects. */
export function corpusOfWorker(worker: Worker): Corpus {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken = false;
  const tell = (message: ToHolder): void => worker.postMessage(message);
  const lost = (): Error => new Error(say('The debate is no longer in memory; there may not have been enough of it. Open the file again.'));

  worker.addEventListener('message', ({ data }: MessageEvent<FromHolder>) => {
    const one = waiting.get(data.id);
    if (one === undefined) return;
    if (data.kind === 'done') return one.onProgress?.(data.fraction);
    waiting.delete(data.id);
    if (data.kind === 'answer') one.resolve(data.answer);
    else one.reject(new Error(data.message));
  });
  worker.addEventListener('error', () => {
    broken = true;
    for (const { reject } of waiting.values()) reject(lost());
    waiting.clear();
  });

  function ask(question: Question, asking: Asking): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { abort } = asking;
      const id = asked++;
      if (abort.aborted) return reject(aborted());
      if (broken) return reject(lost());
      waiting.set(id, { ...asking, resolve, reject });
      abort.addEventListener('abort', () => {
        if (!waiting.delete(id)) return;
        tell({ kind: 'abort', id });
        reject(aborted());
      });
      tell({ kind: 'ask', id, question, language: spokenLanguage().tag });
    });
  }

  return {
    summary: (asking) => ask({ name: 'summary', asked: [] }, asking) as ReturnType<Corpus['summary']>,
    essays: (essays, asking) => ask({ name: 'essays', asked: [essays] }, asking) as ReturnType<Corpus['essays']>,
    ties: (ties, asking) => ask({ name: 'ties', asked: [ties] }, asking) as ReturnType<Corpus['ties']>,
    contradictions: (range, asking) => ask({ name: 'contradictions', asked: [range] }, asking) as ReturnType<Corpus['contradictions']>,
    find: (words, range, asking) => ask({ name: 'find', asked: [words, range] }, asking) as ReturnType<Corpus['find']>,
    findings: (range, asking) => ask({ name: 'findings', asked: [range] }, asking) as ReturnType<Required<Corpus>['findings']>,
    part: (part, asking) => ask({ name: 'part', asked: [part] }, asking) as ReturnType<Corpus['part']>,
  };
}

function aborted(): DOMException {
  return new DOMException('The question was given up.', 'AbortError');
}
