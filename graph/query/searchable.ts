/** Case and accents do not tell words apart for a reader who searches. */
export function searchable(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function searchedWords(text: string): string[] {
  return searchable(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}
