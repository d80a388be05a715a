/** What the page and the worker that holds a corpus say to each other. */
import type { Corpus } from '../../../graph/corpus/corpus.ts';

type Questions = Required<Corpus>;

/** What is asked of a corpus, but for the asking itself. */
export type Question = {
  [Name in keyof Questions]: { readonly name: Name; readonly asked: Questions[Name] extends (...args: [...infer Asked, infer _Asking]) => unknown ? Asked : never };
}[keyof Questions];

/** By numbers, for answers come in any order. */
export type ToHolder =
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question; /** In which it is answered. */ readonly language: string }
  | { readonly kind: 'abort'; readonly id: number };

export type FromHolder =
  | { readonly kind: 'done'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string };
