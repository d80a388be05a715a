/** A text as a literal between quotation marks, as Turtle, N-Triples and SPARQL have it alike: nothing in it can end it. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]|\p{Cc}/gu, escaped)}"`;
}

function escaped(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
