/** How the page looks and speaks, in the address: beside the view, and no part of it, so that it is no step to be taken back. */
import { THEME_CHOICES, type DisplayChoice } from '../../../components/display-dialog/display-choice.ts';
import { isLanguageTag } from '../../languages/languages.ts';

export const AS_THE_SYSTEM: DisplayChoice = { theme: 'system', language: 'system' };

/** What of it goes into the fragment of an address: what the reader chose. */
export function displayParts({ theme, language }: DisplayChoice): readonly string[] {
  return [...(theme === 'system' ? [] : [`theme=${theme}`]), ...(language === 'system' ? [] : [`language=${language}`])];
}

/** What the fragment of an address says of it; what makes no sense is left out. */
export function displayInFragment(fragment: string): Partial<DisplayChoice> {
  // Behind a claim anything may stand: its id.
  const parts = fragment.replace(/[#&]claim=.*$/, '').replace(/^#/, '').split('&');
  const valueOf = (name: string): string | undefined => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  return checkedDisplay({ theme: valueOf('theme'), language: valueOf('language') });
}

/** What of it makes sense. */
export function checkedDisplay({ theme, language }: { readonly theme?: unknown; readonly language?: unknown }): Partial<DisplayChoice> {
  const knownTheme = THEME_CHOICES.find((one) => one === theme);
  return {
    ...(knownTheme !== undefined && { theme: knownTheme }),
    ...(typeof language === 'string' && (language === 'system' || isLanguageTag(language)) && { language }),
  };
}
