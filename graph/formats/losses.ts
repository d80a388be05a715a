import { inDigits } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { Debate, Extra } from '../model/schema.ts';
import { FEATURES } from './features/all-features.ts';
import { withExtrasOf, extrasOf } from './extras.ts';
import type { Feature, Label } from './features/feature.ts';
import type { Format, WrittenFile, Writer } from './format.ts';

/** Something that a format could not carry. Its words are made when they are asked for, in the language that is spoken then. */
export interface Loss {
  /** A feature's id, or `extra:` and the format whose words they are. */
  readonly id: string;
  /** What it is: in the plural, unless there was only one. */
  readonly label: string;
  /** How many there were. */
  readonly count: number;
  /** Both: `3 dates of essays`, `1 date of an essay`, `the title of the debate`. */
  readonly text: string;
}

/** The files of a debate in a format, and what of it they lack. */
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
  const features = FEATURES.map((feature: Feature) => loss(feature, feature.count(before) - feature.count(after)));
  const claims = loss({ id: 'claims', label: claimLabel }, before.claims.length - after.claims.length);
  const kept = countByFormat(extrasOf(after));
  const extras = [...countByFormat(extrasOf(before))].map(([format, count]) =>
    loss({ id: `extra:${format}`, label: extraLabel(format) }, count - (kept.get(format) ?? 0)),
  );
  return [claims, ...features, ...extras].filter(({ count }) => count > 0);
}

function loss({ id, label, isSingle }: Pick<Feature, 'id' | 'label' | 'isSingle'>, count: number): Loss {
  return {
    id,
    count,
    get label() {
      return label(count);
    },
    get text() {
      return isSingle === true ? label(count) : say(str`${inDigits(count)} ${label(count)}`);
    },
  };
}

const claimLabel: Label = (n) => plural(n, { one: say('claim'), other: say('claims') });

function extraLabel(format: string): Label {
  return (n) => plural(n, { one: say(str`field that only ${format} has`), other: say(str`fields that only ${format} has`) });
}

function countByFormat(extras: readonly Extra[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { format } of extras) counts.set(format, (counts.get(format) ?? 0) + 1);
  return counts;
}
