const PLAIN = /^[\x20-\x7E]*$/;

/** Case, accents and characters that nobody sees do not tell words apart for a reader who searches. */
export function searchable(text: string): string {
  // Most texts have none of what follows, and debates are long.
  if (PLAIN.test(text)) return text.toLowerCase();
  // The sigma at the end of a Greek word is the same letter, whatever stands after it.
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

export function searchedWords(text: string): string[] {
  return searchable(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}
