import type { DebateGraph } from '../../../graph/model/debate-graph.ts';

/** The language of the essays as in BCP 47, if they have one in common; else that of the words around them. */
export function pictureLanguage({ debate }: DebateGraph): string {
  const [language, ...others] = new Set(debate.essays.map((essay) => essay.language));
  return language !== undefined && others.length === 0 ? language : 'en';
}
