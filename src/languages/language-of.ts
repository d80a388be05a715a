import type { LocaleModule } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { ENGLISH, type Language } from '../../graph/language/language.ts';
import { LOADERS, type LanguageTag } from './languages.ts';

/** For workers and for Node, where there is no window that @lit/localize could tell of a change. */
export async function languageOf(tag: LanguageTag): Promise<Language> {
  return tag === 'en' ? ENGLISH : { tag, translate: translatingWith(await LOADERS[tag]()) };
}

function translatingWith({ templates }: LocaleModule): Language['translate'] {
  return (template) => {
    const text = runtimeMsg(templates, template, undefined);
    // Only what is of Lit comes back as something else, and that is not asked for here.
    return typeof text === 'string' ? text : ENGLISH.translate(template);
  };
}
