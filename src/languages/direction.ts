/** The scripts in which languages of today are written from right to left, by ISO 15924. */
const FROM_THE_RIGHT: ReadonlySet<string | undefined> = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** In which direction a language is written. Not every browser tells it by itself; which script a language has, all do. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return FROM_THE_RIGHT.has(new Intl.Locale(tag).maximize().script) ? 'rtl' : 'ltr';
}
