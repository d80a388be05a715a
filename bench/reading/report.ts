/** The figures of the bench, and how they are told. */
import { AIF, ARGDOWN, ARGUEBUF, SADFACE, XAIF, type Contest } from './contests.ts';
import { measureReading, type Row, type Unread } from './measure.ts';
import { generatedTexts, type TextKind } from './texts.ts';

const SIZES = [100, 1000, 3000];
/** Characters from which on a file has a row of its own. */
const LARGE_FILE = 2000;

const CONTESTS: readonly (readonly [TextKind, Contest])[] = [
  ['argdown', ARGDOWN],
  ['xaif', XAIF],
  ['xaif by others', XAIF],
  ['aif by others', AIF],
  ['sadface by others', SADFACE],
  ['arguebuf by others', ARGUEBUF],
];

export interface FoundText {
  readonly name: string;
  readonly text: string;
}

export interface ReadingBench {
  readonly rows: readonly Row[];
  readonly unread: readonly Unread[];
}

/** @param files of others, which are not part of the project */
export async function benchReading(files: readonly FoundText[], clean: () => void): Promise<ReadingBench> {
  const results: (Row | Unread)[] = [];
  const small: string[] = [];
  for (const { name, text } of files) {
    const contest = contestOf(name, text);
    if (text.length >= LARGE_FILE || contest !== ARGDOWN) results.push(await measureReading(contest, name, [text], clean));
    else if ((await contest.readOurs(text)) > 0 && contest.readTheirs(text) > 0) small.push(text);
    else results.push({ format: contest.format, text: name, by: contest.readTheirs(text) > 0 ? 'elenchus' : contest.theirs });
  }
  if (small.length > 0) results.push(await measureReading(ARGDOWN, `${small.length} small files`, small, clean));
  for (const size of SIZES) {
    const texts = generatedTexts(size);
    for (const [kind, contest] of CONTESTS) {
      results.push(await measureReading(contest, `${size} claims${kind.endsWith('by others') ? ', by others' : ''}`, [texts.get(kind) ?? ''], clean));
    }
  }
  return {
    rows: results.filter((result): result is Row => 'ratio' in result),
    unread: results.filter((result): result is Unread => 'by' in result),
  };
}

function contestOf(name: string, text: string): Contest {
  if (name.endsWith('.argdown')) return ARGDOWN;
  if (text.includes('"source_id"')) return SADFACE;
  return text.includes('"AIF"') ? XAIF : AIF;
}

export function tableOf({ rows, unread }: ReadingBench): string[] {
  const line = (left: readonly string[], right: readonly string[]): string => (left[0] ?? '').padEnd(10) + (left[1] ?? '').padEnd(38) + right.map((cell) => cell.padStart(15)).join('');
  return [
    line(['format', 'text'], ['ours, ms', 'theirs, ms', 'ours / theirs', 'quartiles', 'than']),
    ...rows.map(({ format, text, milliseconds: { ours, theirs }, ratio, ratioQuartiles, theirs: name }) =>
      line([format, text], [`${ours}`, `${theirs}`, ratio.toFixed(2), ratioQuartiles.map((q) => q.toFixed(2)).join('–'), name]),
    ),
    ...unread.map(({ format, text, by }) => `${line([format, text], [])} not measured: ${by} finds nothing in it, or errors`),
  ];
}

/** What is slower than the others' reader. */
export function slowerThanTheirs({ rows }: ReadingBench): string[] {
  return rows.filter(({ ratio }) => ratio > 1).map(({ format, text, ratio, theirs }) => `${format}, ${text}: takes ${ratio} times as long as ${theirs}`);
}
