import { spokenLanguage } from './language.ts';
import { say } from './say.ts';

/** Small numbers as a word, as in running text. Not before a noun where there is one of it: languages inflect that. */
export function inWords(n: number): string {
  return [
    () => say('no'),
    () => say('one'),
    () => say('two'),
    () => say('three'),
    () => say('four'),
    () => say('five'),
    () => say('six'),
    () => say('seven'),
    () => say('eight'),
    () => say('nine'),
    () => say('ten'),
    () => say('eleven'),
    () => say('twelve'),
  ][n]?.() ?? inDigits(n);
}

/** `12,345` */
export function inDigits(n: number): string {
  return n.toLocaleString(spokenLanguage().tag);
}
