import type { Section } from './model.ts';

/** A heading whose data tells an author or an essay begins an essay; one with `essay: false` stands between essays. */
export function isEssay({ data }: Section): boolean | undefined {
  const said = data.get('essay');
  if (said === false || said === null) return false;
  return said !== undefined || data.has('author') || data.has('proponent') ? true : undefined;
}

/** Number of the section that begins the essay in which a section stands. */
export function essaySectionOf(sections: readonly Section[], section: number | undefined): number | undefined {
  for (let at = section; at !== undefined; at = sections[at]?.parent) {
    const one = sections[at];
    const said = one && isEssay(one);
    if (said !== undefined) return said ? at : undefined;
  }
  return undefined;
}
