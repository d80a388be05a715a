/** Which language the page speaks: the elements through @lit/localize, and the thinking with them. */
import { configureLocalization, LOCALE_STATUS_EVENT, msg as inLanguage, type LocaleStatusEventDetail } from '@lit/localize';
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { html } from 'lit';
import { speak } from '../../graph/language/language.ts';
import { dictionary } from '../languages/dictionary.ts';
import { directionOf } from '../languages/direction.ts';
import { isLanguageTag, LANGUAGE_TAGS, LOADERS, type LanguageTag } from '../languages/languages.ts';

const spoken = signal<LanguageTag>('en');

/** What is spoken now, for whatever keeps words. */
export const spokenTag: ReadonlySignal<LanguageTag> = spoken;

// Before any element listens, so that what an element words anew is worded in the new language throughout.
window.addEventListener(LOCALE_STATUS_EVENT, ({ detail }: CustomEvent<LocaleStatusEventDetail>) => {
  // The page around an explorer may speak through a copy of @lit/localize of its own, which tells of itself by the same event.
  if (detail.status !== 'ready' || !isLanguageTag(detail.readyLocale) || detail.readyLocale !== getLocale()) return;
  speak({ tag: detail.readyLocale, translate: (template) => (typeof template === 'string' ? inLanguage(template) : inLanguage(template)) });
  spoken.value = detail.readyLocale;
});

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: LANGUAGE_TAGS.filter((tag) => tag !== 'en'),
  loadLocale: async (tag) => {
    if (!isLanguageTag(tag) || tag === 'en') throw new Error(`no language ${tag}`);
    const { entries } = await LOADERS[tag]();
    return { templates: dictionary(entries, html) };
  },
});

/** Resolves when the elements speak it; rejects, and they go on in the language that they spoke, if it cannot be loaded. */
export async function turnTo(tag: LanguageTag): Promise<void> {
  try {
    await setLocale(tag);
  } catch (error) {
    // What failed would never be tried again.
    await setLocale(spoken.peek());
    throw error;
  }
}

/** As `turnTo`; the page says so, too, and runs in the direction of the language. */
export async function speakIn(tag: LanguageTag): Promise<void> {
  await turnTo(tag);
  const { documentElement: root } = document;
  root.lang = spoken.peek();
  root.dir = directionOf(root.lang);
}
