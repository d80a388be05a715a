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
 * Each premise takes a chain of its own through all that it leads to. In the largest debates only the premises nearest to a
 * thesis are tried; no essay that people wrote has that many.
 */
const MOST_TRIED = 5000;

const known = new WeakMap<View, readonly LoadBearing[]>();

/** Those with which most falls first. Theses are not among them, though one thesis may rest on another. */
export function loadBearing(view: View): readonly LoadBearing[] {
  const bearing = known.get(view) ?? find(view);
  known.set(view, bearing);
  return bearing;
}

function find({ argument, relied, derived, conclusions }: View): LoadBearing[] {
  const theses = new Set(argument.theses);
  return [...relied]
    .filter(([premise]) => !theses.has(premise))
    .toSorted(([a, stepsA], [b, stepsB]) => stepsA - stepsB || (a < b ? -1 : 1))
    .slice(0, MOST_TRIED)
    .flatMap(([premise]) => {
      const falls = derived.fallingWithout(premise);
      const fallenTheses = falls.filter((claim) => theses.has(claim)).toSorted();
      return fallenTheses.length === 0 ? [] : [{ premise, theses: fallenTheses, fallen: falls.filter((claim) => conclusions.has(claim)) }];
    })
    .toSorted((a, b) => b.fallen.length - a.fallen.length);
}
