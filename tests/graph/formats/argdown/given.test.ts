import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isReconstructed, type IArgument } from '@argdown/core';
import { describe, expect, test } from 'vitest';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import { canonical } from '../canonical.ts';
import { elementsOf, missingFrom, official } from './official.ts';
import { read } from './reading.ts';

const FOLDER = new URL('../../../../../shared/data/argdown/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.argdown')) : [];

/** What Argdown’s own tools cannot read either; of these more is read here. */
const BROKEN = [
  'lexer-argument', 'lexer-definitions-references', 'lexer-lists', 'lexer-relation-after-emptyline', 'lexer-relations', 'lexer-statements-by-number',
].map((name) => `${name}.argdown`);

/** What is changed on purpose: a premise that the numbers forget is numbered as well. */
const CHANGED = new Map([['greenspan-schefczyk_hardwrap.argdown', ['the argument for Bubbles cannot occur in the real estate market. infers with uses: [1,2,3,4]']]]);

interface Reference {
  readonly statements: Readonly<Record<string, unknown>>;
  readonly arguments: Readonly<Record<string, { readonly title: string; readonly pcs?: readonly { readonly role: string }[] }>>;
  readonly relations: readonly { readonly relationType: string; readonly from: string; readonly fromType: string; readonly to: string; readonly toType: string }[];
}

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

describe.skipIf(FILES.length === 0)('Argdown files by others (skipped where ../shared/data/argdown is missing)', () => {
  test.each(FILES.filter((name) => !BROKEN.includes(name)))('%s has as many claims, inferences and links as Argdown’s own model', async (name) => {
    const reference = JSON.parse(readFileSync(new URL(`reference/${name}.json`, FOLDER), 'utf8')) as Reference;
    const all = Object.values(reference.arguments);
    const sketches = all.filter(({ pcs = [] }) => pcs.length === 0);
    const steps = all.flatMap(({ pcs = [] }) => pcs.filter(({ role }) => role !== 'premise'));
    // That an argument supports its own conclusion its inference says already.
    const relations = reference.relations.filter(({ from, fromType, to, toType }) => from !== to || fromType !== toType);
    const count = (...types: readonly string[]): number => relations.filter(({ relationType }) => types.includes(relationType)).length;
    const debate = await read(textOf(name), name);
    const { claims, inferences, supports, rebuttals, contradictions } = debate;
    const counts = `claims ${claims.length}, inferences ${inferences.length}, supports ${supports.length}, rebuttals ${rebuttals.length}, contradictions ${contradictions.length}`;
    console.info(`${name}: ${counts}`);
    expect(counts).toBe(
      `claims ${Object.keys(reference.statements).length + sketches.length}, inferences ${steps.length}, supports ${count('support', 'entails')}, rebuttals ${count('attack', 'undercut')}, contradictions ${count('contrary', 'contradictory')}`,
    );
    const isClaim = new Set(claims.map(({ id }) => id));
    const atArguments = relations.filter(({ relationType, to, toType }) => relationType === 'attack' && toType === 'argument' && isReconstructed(reference.arguments[to] as unknown as IArgument));
    expect(rebuttals.filter(({ to }) => !isClaim.has(to))).toHaveLength(count('undercut') + atArguments.length);
  });

  test.each(FILES.filter((name) => BROKEN.includes(name)))('%s is told to be broken, with places, and read as far as it goes', async (name) => {
    const { debate, diagnostics } = await argdownFormat.reader.read({ name, text: textOf(name) }, []);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    console.info(`${name}: ${errors.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`).join(', ')}; claims ${debate?.claims.length ?? 0}`);
    expect(errors).not.toEqual([]);
    const { statements = {}, arguments: all = {} } = official(textOf(name)).response;
    const sketches = Object.values(all).filter((argument) => !isReconstructed(argument));
    expect(debate?.claims.length ?? 0).toBeGreaterThanOrEqual(Object.keys(statements).length + sketches.length);
  });

  test.each(FILES.filter((name) => !BROKEN.includes(name)))('%s is written with every element that it had, and read as the same', async (name) => {
    const debate = await read(textOf(name), name);
    const [{ text: written }] = writeDebate(debate, argdownFormat).files;
    const again = official(written);
    expect(again.faults).toBe(0);
    expect(missingFrom(elementsOf(official(textOf(name)).response), elementsOf(again.response))).toEqual(CHANGED.get(name) ?? []);
    const second = await read(written, name);
    expect(canonical(second)).toEqual(canonical(debate));
    expect(writeDebate(second, argdownFormat).files[0].text).toBe(written);
  });
});
