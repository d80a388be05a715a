import type { Debate, Extra } from '../model/schema.ts';
import { FEATURES } from './features/all-features.ts';
import { withExtrasOf, extrasOf } from './extras.ts';
import type { Format, WrittenFile, Writer } from './format.ts';

/** Something that a format could not carry. */
export interface Loss {
  /** A feature's id, or `extra:` and the format whose words they are. */
  readonly id: string;
  /** What it is, in the plural. */
  readonly label: string;
  /** How many there were. */
  readonly count: number;
}

export interface FormatWriting {
  readonly files: readonly [WrittenFile, ...WrittenFile[]];
  readonly losses: readonly Loss[];
}

/** A debate as text of a format, with all that got lost on the way. */
export function writeDebate(debate: Debate, { id, extrasAs = id, writer }: Format & { readonly writer: Writer }): FormatWriting {
  const held = heldBy(debate, extrasAs, writer);
  return { files: writer.write(writer.isDigest === true ? debate : held), losses: lossesBetween(debate, held) };
}

/**
 * The part of a debate that a format carries: what reading its text gives again.
 *
 * @param extrasAs the name under which the format keeps what only it says
 */
export function heldBy(debate: Debate, extrasAs: string, { carries, carriesExtras, holds = (d) => d }: Writer): Debate {
  const carried = new Set<string>(carries);
  const reduced = FEATURES.filter(({ id }) => !carried.has(id)).reduce((rest, feature) => feature.without(rest), debate);
  return holds(carriesExtras === true ? reduced : withExtrasOf(reduced, extrasAs));
}

/** What would get lost, without anything being written. */
export function lossesOf(debate: Debate, { id, extrasAs = id, writer }: Format & { readonly writer: Writer }): Loss[] {
  return lossesBetween(debate, heldBy(debate, extrasAs, writer));
}

function lossesBetween(before: Debate, after: Debate): Loss[] {
  const features = FEATURES.map(({ id, label, count }) => ({ id, label, count: count(before) - count(after) }));
  const claims = { id: 'claims', label: 'claims', count: before.claims.length - after.claims.length };
  const kept = countByFormat(extrasOf(after));
  const extras = [...countByFormat(extrasOf(before))].map(([format, count]) => ({
    id: `extra:${format}`,
    label: `fields that only ${format} has`,
    count: count - (kept.get(format) ?? 0),
  }));
  return [claims, ...features, ...extras].filter(({ count }) => count > 0);
}

function countByFormat(extras: readonly Extra[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { format } of extras) counts.set(format, (counts.get(format) ?? 0) + 1);
  return counts;
}
