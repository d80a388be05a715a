/** Text in XML 1.0: what has a meaning is escaped, what no XML may hold is replaced (Extensible Markup Language 1.0, §2.2 and §2.4). */

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As they are, a reader would make spaces of them in an attribute.
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
]);

export function xmlText(text: string): string {
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"\n\r\t]/g, (character) => ESCAPES.get(character) ?? character);
}
