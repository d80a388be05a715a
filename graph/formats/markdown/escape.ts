/** Text in Markdown, where most signs mean something: each of them is escaped, so that nothing in a text becomes markup or HTML. */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&$^=@]/g, '\\$&')
    // At the beginning of a line these begin a list, a heading or a rule.
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^[-+]/u, '\\$&')
    // Bare addresses become links in many readers.
    .replace(/\b(https?|ftp|www)(?=[:.])/giu, '$1\u2060');
}
