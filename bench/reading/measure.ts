/** Two readers on the same text, in turns, so that whatever else the machine does meets both. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { Contest } from './contests.ts';

/** Milliseconds for which a reader reads at least before the clock is looked at. */
const LEAST_TIME = 15;
/** Milliseconds after which no further round of a row begins, if there were LEAST_ROUNDS of them. */
const MOST_TIME = 2000;
const LEAST_ROUNDS = 5;
const MOST_ROUNDS = 41;
const WARM_UPS = 3;
/** Milliseconds of processor time for which a reader reads before it counts as compiled: on a busy machine little is done in such a time by the clock. */
const WARM_UP_TIME = 500;

export interface Row {
  readonly format: string;
  readonly theirs: string;
  readonly text: string;
  readonly characters: number;
  /** That our reader found. */
  readonly claims: number;
  readonly rounds: number;
  /** Medians of the time that the processors took, so that other work on the machine does not count. */
  readonly milliseconds: { readonly ours: number; readonly theirs: number };
  /** Median of ours by median of theirs: below 1, ours is faster. */
  readonly ratio: number;
  /** Of the rounds, the first and third quartile. */
  readonly ratioQuartiles: readonly [number, number];
}

/** A text that one of the two cannot read, or not without errors. */
export interface Unread {
  readonly format: string;
  readonly text: string;
  readonly by: string;
}

/**
 * @param texts read one after the other, as one
 * @param clean collects garbage, so that nobody pays for what the other left
 */
export async function measureReading(contest: Contest, text: string, texts: readonly string[], clean: () => void): Promise<Row | Unread> {
  const { format, theirs, readOurs, readTheirs } = contest;
  let claims = 0;
  for (const each of texts) {
    const found = await readOurs(each);
    if (found === 0) return { format, text, by: 'elenchus' };
    if (readTheirs(each) === 0) return { format, text, by: theirs };
    claims += found;
  }
  const ours = async (): Promise<void> => {
    for (const each of texts) await readOurs(each);
  };
  // Awaited as well, that the two differ in nothing but the reader.
  const others = async (): Promise<void> => {
    for (const each of texts) await Promise.resolve(readTheirs(each));
  };
  const ourRuns = await runsWorthTiming(ours);
  const theirRuns = await runsWorthTiming(others);
  const times: { ours: number; theirs: number }[] = [];
  const begun = performance.now();
  while (times.length < LEAST_ROUNDS || (times.length < MOST_ROUNDS && performance.now() - begun < MOST_TIME)) {
    const isOursFirst = times.length % 2 === 0;
    const first = isOursFirst ? await timeOf(ours, ourRuns, clean) : await timeOf(others, theirRuns, clean);
    const second = isOursFirst ? await timeOf(others, theirRuns, clean) : await timeOf(ours, ourRuns, clean);
    times.push(isOursFirst ? { ours: first, theirs: second } : { ours: second, theirs: first });
  }
  const [ourTime, theirTime] = [quantile(times.map((t) => t.ours), 0.5), quantile(times.map((t) => t.theirs), 0.5)];
  const ratios = times.map((t) => t.ours / t.theirs);
  return {
    format,
    theirs,
    text,
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    claims,
    rounds: times.length,
    milliseconds: { ours: rounded(ourTime), theirs: rounded(theirTime) },
    ratio: rounded(ourTime / theirTime),
    ratioQuartiles: [rounded(quantile(ratios, 0.25)), rounded(quantile(ratios, 0.75))],
  };
}

/** After reading a few times, so that what is measured has been compiled. */
async function runsWorthTiming(work: () => Promise<void>): Promise<number> {
  const cold = process.cpuUsage();
  for (let i = 0; i < WARM_UPS || processorTime(cold) < WARM_UP_TIME; i += 1) await work();
  const begun = performance.now();
  let runs = 0;
  while (performance.now() - begun < LEAST_TIME * WARM_UPS) {
    await work();
    runs += 1;
  }
  return Math.max(1, Math.ceil(runs / WARM_UPS));
}

async function timeOf(work: () => Promise<void>, runs: number, clean: () => void): Promise<number> {
  clean();
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i += 1) await work();
  return processorTime(before) / runs;
}

/** Milliseconds since then. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [below = 0, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
