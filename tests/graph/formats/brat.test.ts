import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bratFormat } from '../../../graph/formats/brat/brat-format.ts';
import { offsetsIn } from '../../../graph/formats/brat/code-points.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { formatOf } from '../../../graph/formats/recognise.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

const fixture = (ending: string): string => readFileSync(new URL(`../../fixtures/formats/brat/essay01${ending}`, import.meta.url), 'utf8');
const [ANN, TEXT] = [fixture('.ann'), fixture('.txt')];

async function read(ann: string, text?: string): Promise<{ debate: Debate; problems: string[] }> {
  const file = { name: 'essay01.ann', text: ann };
  const reading = await bratFormat.reader?.read(file, [file, ...(text === undefined ? [] : [{ name: 'essay01.txt', text }])]);
  if (reading?.debate === undefined) throw new Error('nothing could be read');
  return { debate: reading.debate, problems: reading.diagnostics.map((d) => `${d.position?.line} ${d.severity} ${d.code}`) };
}

function written(debate: Debate): { ending: string; text: string }[] {
  const { writer, ...format } = bratFormat;
  if (writer === undefined) throw new Error('it is written');
  return [...writeDebate(debate, { ...format, writer }).files];
}

describe('annotations of a persuasive essay', () => {
  test('major claims are theses, supports inferences, attacks rebuttals, and a stance leads to every major claim', async () => {
    const { debate, problems } = await read(ANN, TEXT);
    expect(problems).toEqual([]);
    expect(debate.inferences).toMatchObject([{ id: 'R1', premises: ['T4'], conclusion: 'T3', stance: 'asserts' }]);
    expect(debate.supports.map(({ from, to }) => [from, to])).toEqual([['T3', 'T1'], ['T3', 'T2']]);
    expect(debate.rebuttals.map(({ from, to }) => [from, to])).toEqual([['T5', 'T1'], ['T5', 'T2'], ['T6', 'T5']]);
  });

  test('a claim against is not the author’s, and what attacks it is', async () => {
    const { debate } = await read(ANN);
    expect(debate.claims.map((c) => [c.id, c.occurrences[0]?.stance, c.occurrences[0]?.role])).toEqual([
      ['T1', 'asserts', 'thesis'], ['T2', 'asserts', 'thesis'], ['T3', 'asserts', 'conclusion'], ['T4', 'asserts', 'premise'], ['T5', 'reports', 'objection'], ['T6', 'asserts', 'background'],
    ]);
  });

  test('offsets count code points, and a span in two pieces has two anchors', async () => {
    const { debate } = await read(ANN, TEXT);
    const said = (id: string): string[] | undefined => debate.claims.find((c) => c.id === id)?.occurrences[0]?.anchors.map(({ start, end }) => TEXT.slice(start, end));
    expect(said('T1')).toEqual(['It should be silent from ten to six']);
    expect(said('T6')).toEqual(['nobody hears it from outside', 'what nobody hears makes no town']);
  });

  test('written again it has every line, whatever their order, and no second text', async () => {
    const files = written((await read(ANN, TEXT)).debate);
    const lines = (text: string): string[] => text.trimEnd().split('\n').map((line) => line.trimEnd()).toSorted();
    expect(files.map(({ ending }) => ending)).toEqual(['.ann']);
    expect(lines(files[0]?.text ?? '')).toEqual(lines(ANN));
  });

  test('what cannot be read is told with its line, and the rest is read', async () => {
    const { debate, problems } = await read(`${ANN}R3\tsupports Arg1:T99 Arg2:T3\nX1 nonsense\nT7\tPremise 9000 9010\tnowhere\n`, TEXT);
    expect(problems).toEqual(['13 error not-an-annotation', '12 error dangling-id', '14 warning span-outside']);
    expect(debate.claims).toHaveLength(7);
  });

  test('it is told by its text', () => {
    expect(formatOf({ name: 'anything.txt', text: ANN })?.id).toBe('brat');
  });
});

test('code points and code units differ by the wide characters before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { toCodeUnits } = offsetsIn(text);
      const points = Array.from(text);
      for (let i = 0; i <= points.length; i += 1) expect(toCodeUnits(i)).toBe(points.slice(0, i).join('').length);
      expect(toCodeUnits(points.length + 1)).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(bratFormat, undefined, undefined, ['texts', 'anchors']);
});

test('broken files are told, never thrown', async () => {
  await expectNeverThrows(bratFormat, [...HOSTILE_TEXTS, ...brokenVersions(ANN)], 'essay.ann');
});
