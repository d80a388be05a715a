/** What takes long in a large debate, asked of a worker that keeps the debate. */
import { spokenLanguage } from '../../../graph/language/language.ts';
import { say } from '../../../graph/language/say.ts';
import type { AnswersMessage, WorkerQuestion } from './answers-worker.ts';
import workerAddress from './answers-worker.ts?worker&url';
import { createQuestions, type Questions } from './questions.ts';
import { startWorker } from './start-worker.ts';

export type AnswersService = Questions<WorkerQuestion, unknown>;

/** Starts its worker with the first question. */
export function createAnswersService(): AnswersService {
  return createQuestions(
    () => startWorker(workerAddress),
    (message): AnswersMessage => ({ ...message, language: spokenLanguage().tag }),
    () => say('It could not be worked out; try again, or reload the page.'),
  );
}
