/** The premises without which a thesis falls, and what falls with it (SPEC.md, R3, R6). */
import type { View } from './views.ts';

export interface LoadBearing {
  readonly premise: string;
  /** The theses that fall without it, at least one. */
  readonly theses: readonly string[];
  /** All claims that the author infers and that fall without it. */
  readonly fallen: readonly string[];
}

/**
 * Each premise takes a chain of its own through all that it leads to. No essay that people wrote is so long that more falls in
 * all these; in one that is, only the premises nearest to a thesis are tried.
 */
const MOST_FALLING = 300_000;

const known = new WeakMap<View, readonly LoadBearing[]>();

/** Those with which most falls first. Theses are not among them, though one thesis may rest on another. */
export function loadBearing(view: View): readonly LoadBearing[] {
  const bearing = known.get(view) ?? find(view);
  known.set(view, bearing);
  return bearing;
}

function find({ argument, relied, derived, conclusions }: View): LoadBearing[] {
  const theses = new Set(argument.theses);
  const premises = [...relied].filter(([premise]) => !theses.has(premise)).toSorted(([a, stepsA], [b, stepsB]) => stepsA - stepsB || (a < b ? -1 : 1));
  const bearing: LoadBearing[] = [];
  let falling = 0;
  for (const [premise] of premises) {
    if (falling > MOST_FALLING) break;
    const falls = derived.fallingWithout(premise);
    falling += falls.length;
    const fallenTheses = falls.filter((claim) => theses.has(claim)).toSorted();
    if (fallenTheses.length > 0) bearing.push({ premise, theses: fallenTheses, fallen: falls.filter((claim) => conclusions.has(claim)) });
  }
  return bearing.toSorted((a, b) => b.fallen.length - a.fallen.length);
}
