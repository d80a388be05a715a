/**
 * Answers in words, for the page and the command alike. Claims, authors and essays stay references in a sentence, so that the
 * page can make links of them and the command can print their ids.
 */
import { spokenLanguage, type Template } from '../language/language.ts';
import { say, str, type MarkedAsMessage } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { essayTitle, personName, untitled } from '../model/labels.ts';

/** Words, or a name of something in the debate that can lead to it. */
export type Phrase =
  | string
  /** `words`: what it is called here; left out, it is called by its text or name. */
  | { readonly claim: string; readonly words?: string }
  | { readonly author: string; readonly words?: string }
  | { readonly essay: string };

/** To be read one after the other without anything in between. */
export type Sentence = readonly Phrase[];

/** Stands for a value while a sentence is translated; no text of ours has it, and texts of others are not there then. */
const MARK = '\u0000';

/** A sentence in the language that is spoken: phrased(str`${author} relies on ${claim}.`). Phrases and sentences in it stay what they are. */
export const phrased: ((template: string | Template) => Sentence) & MarkedAsMessage = (template) => {
  if (typeof template === 'string') return [spokenLanguage().translate(template)];
  const marked = template.values.map((_, i) => `${MARK}${i}${MARK}`);
  const parts = spokenLanguage().translate({ ...template, values: marked }).split(MARK);
  return parts.flatMap((part, i) => (i % 2 === 0 ? (part === '' ? [] : [part]) : phrasesIn(template.values[Number(part)])));
};

function phrasesIn(value: unknown): Sentence {
  if (Array.isArray(value)) return value as Sentence;
  return [isPhrase(value) ? value : String(value)];
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'object' && value !== null && ('claim' in value || 'author' in value || 'essay' in value);
}

/** How a sentence reads where nothing can be linked: claims by their text, in quotation marks. */
export function plainSentence(g: DebateGraph, sentence: Sentence): string {
  return sentence.map((phrase) => plainPhrase(g, phrase)).join('');
}

export function plainPhrase(g: DebateGraph, phrase: Phrase): string {
  if (typeof phrase === 'string') return phrase;
  if ('claim' in phrase) return quoted(phrase.words ?? claimWords(g, phrase.claim));
  if ('author' in phrase) return phrase.words ?? personName(g, phrase.author);
  const essay = g.essays.get(phrase.essay);
  return essay === undefined ? untitled() : quoted(essayTitle(essay));
}

/** In the quotation marks of the language. */
export function quoted(text: string): string {
  return say(str`“${text}”`);
}

/** The claim's text without the full stop at its end, to stand within a sentence. */
export function claimWords({ claims }: DebateGraph, id: string): string {
  return (claims.get(id)?.text ?? id).replace(/\.$/u, '');
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly Sentence[], conjunction: 'and' | 'or' = 'and'): Sentence {
  const [last, ...others] = items.toReversed();
  if (last === undefined || others.length === 0) return last ?? [];
  const before = others.toReversed().flatMap((item, i): Sentence => (i === 0 ? item : [', ', ...item]));
  return conjunction === 'and' ? phrased(str`${before} and ${last}`) : phrased(str`${before} or ${last}`);
}

/** The same of plain words. */
export function listedWords(words: readonly string[]): string {
  return listed(words.map((word) => [word]))
    .filter((phrase) => typeof phrase === 'string')
    .join('');
}
