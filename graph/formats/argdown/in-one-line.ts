/** As Argdown has texts: what it takes for white space is all the same, and other spaces are signs like any. */
export function inOneLine(text: string): string {
  return (/[\t\n]|  /.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text).trim();
}
