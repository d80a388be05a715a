/** Words in the texts of nodes by which this program knows its own again: the text of a node is what every tool keeps. */

/** Shown by AIFdb and OVA3 as the name of an inference, of which the scheme is the default one. */
export const SUPPORT_TEXT = 'Support (steps not spelled out)';
export const CASE_TEXT = 'Support (a case of it)';

export function isSupportMark(text: string): boolean {
  return text === SUPPORT_TEXT || text === CASE_TEXT;
}

/** Stands before the words of an L-node that an essay leaves unsaid. */
export const UNSAID = '[unsaid] ';

export function isMarkedUnsaid(text: string): boolean {
  return /^[^:]*: \[unsaid\] /.test(text);
}
