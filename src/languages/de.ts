import { str } from '@lit/localize';
import { dictionary } from './dictionary.ts';

/** Deutsch. */
export const templates = dictionary([
  [str`“${0}”`, str`„${0}“`],
  [str`${0} and ${1}`, str`${0} und ${1}`],
  [str`${0} or ${1}`, str`${0} oder ${1}`],
]);
