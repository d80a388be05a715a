import { spokenLanguage } from './language.ts';

/** By grammatical number (Unicode CLDR); a language takes `other` for what it does not tell apart. */
export type Plural<T> = Readonly<Partial<Record<Intl.LDMLPluralRule, T>> & { other: T }>;

const RULES = new Map<string, Intl.PluralRules>();

/** The form that goes with the number in the language that is spoken: plural(n, { one: say('1 claim'), other: say(str`${n} claims`) }). */
export function plural<T>(n: number, forms: Plural<T>): T {
  const { tag } = spokenLanguage();
  const rules = RULES.get(tag) ?? new Intl.PluralRules(tag);
  RULES.set(tag, rules);
  return forms[rules.select(n)] ?? forms.other;
}
