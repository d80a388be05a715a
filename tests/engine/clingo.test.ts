import { describe, expect, test } from 'vitest';
import { clingoEngine, SolverOutOfMemory } from '../../src/engine/clingo.ts';
import type { ClingoFactory, ClingoSettings } from '../../src/engine/clingo-module.ts';
import { clingo } from '../graph/positions/solving.ts';

const ANY = { maximal: false };

function written(sets: readonly (readonly number[])[]): string[] {
  return sets.map((shown) => shown.toSorted((a, b) => a - b).join(' ')).toSorted();
}

describe('clingo', () => {
  test('shows each answer set as numbers, the empty one too', async () => {
    const sets = await clingo.answerSets('{ a(1..2) }. #show. #show X : a(X).', ANY);
    expect(written(sets)).toEqual(['', '1', '1 2', '2']);
    expect(await clingo.answerSets('a. :- a.', ANY)).toEqual([]);
  });

  test('stops after as many as are asked for', async () => {
    expect(await clingo.answerSets('{ a(1..9) }. #show. #show X : a(X).', { maximal: false, most: 3 })).toHaveLength(3);
  });

  test('finds what is maximal, counts, and tells what some answer set shows', async () => {
    const program = '{ a(1..3) }. :- a(1), a(2). #show. #show X : a(X). #heuristic a(X) : X = 1..3. [1,true]';
    expect(written(await clingo.answerSets(program, { maximal: true }))).toEqual(['1 3', '2 3']);
    expect(await clingo.count(program, ANY)).toBe(6);
    expect(await clingo.count(program, { maximal: true })).toBe(2);
    expect(written([await clingo.shownBySome('{ a(1..3) }. :- a(2). #show. #show X : a(X).')])).toEqual(['1 3']);
    expect(await clingo.shownBySome('a. :- a.')).toEqual([]);
  });

  test('takes a program of several megabytes', async () => {
    const facts = Array.from({ length: 300_000 }, (_, k) => `fact(${k}).\n`).join('');
    expect(facts.length).toBeGreaterThan(3_000_000);
    expect(await clingo.answerSets(`${facts}#show. #show X : fact(X), X > 299998.`, ANY)).toEqual([[299_999]]);
  });

  test('says what is wrong with a program, and goes on', async () => {
    await expect(clingo.answerSets('a :- ', ANY)).rejects.toThrow(/^clingo failed: .*syntax error/);
    expect(await clingo.answerSets('#show. #show 7 : #true.', ANY)).toEqual([[7]]);
  });
});

/** A solver that ends each run with a status. */
function ending(...statuses: readonly number[]) {
  const started: ClingoSettings[] = [];
  const left = [...statuses];
  const factory: ClingoFactory = (settings) => {
    started.push(settings);
    return Promise.resolve({
      ccall: () => {
        settings.print('Answer: 1');
        settings.print('5');
        settings.printErr('*** ERROR');
        return left.shift() ?? 30;
      },
    });
  };
  return { engine: clingoEngine(() => Promise.resolve(factory)), started };
}

describe('a solver that fails', () => {
  test('for want of memory says so, and the next question gets a new one', async () => {
    const { engine, started } = ending(33, 30);
    await expect(engine.answerSets('', ANY)).rejects.toThrow(SolverOutOfMemory);
    expect(await engine.answerSets('', ANY)).toEqual([[5]]);
    expect(started).toHaveLength(2);
  });

  test.each([65, 128])('in another way (status %i) says what the solver says', async (status) => {
    await expect(ending(status).engine.count('', ANY)).rejects.toThrow('clingo failed: *** ERROR');
  });

  test('to load is tried again with the next question', async () => {
    let tries = 0;
    const engine = clingoEngine(() => {
      tries += 1;
      return Promise.reject(new Error('offline'));
    });
    await expect(engine.shownBySome('')).rejects.toThrow('offline');
    await expect(engine.shownBySome('')).rejects.toThrow('offline');
    expect(tries).toBe(2);
  });
});
