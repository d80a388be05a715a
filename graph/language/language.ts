/**
 * In which language the thinking words its answers.
 *
 * The code is written in English; a language gives for each template what is said instead. Which one is spoken is one setting
 * for the whole program, as the locale of a process is: it is told from outside, by `speak`, and English as long as nobody does.
 */

/** What the tag `str` makes of a template: the same as `str` of @lit/localize, which this folder must not know. */
export interface Template {
  readonly strTag: true;
  readonly strings: TemplateStringsArray;
  readonly values: unknown[];
}

export interface Language {
  /** BCP 47, such as `de`. */
  readonly tag: string;
  /** The text in this language, with the values in it as strings; in English where the language lacks it. */
  readonly translate: (template: string | Template) => string;
}

export const ENGLISH: Language = { tag: 'en', translate: inEnglish };

let spoken = ENGLISH;

/** From now on. What was worded before stays as it is. */
export function speak(language: Language): void {
  spoken = language;
}

export function spokenLanguage(): Language {
  return spoken;
}

function inEnglish(template: string | Template): string {
  if (typeof template === 'string') return template;
  return template.strings.reduce((text, part, i) => `${text}${String(template.values[i - 1])}${part}`);
}
