/** What becomes of relations once it is known which arguments are reconstructed (`ModelPlugin` of Argdown). */
import { essaySectionOf } from './essay-section.ts';
import type { Relation, RelationType, Section, Statement, Step } from './model.ts';

/**
 * A relation of a reconstructed argument is one of its main conclusion, and to undercut it is to undercut its last inference. In strict
 * mode a statement that attacks another one is contrary to it. What is drawn twice in an essay is one relation.
 */
export function settled(relations: readonly Relation[], sections: readonly Section[], isStrict: boolean): Relation[] {
  const unique = new UniqueRelations(sections);
  for (const relation of relations) unique.add(settledType(settledEnds(relation), isStrict));
  return withoutRedundant(unique.all);
}

function settledEnds(relation: Relation): Relation {
  const { type, from, to } = relation;
  const step = to.type === 'argument' && type === 'undercut' ? to.steps.at(-1) : undefined;
  const conclusion = from.type === 'argument' ? from.steps.at(-1)?.conclusion : undefined;
  const settledFrom = from.type === 'argument' && conclusion !== undefined ? { from: conclusion, drawnFrom: from } : { from };
  return { ...relation, ...settledFrom, to: step ?? to };
}

function settledType(relation: Relation, isStrict: boolean): Relation {
  const { type, from, to } = relation;
  return isStrict && type === 'attack' && from.type === 'statement' && to.type === 'statement' ? { ...relation, type: 'contrary' } : relation;
}

export function isSymmetric(type: RelationType): boolean {
  return type === 'contrary' || type === 'contradictory';
}

class UniqueRelations {
  private readonly byKey = new Map<string, Relation>();
  private readonly numbers = new Map<object, number>();

  constructor(private readonly sections: readonly Section[]) {}

  get all(): Relation[] {
    return [...this.byKey.values()];
  }

  add(relation: Relation): void {
    const { type, from, to, section } = relation;
    const ends = [this.numberOf(from), this.numberOf(to)];
    const key = `${type} ${(isSymmetric(type) ? ends.toSorted((a, b) => a - b) : ends).join(' ')} ${essaySectionOf(this.sections, section) ?? ''}`;
    if (!this.byKey.has(key)) this.byKey.set(key, relation);
  }

  private numberOf(end: Relation['to']): number {
    const known = this.numbers.get(end) ?? this.numbers.size;
    this.numbers.set(end, known);
    return known;
  }
}

/** To attack a premise of an argument is to attack the argument. */
function withoutRedundant(relations: readonly Relation[]): Relation[] {
  const attacked = new Map<Relation['to'], Set<Relation['to']>>();
  const note = (from: Relation['to'], to: Relation['to']): void => {
    const targets = attacked.get(from) ?? new Set();
    attacked.set(from, targets.add(to));
  };
  for (const { type, from, to } of relations) {
    if (type === 'attack' || isSymmetric(type)) note(from, to);
    if (isSymmetric(type)) note(to, from);
  }
  return relations.filter(({ type, from, to }) => {
    if (type !== 'attack' || from.type !== 'statement' || to.type !== 'argument') return true;
    const targets = attacked.get(from);
    return !premisesOf(to.steps).some((premise) => targets?.has(premise));
  });
}

/** What the argument starts from: not what it infers on the way. */
function premisesOf(steps: readonly Step[]): Statement[] {
  const inferred = new Set(steps.map(({ conclusion }) => conclusion));
  return steps.flatMap(({ premises }) => premises.filter((premise) => !inferred.has(premise)));
}
