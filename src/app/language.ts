/** Which language the page speaks: the elements through @lit/localize, and the thinking with them. */
import { configureLocalization, LOCALE_STATUS_EVENT, msg, type LocaleStatusEventDetail } from '@lit/localize';
import { signal, type ReadonlySignal } from '@preact/signals-core';
import { speak } from '../../graph/language/language.ts';
import { isLanguageTag, LANGUAGE_TAGS, LOADERS, type LanguageTag } from '../languages/languages.ts';

const spoken = signal<LanguageTag>('en');

/** What is spoken now, for whatever keeps words. */
export const spokenTag: ReadonlySignal<LanguageTag> = spoken;

// Before any element listens, so that what an element words anew is worded in the new language throughout.
window.addEventListener(LOCALE_STATUS_EVENT, ({ detail }: CustomEvent<LocaleStatusEventDetail>) => {
  if (detail.status !== 'ready' || !isLanguageTag(detail.readyLocale)) return;
  speak({ tag: detail.readyLocale, translate: (template) => (typeof template === 'string' ? msg(template) : msg(template)) });
  document.documentElement.lang = detail.readyLocale;
  spoken.value = detail.readyLocale;
});

const { setLocale } = configureLocalization({
  sourceLocale: 'en',
  targetLocales: LANGUAGE_TAGS.filter((tag) => tag !== 'en'),
  loadLocale: (tag) => (isLanguageTag(tag) && tag !== 'en' ? LOADERS[tag]() : Promise.reject(new Error(`No language ${tag}`))),
});

/** Resolves when the page speaks it; rejects, and goes on in the language that it spoke, if it cannot be loaded. */
export const speakIn = (tag: LanguageTag): Promise<void> => setLocale(tag);
