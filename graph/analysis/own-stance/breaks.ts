/** Which marks break every way to a thesis? (SPEC.md, M7) */
import { fromAllOpen, type ThesisGround } from './essay-ground.ts';
import { withHindrances, type Effects, type Hindrance } from './marks.ts';
import { minimalSubset } from './minimal-subset.ts';

/**
 * Hindrances that break every way together, by as few marks as can be without leaving one out. Empty if no way is there even
 * without any hindrance: then it is not the marks that break it.
 */
export function hindrancesThatBreak(under: ThesisGround, effects: Effects): readonly Hindrance[] {
  const { thesis } = under;
  const own = effects.hindrances.get(thesis);
  if (own !== undefined) return own.slice(0, 1);
  const breaks = (hindrances: readonly Hindrance[]): boolean => !fromAllOpen(under, withHindrances(effects, hindrances)).stands.has(thesis);
  const all = concerning(under, effects);
  if (breaks([])) return [];
  const marks = [...new Set(all.flatMap((hindrance) => hindrance.marks))];
  const madeBy = (some: readonly string[]): Hindrance[] => {
    const set = new Set(some);
    return all.filter((hindrance) => hindrance.marks.every((mark) => set.has(mark)));
  };
  const needed = minimalSubset(marks, (some) => breaks(madeBy(some)));
  return minimalSubset(madeBy(needed), breaks);
}

/** In the order in which going back from the thesis meets the claims and steps that they hinder. */
function concerning({ index, thesis }: ThesisGround, { hindrances }: Effects): Hindrance[] {
  const met = new Set([thesis]);
  for (const id of met) {
    for (const step of index.leadingTo.get(id) ?? []) {
      met.add(step.id);
      for (const premise of step.premises) met.add(premise);
    }
  }
  return [...met].flatMap((id) => hindrances.get(id) ?? []);
}
