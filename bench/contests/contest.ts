/** The same question to us and to somebody whom a reader would ask instead, in one process and in turns. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';

export interface Contest {
  /** What they contend in. */
  readonly group: Group;
  readonly question: string;
  /** Of what, such as `1,000 claims`. */
  readonly of: string;
  readonly ours: Runner;
  readonly peer: Runner & { readonly name: string };
}

export const GROUPS = ['answers', 'layout', 'reading', 'positions'] as const;
export type Group = (typeof GROUPS)[number];

/** What takes the time, after what does not count. */
export interface Runner {
  /** Makes ready what the next run needs, for some keep what they have found. */
  readonly ready?: () => void;
  readonly run: () => unknown;
}

export interface Figure {
  readonly group: Group | 'rendering';
  readonly question: string;
  readonly of: string;
  readonly peer: string;
  readonly rounds: number;
  /** Medians. */
  readonly milliseconds: { readonly ours: number; readonly theirs: number };
  /** Ours by theirs: below 1, ours is faster. */
  readonly ratio: number;
}

const LEAST_ROUNDS = 5;
const MOST_ROUNDS = 25;
const ROUNDS_OF_LONG = 3;

/** How much time is given to one contest, in milliseconds. */
export interface Patience {
  /** By the clock, after which no further round begins if there were enough of them. */
  readonly most: number;
  /** What takes longer counts as compiled after one run, and is run fewer times. */
  readonly long: number;
}

const PATIENT: Patience = { most: 3000, long: 1500 };
/** Enough to tell whether something has become several times as slow. */
export const BRIEF: Patience = { most: 150, long: 150 };

/** Both in turns, each first as often as the other; times are those of the processors, so that other work on the machine does not count. */
export async function measure({ group, question, of, ours, peer }: Contest, { most, long }: Patience = PATIENT): Promise<Figure> {
  const [warmOurs, warmTheirs] = [await warmUp(ours, long), await warmUp(peer, long)];
  const least = Math.max(warmOurs, warmTheirs) > long ? ROUNDS_OF_LONG : LEAST_ROUNDS;
  const times: { readonly ours: number; readonly theirs: number }[] = [];
  const begun = performance.now();
  while (times.length < least || (times.length < MOST_ROUNDS && performance.now() - begun < most)) {
    if (times.length % 2 === 0) {
      const mine = await timeOf(ours);
      times.push({ ours: mine, theirs: await timeOf(peer) });
    } else {
      const theirs = await timeOf(peer);
      times.push({ ours: await timeOf(ours), theirs });
    }
  }
  const [mine, theirs] = [median(times.map((time) => time.ours)), median(times.map((time) => time.theirs))];
  return { group, question, of, peer: peer.name, rounds: times.length, milliseconds: { ours: rounded(mine), theirs: rounded(theirs) }, ratio: rounded(mine / theirs) };
}

/** Until it counts as compiled. */
async function warmUp(runner: Runner, long: number): Promise<number> {
  let spent = 0;
  let last = 0;
  for (let runs = 0; runs < LEAST_ROUNDS && spent < long; runs += 1) {
    last = await timeOf(runner);
    spent += last;
  }
  return last;
}

/** A single run may be over before the clock moves on: it is repeated until it has. */
async function timeOf({ ready, run }: Runner): Promise<number> {
  ready?.();
  const before = process.cpuUsage();
  // Without something to make ready a run can be repeated as it is.
  for (let runs = 1; ; runs += 1) {
    await run();
    const { user, system } = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (ready !== undefined || spent >= LEAST_SPENT) return spent / runs;
  }
}

const LEAST_SPENT = 5;

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

export function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
