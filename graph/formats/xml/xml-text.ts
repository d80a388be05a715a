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

/** Text as XML can hold it: a reader turns every line end into a line feed and refuses what is no character. */
export function holdableInXml(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD');
}

/** Text in a CDATA section, which its own end cannot end. */
export function cdata(text: string): string {
  return `<![CDATA[${holdableInXml(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
