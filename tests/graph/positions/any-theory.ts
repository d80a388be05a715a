/** Little theories of every make: circles of steps, statements that nothing leads to, odd circles of attacks. */
import fc from 'fast-check';
import { framework } from '../../../graph/positions/framework.ts';
import type { Theory } from '../../../graph/positions/theory.ts';
import type { Reading } from './debate/oracle.ts';

export const anyTheory: fc.Arbitrary<Theory> = fc.integer({ min: 2, max: 6 }).chain((size) => {
  const statement = fc.nat({ max: size - 1 });
  const pairs = (maxLength: number) => fc.array(fc.tuple(statement, statement), { maxLength });
  const some = (maxLength: number) => fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(statement, { maxLength }));
  const steps = fc.array(fc.record({ premises: some(2), conclusion: statement, undercutters: some(1) }), { minLength: 2, maxLength: 9, size: 'max' });
  return fc.record({ steps, attacks: pairs(size), mutual: pairs(3) }).map(({ steps, attacks, mutual }) => {
    const back = mutual.map(([a, b]): [number, number] => [b, a]);
    return { steps, attackers: framework(Array.from({ length: size }, (_, k) => statementName(k)), [...attacks, ...mutual, ...back]).attackers };
  });
});

/** Theories in which most steps go round in circles, too large for the oracle. */
export const circularTheory: fc.Arbitrary<Theory> = fc.integer({ min: 6, max: 14 }).chain((size) => {
  const statement = fc.nat({ max: size - 1 });
  const step = fc.record({ premises: fc.uniqueArray(statement, { minLength: 1, maxLength: 2 }), conclusion: statement, undercutters: fc.constant<number[]>([]) });
  const premise = fc.record({ premises: fc.constant<number[]>([]), conclusion: statement, undercutters: fc.constant<number[]>([]) });
  return fc
    .record({
      steps: fc.array(step, { minLength: size, maxLength: 3 * size, size: 'max' }),
      premises: fc.array(premise, { minLength: 2, maxLength: 5 }),
      attacks: fc.array(fc.tuple(statement, statement), { maxLength: 5 }),
    })
    .map(({ steps, premises, attacks }) => ({ steps: [...steps, ...premises], attackers: framework(Array.from({ length: size }, (_, k) => statementName(k)), attacks).attackers }));
});

/** The theory as the oracle wants it. */
export function readingOfTheory({ steps, attackers }: Theory): Reading {
  return {
    rules: steps.map(({ premises, conclusion }, k) => ({ name: `rule ${k}`, from: premises.map(statementName), to: statementName(conclusion) })),
    attacks: [
      ...attackers.flatMap((sources, target) => sources.map((source): [string, string] => [statementName(source), statementName(target)])),
      ...steps.flatMap(({ undercutters }, k) => undercutters.map((source): [string, string] => [statementName(source), `rule ${k}`])),
    ],
  };
}

export function statementName(statement: number): string {
  return `s${statement}`;
}

export function writtenStatements(extension: readonly number[]): string {
  return extension.map(statementName).toSorted().join(' ');
}
