/** The languages in which the interface speaks. A further one is a file like `de.ts`, and a line here. */
import type { Entry } from './dictionary.ts';

/** By BCP 47 tag; English is in the code. */
export const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch' } as const;

export type LanguageTag = keyof typeof LANGUAGE_NAMES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGE_NAMES).filter(isLanguageTag);

export function isLanguageTag(tag: string): tag is LanguageTag {
  return Object.hasOwn(LANGUAGE_NAMES, tag);
}

/** What is spoken where nobody has chosen: the first of the reader's languages that there is. */
export function languageFor(preferred: readonly string[]): LanguageTag {
  return lookedUp(preferred, LANGUAGE_TAGS) ?? 'en';
}

/** The first of the tags that fits one of those that are preferred: as it is, or else without what stands behind it, such as a region (RFC 4647, 3.4). */
export function lookedUp<Tag extends string>(preferred: readonly string[], tags: readonly Tag[]): Tag | undefined {
  for (const tag of preferred) {
    for (let part = tag.toLowerCase(); part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('-')))) {
      const found = tags.find((one) => one.toLowerCase() === part);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Each is loaded when it is wanted. */
export const LOADERS: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<{ readonly entries: readonly Entry[] }>>> = {
  de: () => import('./de.ts'),
};
