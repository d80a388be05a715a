/** All extensions by the definitions, word for word, from all subsets: slow, and for small frameworks. */
import type { Framework } from '../../../graph/positions/framework.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';

type Members = readonly number[];

export function extensionsByDefinition({ labels, attackers }: Framework, semantics: Semantics): readonly Members[] {
  const everyone = [...labels.keys()];
  const isAttackedBy = (set: Members, x: number): boolean => (attackers[x] ?? []).some((y) => set.includes(y));
  const isDefendedBy = (set: Members, x: number): boolean => (attackers[x] ?? []).every((y) => isAttackedBy(set, y));
  const rangeOf = (set: Members): Members => everyone.filter((x) => set.includes(x) || isAttackedBy(set, x));

  const subsets = Array.from({ length: 2 ** labels.length }, (_, bits) => everyone.filter((x) => ((bits >> x) & 1) === 1));
  const conflictFree = subsets.filter((set) => !set.some((x) => isAttackedBy(set, x)));
  const admissible = conflictFree.filter((set) => set.every((x) => isDefendedBy(set, x)));
  const complete = admissible.filter((set) => everyone.every((x) => set.includes(x) || !isDefendedBy(set, x)));
  const preferred = withLargest(admissible, (set) => set);

  switch (semantics) {
    case 'GR':
      return complete.filter((set) => complete.every((other) => isWithin(set, other)));
    case 'CO':
      return complete;
    case 'PR':
      return preferred;
    case 'ST':
      return conflictFree.filter((set) => rangeOf(set).length === labels.length);
    case 'SST':
      return withLargest(complete, rangeOf);
    case 'STG':
      return withLargest(conflictFree, rangeOf);
    case 'ID':
      return withLargest(
        admissible.filter((set) => preferred.every((other) => isWithin(set, other))),
        (set) => set,
      );
  }
}

function withLargest(sets: readonly Members[], aspect: (set: Members) => Members): Members[] {
  return sets.filter((set) => !sets.some((other) => !isWithin(aspect(other), aspect(set)) && isWithin(aspect(set), aspect(other))));
}

function isWithin(set: Members, other: Members): boolean {
  return set.every((x) => other.includes(x));
}
