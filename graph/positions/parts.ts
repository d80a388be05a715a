import { targetsIn, type Framework } from './framework.ts';
import { groundedLabelling } from './grounded.ts';
import type { Semantics } from './semantics.ts';

/** A framework within a framework. */
export interface Part {
  /** The argument of the whole that each argument of the part is. */
  readonly members: readonly number[];
  /** Of each argument of the part, those of the part that attack it. */
  readonly attackers: readonly (readonly number[])[];
}

/** What is settled from the start, and what has to be searched. */
export interface Split {
  /** In every extension. */
  readonly settled: readonly number[];
  readonly open: Part;
}

/**
 * Sets aside what the grounded labelling decides: complete extensions and their kin agree on it. Stage extensions need not,
 * so for them all is open (SPEC.md, P4).
 */
export function split(f: Framework, semantics: Semantics): Split {
  if (semantics === 'STG') return { settled: [], open: partOf(f, [...f.labels.keys()]) };
  const labels = groundedLabelling(f);
  const labelled = (label: string): number[] => [...labels.keys()].filter((argument) => labels[argument] === label);
  return { settled: labelled('in'), open: partOf(f, labelled('undecided')) };
}

/** The parts between which there is no attack. Their extensions can be combined at will (SPEC.md, P5). */
export function independentParts(f: Pick<Framework, 'attackers'>, { members, attackers }: Part): Part[] {
  const targets = targetsIn({ attackers });
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (const start of members.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    // The list grows while it is gone through.
    for (const argument of group) {
      for (const neighbours of [attackers[argument] ?? [], targets[argument] ?? []]) {
        for (const neighbour of neighbours) {
          if (seen.has(neighbour)) continue;
          seen.add(neighbour);
          group.push(neighbour);
        }
      }
    }
    parts.push(partOf(f, group.toSorted((a, b) => a - b).flatMap((argument) => members[argument] ?? [])));
  }
  return parts;
}

function partOf({ attackers }: Pick<Framework, 'attackers'>, members: readonly number[]): Part {
  const places = new Map(members.map((member, place) => [member, place]));
  const within = (sources: readonly number[] = []): number[] => sources.flatMap((source) => places.get(source) ?? []);
  return { members, attackers: members.map((member) => within(attackers[member])) };
}
