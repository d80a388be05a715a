/** Texts for formats in which a line end ends more than a line. */

/** With a space for each run of line ends, and all other white space as it is. */
export function withoutLineEnds(text: string): string {
  return text.replace(/[\n\r\v\f\u0085\u2028\u2029]+/gu, ' ').trim();
}

/** With a space for each run of white space of any kind. */
export function withSingleSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
