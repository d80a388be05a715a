import type { TemplateMap } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import { ENGLISH, type Language } from '../../graph/language/language.ts';
import { dictionary } from './dictionary.ts';
import { isLanguageTag, LOADERS } from './languages.ts';

/**
 * For workers and for Node, where there is no window that @lit/localize could tell of a change.
 *
 * @param tag one that there is; English is spoken for any other
 */
export async function languageOf(tag: string): Promise<Language> {
  return isLanguageTag(tag) && tag !== 'en' ? { tag, translate: translatingWith(dictionary((await LOADERS[tag]()).entries)) } : ENGLISH;
}

function translatingWith(templates: TemplateMap): Language['translate'] {
  return (template) => {
    const text = runtimeMsg(templates, template, undefined);
    // Only what is of Lit comes back as something else, and that is not asked for here.
    return typeof text === 'string' ? text : ENGLISH.translate(template);
  };
}
