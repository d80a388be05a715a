import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFormat } from '../../../graph/formats/csv/csv-format.ts';
import { readCsv } from '../../../graph/formats/csv/cells.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { formatOf } from '../../../graph/formats/recognise.ts';
import type { WrittenFile } from '../../../graph/formats/format.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { lineOfText, richDebate } from './rich-debate.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

function written(debate: Debate): readonly WrittenFile[] {
  const { writer, ...format } = csvFormat;
  if (writer === undefined) throw new Error('it is written');
  return writeDebate(debate, { ...format, writer }).files;
}

async function read(text: string, ...beside: { name: string; text: string }[]): Promise<{ debate: Debate; problems: string[] }> {
  const file = { name: 'bells.csv', text };
  const reading = await csvFormat.reader?.read(file, [file, ...beside]);
  if (reading?.debate === undefined) throw new Error('nothing could be read');
  return { debate: reading.debate, problems: reading.diagnostics.map((d) => `${d.position?.line} ${d.code}`) };
}

describe('tables that are written', () => {
  test('claims and links can be read again, up to what was told as lost', async () => {
    await expectRoundTrips(csvFormat);
  });

  test('no cell is a formula, whatever the texts say', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', "'="), lineOfText, (sign, line) => {
        const debate = buildDebate('A: thesis t');
        const [claims] = written({ ...debate, claims: debate.claims.map((c) => ({ ...c, text: sign + line, gist: sign + line })) });
        const cells = (claims?.text ?? '').slice(1).split('\r\n')[1] ?? '';
        expect(cells).not.toMatch(/(^|,)"?[=+\-@\t]/);
        expect(readCsv((claims?.text ?? '').slice(1)).rows[0]?.at('text')).toBe(sign + line);
      }),
      { numRuns: 500 },
    );
  });

  test('they begin with the mark by which Excel knows UTF-8, and their lines end as RFC 4180 says', () => {
    for (const { text } of written(buildDebate('A: thesis t'))) {
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    }
  });

  test('beside claims and links there are the table of premises and the contradictions', () => {
    const files = written(buildDebate('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 't >< u'));
    expect(files.map(({ ending }) => ending)).toEqual(['.csv', '-edges.csv', '-premises.csv', '-contradictions.csv']);
    expect(readCsv(files[2]?.text.slice(1) ?? '').rows.map((row) => row.at('claim'))).toEqual(['p']);
    expect(readCsv(files[3]?.text.slice(1) ?? '').rows.map((row) => row.at('scope'))).toEqual(['across']);
  });

  test('every claim has as many rows as occurrences', () => {
    fc.assert(
      fc.property(richDebate, (debate) => {
        const [claims] = written(debate);
        expect(readCsv((claims?.text ?? '').slice(1)).rows).toHaveLength(debate.claims.flatMap((c) => c.occurrences).length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('tables that people make', () => {
  const CLAIMS = 'id;text;author\nring;The bell rings at night.;Ada\nsleep;People cannot sleep.;Ada\nkeep;"Keep it; it is old.";Bo\n';

  test('two columns are enough, heads are told in any order, and the separator may be a semicolon', async () => {
    expect(formatOf({ name: 'x', text: CLAIMS })?.id).toBe('csv');
    const { debate, problems } = await read(CLAIMS);
    expect(problems).toEqual([]);
    expect(debate.claims.map((c) => c.text)).toEqual(['The bell rings at night.', 'People cannot sleep.', 'Keep it; it is old.']);
    expect(debate.people.map((p) => p.name)).toEqual(['Ada', 'Bo']);
    expect(debate.essays).toHaveLength(2);
  });

  test('links stand in a table beside it', async () => {
    const edges = { name: 'bells-edges.csv', text: 'from,to,kind\nring sleep,keep,rebuttal\nring,sleep,inference\nring,nothing,support\n' };
    const { debate, problems } = await read(CLAIMS, edges);
    expect(debate.rebuttals).toMatchObject([{ from: 'ring', with: ['sleep'], to: 'keep' }]);
    expect(debate.inferences).toMatchObject([{ premises: ['ring'], conclusion: 'sleep' }]);
    expect(problems).toEqual(['4 dangling-id']);
  });

  test('a missing text and an unknown stance are told with their line, and the rest is read', async () => {
    const { debate, problems } = await read('claim,text,stance\np,,asserts\nq,"Two\nlines",assertz\nr,Three,rejects\n');
    expect(problems).toEqual(['2 no-text', '3 unknown-stance']);
    expect(debate.claims.map((c) => [c.id, c.occurrences[0]?.stance])).toEqual([['q', 'asserts'], ['r', 'rejects']]);
  });

  test('ids that objects have by nature are ids like any other', async () => {
    const { debate } = await read('claim,text,author\n__proto__,One,constructor\ntoString,Two,__proto__\n');
    expect(debate.claims.map((c) => c.id)).toEqual(['__proto__', 'toString']);
  });

  test('broken tables are told, never thrown', async () => {
    await expectNeverThrows(csvFormat, [...HOSTILE_TEXTS, ...brokenVersions(CLAIMS)]);
  });
});
