/** How an export of Kialo is built, and what of it is kept that a debate has no field for. */

export const KIALO = 'kialo';

/** Names of `extra`: the place of a claim or of a link to it, the text of a claim as exported, and what stands before the first claim. */
export const NUMBER = 'number';
export const TEXT = 'text';
export const PREAMBLE = 'preamble';

/** `1.2.`, `Pro` or `Con` or nothing, and the text. */
export const CLAIM_LINE = /^\s*((?:\d{1,6}\.)+)(?:[ \t]+(?:(pro|con)[ \t]*:)?|$)(.*)$/iu;

export const REFERENCE = /^->\s*see\s+((?:\d{1,6}\.)*\d{1,6}\.?)\s*$/iu;

export const TITLE_LINE = /^\uFEFF?\s*discussion (?:title|name):(.*)$/iu;

/** `1.2.` of `1.2.3.`; empty for that of a thesis. */
export function parentOf(number: string): string {
  return number.replace(/\d+\.$/, '');
}

/** In the order in which an export has them: `1.2.` before `1.10.`. */
export function compareNumbers(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
