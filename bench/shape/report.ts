/** The shape of generated debates beside that of real ones, which they are to have. */
import type { SourceFile } from '../../graph/formats/format.ts';
import { readFiles } from '../../graph/formats/read-files.ts';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { figuresOf } from './figures.ts';

export interface Collection {
  readonly name: string;
  /** Each is an essay of its own. */
  readonly files: readonly SourceFile[];
}

interface Column {
  readonly name: string;
  readonly claims: number;
  readonly essays: number;
  readonly figures: Readonly<Record<string, number | null>>;
}

export interface ShapeBench {
  readonly columns: readonly Column[];
  /** Seconds to generate so many claims, and their claims. */
  readonly generating: readonly { readonly claims: number; readonly seconds: number }[];
}

/** Of the usual size, and larger, where chance evens out. */
const GENERATED = [
  { claims: 314, essays: 5, seed: 1 },
  { claims: 10_000, essays: 159, seed: 1 },
] as const;
const TIMED = [10_000, 100_000, 1_000_000] as const;
const PER_ESSAY = 63;
const DIGITS = 2;

/** @param now seconds on some clock */
export async function benchShape(shipped: Debate, collections: readonly Collection[], now: () => number): Promise<ShapeBench> {
  const columns = [columnOf('shipped', shipped)];
  for (const order of GENERATED) columns.push(columnOf('generated', generateDebate(order)));
  for (const { name, files } of collections) {
    const { debate } = await readFiles(files, { title: name });
    if (debate !== undefined) columns.push(columnOf(name, debate));
  }
  const generating = TIMED.map((claims) => {
    const before = now();
    generateDebate({ claims, essays: Math.round(claims / PER_ESSAY), seed: 1 });
    return { claims, seconds: Math.round((now() - before) * 10) / 10 };
  });
  return { columns, generating };
}

/** As a table in Markdown. */
export function tableOf({ columns, generating }: ShapeBench): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const names = Object.keys(columns[0]?.figures ?? {});
  return [
    row(['', ...columns.map(({ name }) => name)]),
    row(['---', ...columns.map(() => '---:')]),
    row(['claims', ...columns.map(({ claims }) => String(claims))]),
    row(['essays', ...columns.map(({ essays }) => String(essays))]),
    ...names.map((name) => row([name, ...columns.map(({ figures }) => figures[name]?.toFixed(DIGITS) ?? '–')])),
    '',
    ...generating.map(({ claims, seconds }) => `${claims} claims: generated in ${seconds} s`),
  ];
}

function columnOf(name: string, debate: Debate): Column {
  const figures = Array.from(figuresOf(debate), ([figure, value]) => [figure, value === null ? null : Math.round(value * 10 ** DIGITS) / 10 ** DIGITS] as const);
  return { name, claims: debate.claims.length, essays: debate.essays.length, figures: Object.fromEntries(figures) };
}
