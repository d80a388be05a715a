/** What holds of every format that is read and written. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { FEATURES, type FeatureId } from '../../../graph/formats/features/all-features.ts';
import type { Format } from '../../../graph/formats/format.ts';
import { heldBy, writeDebate } from '../../../graph/formats/losses.ts';
import { hasErrors } from '../../../graph/model/diagnostic.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { validateDebate } from '../../../graph/model/validate.ts';
import { canonical } from './canonical.ts';
import { richDebate } from './rich-debate.ts';

export const RUNS = 1000;

/**
 * Reading what was written gives the same debate, up to the losses that were told. A file without a title is called `Debate`, like its debate.
 *
 * @param made what a text of the format says without the debate having said it: places in a text that was made for it
 */
export async function expectRoundTrips(format: Format, debates: fc.Arbitrary<Debate> = richDebate, runs = RUNS, made: readonly FeatureId[] = []): Promise<void> {
  await fc.assert(
    fc.asyncProperty(debates, (debate) => expectRoundTrip(format, debate, made)),
    { numRuns: runs, seed: 2022 },
  );
}

export async function expectRoundTrip({ reader, writer, extrasAs, ...format }: Format, debate: Debate, made: readonly FeatureId[] = []): Promise<void> {
  if (reader === undefined || writer === undefined) throw new Error(`${format.id} is not both read and written`);
  const held = heldBy(debate, extrasAs ?? format.id, writer);
  expect(validateDebate(held).filter((d) => d.severity === 'error')).toEqual([]);
  const { files } = writeDebate(debate, { ...format, ...(extrasAs !== undefined && { extrasAs }), writer });
  const [first, ...others] = files.map(({ ending, text }) => ({ name: `Debate${ending}`, text }));
  if (first === undefined) throw new Error('nothing was written');
  expect(reader.recognises(first)).toBe(true);
  const reading = await reader.read(first, [first, ...others]);
  expect(reading.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  if (reading.debate === undefined) throw new Error('nothing could be read');
  expect(validateDebate(reading.debate).filter((d) => d.severity === 'error')).toEqual([]);
  const read = FEATURES.filter(({ id }) => made.includes(id)).reduce((rest, feature) => feature.without(rest), reading.debate);
  expect(canonical(read)).toEqual(canonical(held));
}

/** Whatever the text is, reading ends without throwing, and what could be read is a valid debate. */
export async function expectNeverThrows({ reader }: Format, texts: readonly string[], name = 'debate.txt'): Promise<void> {
  for (const text of texts) {
    const file = { name, text };
    reader?.recognises(file);
    const reading = await reader?.read(file, [file]);
    if (reading?.debate !== undefined) expect(hasErrors(validateDebate(reading.debate))).toBe(false);
    else expect(reading?.diagnostics).not.toEqual([]);
    for (const { message, remedy } of reading?.diagnostics ?? []) expect([message, remedy]).not.toContain('');
  }
}
