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

const FORMATS = new Map<string, Intl.NumberFormat>();

/** `12,345` */
export function inDigits(n: number): string {
  const { tag } = spokenLanguage();
  // Made once, for that takes longer than anything done with it.
  const format = FORMATS.get(tag) ?? new Intl.NumberFormat(tag);
  FORMATS.set(tag, format);
  return format.format(n);
}
