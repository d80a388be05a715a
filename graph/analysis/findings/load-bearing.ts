/** What falls without the premises of an author, and the theses among it (SPEC.md, R3, R6). */
import type { View } from './views.ts';

export interface LoadBearing {
  readonly premise: string;
  /** The theses that fall without it. */
  readonly theses: readonly string[];
  /** All claims that the author infers and that fall without it. */
  readonly fallen: readonly string[];
}

/**
 * What falls without each premise is told apart for each. No essay that people wrote is so long that more falls in all; in one
 * that is, only the premises nearest to a thesis are looked at.
 */
const MOST_FALLING = 300_000;

const known = new WeakMap<View, readonly LoadBearing[]>();

/** Premises without which a thesis falls, those with which most falls first. Theses are not among them, though one thesis may rest on another. */
export function loadBearing(view: View): readonly LoadBearing[] {
  const needed = view.derived.neededFor(view.argument.theses);
  const bearing = known.get(view) ?? fallingWithout(view, (premise) => needed.has(premise)).filter(({ theses }) => theses.length > 0);
  known.set(view, bearing);
  return bearing;
}

/** The premise with which most falls, whether a thesis does or not. */
export function heaviest(view: View): LoadBearing | undefined {
  return fallingWithout(view, () => true)[0];
}

function fallingWithout({ argument, relied, derived, conclusions }: View, isAsked: (premise: string) => boolean): LoadBearing[] {
  const theses = new Set(argument.theses);
  const premises = [...relied]
    .filter(([premise]) => isAsked(premise) && !theses.has(premise))
    .toSorted(([a, stepsA], [b, stepsB]) => stepsA - stepsB || (a < b ? -1 : 1));
  const found: LoadBearing[] = [];
  let falling = 0;
  for (const [premise] of premises) {
    if (falling > MOST_FALLING) break;
    const falls = derived.fallingWithout(premise);
    falling += falls.length;
    found.push({ premise, theses: falls.filter((claim) => theses.has(claim)).toSorted(), fallen: falls.filter((claim) => conclusions.has(claim)) });
  }
  return found.toSorted((a, b) => b.fallen.length - a.fallen.length);
}
