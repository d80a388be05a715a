import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import type { FormatReading } from '../../../../graph/formats/format.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { validateDebate } from '../../../../graph/model/validate.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/formats/aif');

export function fixture(name: string): string {
  return readFileSync(join(FIXTURES, name), 'utf8');
}

export function read(text: string, name = 'map.json'): FormatReading {
  return aifFormat.reader.read({ name, text }, []) as FormatReading;
}

/** What is read, of which nothing may be invalid. */
export function debateFrom(nodeset: unknown, name?: string): Debate {
  const { debate } = read(typeof nodeset === 'string' ? nodeset : JSON.stringify(nodeset), name);
  if (debate === undefined) throw new Error('nothing was read');
  expect(validateDebate(debate).filter(({ severity }) => severity === 'error')).toEqual([]);
  return debate;
}

export function aifOf(debate: Debate): string {
  return writeDebate(debate, aifFormat).files[0].text;
}

/** Who does what with each claim, in a line each: `Olga asserts The pond smells`, with the source in brackets. */
export function voicesIn({ claims, essays, people }: Debate): string[] {
  const name = (id: string | undefined): string => people.find((p) => p.id === id)?.name ?? 'unknown';
  return claims.flatMap(({ text, occurrences }) =>
    occurrences.map(({ essay, voice, stance, implicit }) => {
      const author = essays.find((e) => e.id === essay)?.author;
      return `${name(author)}${voice === author ? '' : ` [${name(voice)}]`} ${stance}${implicit ? ' unsaid' : ''}: ${text}`;
    }),
  );
}

/** The links in a line each, by the texts of claims. */
export function linksIn({ claims, inferences, supports, rebuttals, contradictions }: Debate): string[] {
  const texts = new Map(claims.map((c) => [c.id, c.text]));
  const text = (id: string): string => texts.get(id) ?? `#${id}`;
  const all = (ids: readonly string[]): string => ids.map(text).join(' + ');
  return [
    ...inferences.map((i) => `${all(i.premises)} => ${text(i.conclusion)}`),
    ...supports.map((s) => `${all([s.from, ...(s.with ?? [])])} -> ${text(s.to)}`),
    ...rebuttals.map((r) => `${all([r.from, ...(r.with ?? [])])} -x ${text(r.to)}`),
    ...contradictions.map((c) => `${text(c.claims[0])} >< ${text(c.claims[1])}`),
  ];
}
