import { ArgdownTypes, argdown } from '@argdown/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { heldBy, writeDebate } from '../../../../graph/formats/losses.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { canonical } from '../canonical.ts';
import { richDebate } from '../rich-debate.ts';
import { expectRoundTrip, expectRoundTrips, RUNS } from '../round-trip.ts';
import { argdownTexts } from './argdown-texts.ts';
import { elementsOf, missingFrom, official } from './official.ts';
import { fixture, read } from './reading.ts';

function written(debate: Debate): string {
  return writeDebate(debate, argdownFormat).files[0].text;
}

/** Debates of which an essay is all that there is, called like the debate, as a file without essays in it is read. */
const oneEssay: fc.Arbitrary<Debate> = fc.tuple(richDebate, fc.boolean()).map(([debate, isNamed]) => {
  const [essay] = debate.essays;
  if (essay === undefined) return debate;
  const only = { ...essay, title: debate.title };
  const isHere = ({ essay: id }: { readonly essay: string | null }): boolean => id === essay.id;
  const inferences = debate.inferences.filter(isHere);
  const claims = debate.claims.flatMap((claim) => {
    const occurrences = claim.occurrences.filter(isHere);
    return occurrences.length === 0 ? [] : [{ ...claim, occurrences }];
  });
  const known = new Set([...claims, ...inferences].map(({ id }) => id));
  const supports = debate.supports.filter(({ from, with: others = [], to }) => [from, ...others, to].every((id) => known.has(id))).map((s) => ({ ...s, essay: essay.id }));
  const rebuttals = debate.rebuttals.filter(({ from, with: others = [], to }) => [from, ...others, to].every((id) => known.has(id))).map((r) => ({ ...r, essay: essay.id }));
  return {
    ...debate,
    people: debate.people.map((p) => (isNamed || p.id !== essay.author ? p : { ...p, name: null, kind: 'person' as const })),
    essays: [only],
    claims,
    inferences,
    supports,
    rebuttals,
    contradictions: debate.contradictions.filter((c) => c.claims.every((id) => known.has(id))),
    lookAlikes: debate.lookAlikes.filter((l) => l.claims.every((id) => known.has(id))),
  };
}).filter(({ claims }) => claims.length > 0);

describe('a debate that is written', () => {
  test('and read again is the same, up to what was told as lost', async () => {
    await expectRoundTrips(argdownFormat);
  });

  test('and read again is the same, if one essay is all that there is', async () => {
    await expectRoundTrips(argdownFormat, oneEssay);
  });

  test('loses anchors and the digests of texts, and nothing else', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const lost = writeDebate(debate, argdownFormat).losses.map(({ id }) => id);
        expect(lost.filter((id) => !['texts', 'anchors', 'anchor-digests'].includes(id))).toEqual([]);
      }),
      { numRuns: 200, seed: 2022 },
    );
  });

  test('is read by Argdown’s own tools without a fault, with a statement for each claim and an argument for each inference, and drawn', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const { response, faults } = official(written(debate));
        expect(faults).toBe(0);
        const held = heldBy(debate, argdownFormat.id, argdownFormat.writer);
        const { statements = {}, arguments: all = {}, relations = [] } = response;
        // What stands for a link to something else than a claim is a statement without a title.
        const titled = Object.values(statements).filter(({ title = '' }) => !title.startsWith('Untitled'));
        expect(titled).toHaveLength(held.claims.length);
        expect(Object.values(all).length).toBeGreaterThanOrEqual(held.inferences.length);
        expect(relations.every(({ from, to }) => from !== undefined && to !== undefined)).toBe(true);
        const map = argdown.run({ process: ['parse-input', 'build-model', 'build-map'], input: written(debate), logExceptions: false }).map;
        expect(map?.edges.every(({ type }) => type === ArgdownTypes.MAP_EDGE)).toBe(true);
      }),
      { numRuns: 200, seed: 2022 },
    );
  });
});

describe('a text that is read', () => {
  test('and written again is read as the same, and written as the same from then on', async () => {
    await fc.assert(
      fc.asyncProperty(argdownTexts, async (text) => {
        const { debate } = await argdownFormat.reader.read({ name: 'trees.argdown', text }, []);
        if (debate === undefined) return;
        const second = await read(written(debate), 'trees.argdown');
        expect(canonical(second)).toEqual(canonical(debate));
        expect(written(await read(written(second), 'trees.argdown'))).toBe(written(second));
        await expectRoundTrip(argdownFormat, debate);
      }),
      { numRuns: RUNS, seed: 2022 },
    );
  });

  test('and written again has every element that Argdown’s own model has', async () => {
    await fc.assert(
      fc.asyncProperty(argdownTexts, async (text) => {
        const { response, faults } = official(text);
        const { debate, diagnostics } = await argdownFormat.reader.read({ name: 'trees.argdown', text }, []);
        // Something is not related to itself, a premise that data forget is added to them, and no premise is one twice.
        const isOdd = diagnostics.some(({ code }) => ['dangling', 'self-relation', 'uses'].includes(code)) || Object.values(response.arguments ?? {}).some(({ pcs }) => new Set(pcs.map(({ title }) => title)).size < pcs.length);
        if (faults > 0 || debate === undefined || isOdd) return;
        const found = elementsOf(official(written(debate)).response);
        // What contradicts each other is contrary as well.
        const isSaid = (line: string): boolean => line.startsWith('contrary: ') && found.includes(line.replace('contrary', 'contradictory'));
        expect(missingFrom(elementsOf(response), found).filter((line) => !isSaid(line))).toEqual([]);
      }),
      { numRuns: RUNS, seed: 2022 },
    );
  });

  test('keeps remarks, markup, tags, data, sections, other wordings and the form of dates', async () => {
    const debate = await read(fixture('night-bus.argdown'));
    const text = written(debate);
    for (const piece of [
      'date: "29/06/2018"', 'author: Ida Kroon', '/* Notes of an evening in the town hall.', '// so they say', '# For it {isGroup: true}', '## Asides about @[Night bus]', '**afraid**',
      '#pro {source: p. 3}', '#(not an argument)', '-- Modus ponens, common sense {uses: [1, 2], note: told twice} --', '[Night bus]: The town should run a bus after midnight.',
      '(2) Nobody is afraid in a bus.\n    - A bus at night is full of drunks. #con\n',
    ]) expect(text).toContain(piece);
    expect(missingFrom(elementsOf(official(fixture('night-bus.argdown')).response), elementsOf(official(text).response))).toEqual([]);
  });

  test('and changed is written with the changed words', async () => {
    const debate = await read('[A]: The **old** words. #tag\n');
    const changed = { ...debate, claims: debate.claims.map((claim) => ({ ...claim, text: 'New [words]' })) };
    expect(written(changed)).toContain('[A]: New \\[words] #tag\n');
  });

  test('essays stay essays', async () => {
    const text = fixture('harbour.argdown');
    const debate = await read(text);
    await expectRoundTrip(argdownFormat, debate);
    expect(missingFrom(elementsOf(official(text).response), elementsOf(official(written(debate)).response))).toEqual([]);
  });
});
