/** How long reliance takes, by the form and the size of the debate, against taking away each premise in turn. */
import process from 'node:process';
import { argumentsOf, type Argument } from '../../graph/analysis/argument.ts';
import { reliance, type Reliance } from '../../graph/analysis/reliance.ts';
import { thesisArguments, type ThesisArgument } from '../../graph/analysis/sufficient-sets/thesis-argument.ts';
import { debateGraph } from '../../graph/model/debate-graph.ts';
import { naiveLoadBearing } from './naive.ts';
import { SHAPES } from './shapes.ts';

const SIZES = [1000, 10_000, 100_000];
/** Beyond so many premises of an essay, the time for all of them is reckoned from so many, spread over the essay. */
const SAMPLE = 200;

/** Linear is ten; caches and the collection of garbage have their part, and the machine may be busy. */
const MOST_GROWTH = 40;
/** In smaller debates a few milliseconds more or less would count. */
const MEASURABLE = 50_000;

/** Times are milliseconds of the processor, for all essays together. */
export interface Line {
  readonly debate: string;
  readonly claims: number;
  readonly essays: number;
  readonly premises: number;
  readonly loadBearing: number;
  /** What every author relies on and what is load-bearing, from the graph of the debate on. */
  readonly reliance: number;
  /** The same for load-bearing only, by taking away each premise in turn; reckoned from a sample if there are many. */
  readonly naive: number;
  readonly naiveIsReckoned: boolean;
  /** The sufficient sets and the independent routes of all theses. */
  readonly sufficientSets: number;
  /** Of the thesis of the first essay. */
  readonly sets: string;
  readonly routes: string;
  /** Premises on which the two disagree. */
  readonly disagreements: number;
}

export function measureReliance(): Line[] {
  // Once before it counts, so that what is measured has been compiled.
  for (const shape of Object.keys(SHAPES)) line(shape, 1000);
  return Object.keys(SHAPES).flatMap((shape) => SIZES.map((size) => line(shape, size)));
}

/** What does not hold that has to. */
export function complaintsAbout(lines: readonly Line[]): string[] {
  const disagreements = lines.filter((l) => l.disagreements > 0).map(({ debate, claims }) => `${debate}, ${claims} claims: the two ways disagree`);
  const slow = lines.filter((l, i) => l.claims > MEASURABLE && l.reliance > MOST_GROWTH * (lines[i - 1]?.reliance ?? Infinity));
  return [...disagreements, ...slow.map(({ debate, claims }) => `${debate}, ${claims} claims: more than ${MOST_GROWTH} times as slow as a tenth of it`)];
}

function ratioOf({ naive, reliance: ours }: Line): string {
  const ratio = naive / Math.max(1, ours);
  return `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`;
}

export function tableOf(lines: readonly Line[]): string[] {
  const row = (cells: readonly (string | number)[]): string => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(26) : String(cell).padStart(13))).join('');
  return [
    'milliseconds of the processor; ~ reckoned from a sample',
    row(['debate', 'claims', 'essays', 'load-bearing', 'reliance', 'naive', 'ratio', 'sets in', 'sets', 'routes']),
    ...lines.map((l) =>
      row([
        l.debate, l.claims, l.essays, `${l.loadBearing}/${l.premises}`, l.reliance, `${l.naiveIsReckoned ? '~' : ''}${l.naive}`,
        ratioOf(l), l.sufficientSets, l.sets, l.routes,
      ]),
    ),
  ];
}

function line(shape: string, size: number): Line {
  const debate = SHAPES[shape]?.(size);
  if (debate === undefined) throw new RangeError(`no debate has the form "${shape}"`);
  const g = debateGraph(debate);
  const asked = timed(() => reliance(g));
  const essays = argumentsOf(g);
  const naive = essays.map((argument, i) => tryNaively(argument, asked.result[i]));
  const argued = timed(() => essays.map((argument) => thesisArguments(argument)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const premises = asked.result.flatMap((answer) => answer.premises);
  return {
    debate: shape,
    claims: debate.claims.length,
    essays: debate.essays.length,
    premises: premises.length,
    loadBearing: premises.filter((premise) => premise.loadBearing).length,
    reliance: Math.round(asked.time),
    naive: Math.round(sum(naive.map(({ time }) => time))),
    naiveIsReckoned: naive.some(({ isReckoned }) => isReckoned),
    sufficientSets: Math.round(argued.time),
    ...found(argued.result[0]?.[0]),
    disagreements: sum(naive.map(({ disagreements }) => disagreements)),
  };
}

function found(argument: ThesisArgument | undefined): Pick<Line, 'sets' | 'routes'> {
  if (argument === undefined) return { sets: '', routes: '' };
  const { sufficient, independent } = argument;
  return {
    sets: `${sufficient.complete ? '' : '≥ '}${sufficient.sets.length}`,
    routes: `${independent.exact ? '' : '≥ '}${independent.count}`,
  };
}

function tryNaively(argument: Argument, answer: Reliance | undefined): { time: number; isReckoned: boolean; disagreements: number } {
  const premises = answer?.premises ?? [];
  const stride = Math.max(1, Math.floor(premises.length / SAMPLE));
  const sample = premises.filter((_, i) => i % stride === 0);
  const { result, time } = timed(() => {
    const { falls } = naiveLoadBearing(argument);
    return sample.filter(({ claim, loadBearing }) => argument.theses.some((thesis) => falls(claim, thesis)) !== loadBearing).length;
  });
  return { time: (time * premises.length) / Math.max(1, sample.length), isReckoned: stride > 1, disagreements: result };
}

function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1000 };
}
