import { ENGLISH, speak } from '../../graph/language/language.ts';
import { languageOf } from '../../src/languages/language-of.ts';
import type { LanguageTag } from '../../src/languages/languages.ts';

/** The thinking speaks this language while something is done. */
export async function speaking<T>(tag: LanguageTag, work: () => T | Promise<T>): Promise<T> {
  speak(await languageOf(tag));
  try {
    return await work();
  } finally {
    speak(ENGLISH);
  }
}
