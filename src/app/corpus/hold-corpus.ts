/** In the worker that read a large debate: keeps it, and answers what the page asks of it. */
import { corpusInSteps } from '../../../graph/corpus/corpus-in-steps.ts';
import type { Asking, Corpus } from '../../../graph/corpus/corpus.ts';
import { WholeCorpus } from '../../../graph/corpus/whole-corpus.ts';
import { speak } from '../../../graph/language/language.ts';
import { debateIndex } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { languageOf } from '../../languages/language-of.ts';
import type { FromHolder, Question, ToHolder } from './corpus-messages.ts';
import { doSteps } from './do-steps.ts';

export function holdCorpus(debate: Debate): void {
  const corpus = corpusInSteps(new WholeCorpus(debateIndex(debate)), doSteps);
  const aborts = new Map<number, AbortController>();
  const tell = (message: FromHolder): void => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<ToHolder | { readonly kind: 'read' }>) => {
    if (data.kind === 'abort') aborts.get(data.id)?.abort();
    if (data.kind === 'ask') void answer(data);
  });

  async function answer({ id, question, language }: Extract<ToHolder, { readonly kind: 'ask' }>): Promise<void> {
    const abort = new AbortController();
    aborts.set(id, abort);
    try {
      speak(await languageOf(language));
      const answered = await ask(corpus, question, { abort: abort.signal, onProgress: (fraction) => tell({ kind: 'done', id, fraction }) });
      tell({ kind: 'answer', id, answer: answered });
    } catch (error) {
      if (!abort.signal.aborted) tell({ kind: 'refused', id, message: error instanceof Error ? error.message : String(error) });
    } finally {
      aborts.delete(id);
    }
  }
}

function ask(corpus: Required<Corpus>, { name, asked }: Question, asking: Asking): Promise<unknown> {
  switch (name) {
    case 'summary':
      return corpus.summary(asking);
    case 'essays':
      return corpus.essays(...asked, asking);
    case 'ties':
      return corpus.ties(...asked, asking);
    case 'contradictions':
      return corpus.contradictions(...asked, asking);
    case 'find':
      return corpus.find(...asked, asking);
    case 'findings':
      return corpus.findings(...asked, asking);
    case 'part':
      return corpus.part(...asked, asking);
  }
}
