/** Of a run that no font has. Spaces need no glyph to be drawn as they should be. */
export function missingCharacters(text: string): string[] {
  return Array.from(text).filter((character) => !/^\s$/u.test(character));
}
