/** The text of a claim as Kialo exports it: Markdown links, and brackets with a backslash before them. */

const LINK = /(?<!\\)\[((?:\\.|[^\\[\]\n]){1,2000})\]\(((?:\\.|[^\\()\s]){1,2000})\)/gu;

/** What it says: of links their words, and no backslashes. */
export function plainText(raw: string): string {
  return raw.replace(LINK, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** So that reading it gives the text again, and none of its lines is taken for the beginning of a claim or for a reference. */
export function exportedText(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|\n|$)/g, '\\\\')
    .replace(/[()[\]]/g, '\\$&')
    .replace(/^(\s*\d+)\./gmu, '$1\\.')
    .replace(/^(\s*)-(?=>)/u, '$1\\-')
    .replace(/^(\s*(?:pro|con)\s*):/iu, '$1\\:')
    .replace(/^(\s*discussion (?:title|name)):/iu, '$1\\:');
}
