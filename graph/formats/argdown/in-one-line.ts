/** As Argdown has texts: white space is all the same. */
export function inOneLine(text: string): string {
  return (/[\t\n]|  /.test(text) ? text.replace(/[ \t\n]+/g, ' ') : text).trim();
}
