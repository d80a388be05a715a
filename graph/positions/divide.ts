import type { Engine } from './engine.ts';
import { independentParts, isWithoutAttacks, split, type Part } from './parts.ts';
import { hasStable } from './search.ts';
import type { Semantics } from './semantics.ts';
import type { Theory } from './theory.ts';

export interface Division {
  readonly settled: readonly number[];
  /** The independent parts, each with the semantics by which it is to be searched. */
  readonly searches: readonly { readonly part: Part; readonly semantics: Semantics }[];
}

/**
 * What is settled and what has to be searched. Of stage extensions nothing is settled at first; but where a part has stable ones it has
 * no others (SPEC.md, P7), and these hold what is grounded.
 */
export async function divide(whole: Theory, semantics: Semantics, engine: Engine): Promise<Division> {
  const { settled, open } = split(whole, semantics);
  if (semantics === 'GR') return { settled, searches: [] };
  const parts = independentParts(open);
  if (semantics !== 'STG') return { settled, searches: parts.map((part) => ({ part, semantics })) };
  const divisions: Division[] = [];
  for (const part of parts) {
    const stable = isWithoutAttacks(part) || (part.members.length > 1 && (await hasStable(part, engine)));
    divisions.push(stable ? translated(await divide(part.theory, 'ST', engine), part) : { settled: [], searches: [{ part, semantics }] });
  }
  return { settled: divisions.flatMap((division) => division.settled), searches: divisions.flatMap(({ searches }) => searches) };
}

function translated({ settled, searches }: Division, { members }: Part): Division {
  const ofWhole = (statements: readonly number[]): number[] => statements.flatMap((statement) => members[statement] ?? []);
  return {
    settled: ofWhole(settled),
    searches: searches.map(({ part, semantics }) => ({ part: { ...part, members: ofWhole(part.members) }, semantics })),
  };
}
