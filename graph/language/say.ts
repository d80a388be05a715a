/**
 * Texts that are to be said in another language too. A text is a literal, whole, with its values in it, for other languages have
 * other orders of words: say(str`${n} of ${all} claims`), never `${n} ${say('of')} …`.
 */
import { spokenLanguage, type Template } from './language.ts';

/** By this mark, and by that of `say`, the extraction tool of @lit/localize knows what there is to translate. */
type MarkedAsTag = { readonly _LIT_LOCALIZE_STR_?: never };
export type MarkedAsMessage = { readonly _LIT_LOCALIZE_MSG_?: never };

export const str: ((strings: TemplateStringsArray, ...values: unknown[]) => Template) & MarkedAsTag = (strings, ...values) => ({ strTag: true, strings, values });

export const say: ((template: string | Template) => string) & MarkedAsMessage = (template) => spokenLanguage().translate(template);
