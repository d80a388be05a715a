/**
 * A smallest set in the sense that it works and that none of its items can be left out (QuickXplain, Junker 2004). Of several,
 * one that does with early items. Asks few questions where few of many items are needed.
 *
 * @param works whether a set of items is enough; with more items it stays so, and with all of them it is
 */
export function minimalSubset<T>(items: readonly T[], works: (subset: readonly T[]) => boolean): readonly T[] {
  const search = (background: readonly T[], hasNew: boolean, candidates: readonly T[]): readonly T[] => {
    if (hasNew && works(background)) return [];
    if (candidates.length <= 1) return candidates;
    const half = Math.ceil(candidates.length / 2);
    const [early, late] = [candidates.slice(0, half), candidates.slice(half)];
    const neededLate = search([...background, ...early], early.length > 0, late);
    const neededEarly = search([...background, ...neededLate], neededLate.length > 0, early);
    return [...neededEarly, ...neededLate];
  };
  return works([]) ? [] : search([], false, items);
}
