/** How the page looks and speaks: as the address says, else as the reader last had it in this browser, else as the system has it. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { DisplayChoice, ThemeChoice } from '../../../components/display-dialog/display-choice.ts';
import { isLanguageTag, languageFor, type LanguageTag } from '../../languages/languages.ts';
import { AS_THE_SYSTEM, checkedDisplay, displayInFragment } from '../store/display.ts';
import { keepValue, keptValue } from './kept-values.ts';

export interface Display {
  readonly choice: ReadonlySignal<DisplayChoice>;
  /** What the reader chose, which is kept. */
  readonly choose: (choice: DisplayChoice) => void;
  /** Instead of a language that cannot be had: what a link says beside it is not kept. */
  readonly fallBack: (language: string) => void;
  /** What a link says that was opened in this page; it holds until the page is left. */
  readonly follow: (fragment: string) => void;
}

const KEY = 'elenchus:display';

export function createDisplay(): Display {
  const choice = signal(startingDisplay());
  return {
    choice,
    choose: (chosen) => {
      choice.value = chosen;
      keepValue(KEY, chosen);
    },
    fallBack: (language) => {
      const failed = choice.peek().language;
      choice.value = { ...choice.peek(), language };
      const former = { ...AS_THE_SYSTEM, ...kept() };
      if (former.language === failed) keepValue(KEY, { ...former, language });
    },
    follow: (fragment) => {
      const { theme, language } = { ...choice.peek(), ...displayInFragment(fragment) };
      if (theme !== choice.peek().theme || language !== choice.peek().language) choice.value = { theme, language };
    },
  };
}

/** What the page begins with. */
export function startingDisplay(): DisplayChoice {
  return { ...AS_THE_SYSTEM, ...kept(), ...displayInFragment(location.hash) };
}

/** The language that was chosen, be it by the settings of the browser. */
export function chosenLanguage({ language }: DisplayChoice): LanguageTag {
  return isLanguageTag(language) ? language : languageFor(navigator.languages);
}

/** From now on the page is in these colours. */
export function showTheme(theme: ThemeChoice): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}

function kept(): Partial<DisplayChoice> {
  const saved = keptValue(KEY);
  return typeof saved === 'object' && saved !== null ? checkedDisplay(saved) : {};
}
