/** Answers questions about a debate, one after the other; `answers-service.ts` starts it. */
import { speak } from '../../../graph/language/language.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { languageOf } from '../../languages/language-of.ts';
import { answerTo, type Question } from '../answers.ts';
import type { QuestionMessage, Reply } from './questions.ts';

/** Also what gets lost in a format (its id), and the files of the debate in it. */
export type WorkerQuestion = Question | WritingQuestion;

interface WritingQuestion {
  readonly kind: 'losses' | 'files';
  readonly format: string;
}

/** A written file, as it can be handed over. */
export interface WrittenPieces {
  readonly ending: string;
  readonly pieces: readonly string[];
}

export interface AnswersMessage extends QuestionMessage<WorkerQuestion> {
  /** In which what gets lost is worded. */
  readonly language: string;
}

let g: DebateGraph | undefined;

self.addEventListener('message', ({ data }: MessageEvent<AnswersMessage>) => {
  void reply(data).then((message) => self.postMessage(message));
});

async function reply({ debate, question, language }: AnswersMessage): Promise<Reply<unknown>> {
  try {
    if (debate !== undefined) g = debateGraph(debate);
    if (g === undefined) throw new Error('answers: there is no debate to ask about');
    if (!isWriting(question)) return { answer: answerTo(g, question) };
    speak(await languageOf(language));
    return { answer: await writing(g, question) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Formats come only with the first question about one. */
async function writing({ debate }: DebateGraph, { kind, format: id }: WritingQuestion): Promise<unknown> {
  const [{ lossesOf, writeDebate }, { formatNamed }] = await Promise.all([import('../../../graph/formats/losses.ts'), import('../../../graph/formats/recognise.ts')]);
  const format = formatNamed(id);
  if (format?.writer === undefined) throw new Error(`no format to write: ${id}`);
  const writable = { ...format, writer: format.writer };
  if (kind === 'losses') return lossesOf(debate, writable);
  return writeDebate(debate, writable).files.map((file): WrittenPieces => ({ ending: file.ending, pieces: file.pieces === undefined ? [file.text] : [...file.pieces()] }));
}

function isWriting(question: WorkerQuestion): question is WritingQuestion {
  return question.kind === 'losses' || question.kind === 'files';
}
