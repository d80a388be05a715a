/**
 * Answers in words, for the page and the command alike. Claims, authors and essays stay references in a sentence, so that the
 * page can make links of them and the command can print their ids.
 */
import type { DebateGraph } from '../model/debate-graph.ts';
import { essayTitle, personName, UNTITLED } from '../model/labels.ts';

export type Phrase =
  | string
  /** `words`: what it is called here; left out, it is called by its text or name. */
  | { readonly claim: string; readonly words?: string }
  | { readonly author: string; readonly words?: string }
  | { readonly essay: string };

/** To be read one after the other without anything in between. */
export type Sentence = readonly Phrase[];

/** How a sentence reads where nothing can be linked: claims by their text, in quotation marks. */
export function plainSentence(g: DebateGraph, sentence: Sentence): string {
  return sentence.map((phrase) => plainPhrase(g, phrase)).join('');
}

export function plainPhrase(g: DebateGraph, phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  if ('claim' in phrase) return `“${phrase.words ?? claimWords(g, phrase.claim)}”`;
  if ('author' in phrase) return phrase.words ?? personName(g, phrase.author);
  const essay = g.essays.get(phrase.essay);
  return essay === undefined ? UNTITLED : `“${essayTitle(essay)}”`;
}

/** The claim's text without the full stop at its end, to stand within a sentence. */
export function claimWords({ claims }: DebateGraph, id: string): string {
  return (claims.get(id)?.text ?? id).replace(/\.$/u, '');
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly Sentence[], conjunction: 'and' | 'or' = 'and'): Sentence {
  return items.flatMap((item, i) => {
    if (i === 0) return item;
    return [i === items.length - 1 ? ` ${conjunction} ` : ', ', ...item];
  });
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as a word, as in running text. */
export function inWords(n: number): string {
  return NUMBERS[n] ?? n.toLocaleString('en');
}

/** `one clash`, `three clashes` */
export function counted(n: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(n)} ${n === 1 ? singular : plural}`;
}
