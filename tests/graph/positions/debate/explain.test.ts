import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Attack } from '../../../../graph/positions/debate/attack.ts';
import { claimInPositions } from '../../../../graph/positions/debate/claim-in-positions.ts';
import { debateTheory, type Origin, type Statement } from '../../../../graph/positions/debate/debate-theory.ts';
import { explain, type Argument, type Explanation } from '../../../../graph/positions/debate/explain.ts';
import { involvedIn } from '../../../../graph/positions/debate/involved.ts';
import { someExtension } from '../../../../graph/positions/extensions.ts';
import { SEMANTICS, type Semantics } from '../../../../graph/positions/semantics.ts';
import { build } from '../../build.ts';
import { anyDebate } from '../../random-debate.ts';
import { clingo } from '../solving.ts';
import { following, readingOf, type Rule } from './oracle.ts';

const SEED = 1977;
const RUNS = 250;

function name(statement: Statement): string {
  return statement.kind === 'rebuttal' ? `!${statement.rebuttal.id}` : `${statement.kind === 'denial' ? '¬' : ''}${statement.claim}`;
}

/** As the oracle calls it. */
function ruleName(step: Origin, statement: Statement): string {
  if (step.kind === 'premise') return `premise ${name(statement)}`;
  return `rule ${step.kind === 'inference' ? step.inference.id : step.rebuttal.id}`;
}

const targetName = ({ target, step }: Attack): string => (step === undefined ? name(target) : ruleName(step, target));
const told = (attack: Attack): string => `${name(attack.attacker)} ${attack.kind} ${targetName(attack)}`;
const steps = (argument: Argument): string[] => argument.map(({ statement, by }) => `${name(statement)}: ${ruleName(by, statement)}`);

async function asked(semantics: Semantics, claim: string, ...lines: string[]) {
  const { acceptance, holding, without } = await claimInPositions(build(...lines), semantics, claim, clingo);
  return { acceptance, holding: holding?.explanation, without: without?.explanation };
}

function attacksIn(explanation: Explanation | undefined): string[] {
  return explanation === undefined || explanation.outcome === 'unsupported' ? [] : explanation.attacks.map(told);
}

describe('why a claim is held', () => {
  const LINES = ['A: thesis t, asserts p q', 'A: p + q => t', 'B: asserts o u', 'B: u => o', 'o -x p', 'C: asserts a', 'a -x u'];

  test('P21 tells an argument for it, the attacks on this, and what is held against the attackers or what they rest on', async () => {
    const { acceptance, holding, without } = await asked('PR', 't', ...LINES);
    expect(acceptance).toBe('grounded');
    expect(without).toBeUndefined();
    if (holding?.outcome !== 'held') throw new Error('not held');
    expect(steps(holding.argument)).toEqual(['t: rule #1', 'p: premise p', 'q: premise q']);
    expect(holding.attacks.map(told)).toEqual(['o undermine p']);
    expect(holding.attacks.map(({ argument }) => steps(argument))).toEqual([['o: rule #2', 'u: premise u']]);
    expect(holding.attacks.map(({ answers }) => answers.map(told))).toEqual([['a undermine u']]);
    expect(involvedIn(holding)).toEqual({ argument: new Set(['t', 'p', 'q']), attackers: new Set(['o', 'u']), defenders: new Set(['a']) });
  });

  test('P21 takes the least deep argument, and leaves out what attacks only other ones', async () => {
    const { holding } = await asked('PR', 't', 'A: thesis t, asserts p q r', 'A: p => q', 'A: q => t', 'A: r => t', 'B: asserts o', 'o -x p');
    expect(holding?.outcome === 'held' && steps(holding.argument)).toEqual(['t: rule #3', 'r: premise r']);
    expect(attacksIn(holding)).toEqual([]);
  });

  test('P21 leaves out what could attack and is held by nobody', async () => {
    const { holding } = await asked('PR', 'p', 'A: asserts p, reports o', 'o -x p');
    expect(attacksIn(holding)).toEqual([]);
  });

  test('P21 takes no step that it cannot defend', async () => {
    const odd = ['B: asserts u v w', 'u -x v', 'v -x w', 'w -x u'];
    const { holding } = await asked('PR', 't', 'A: thesis t, asserts p q', 'A: p => t', 'A: q => r', 'A: r => t', 'u -x #1', ...odd);
    expect(holding?.outcome === 'held' && steps(holding.argument)).toEqual(['t: rule #3', 'r: rule #2', 'q: premise q']);
  });

  test('P21 names the relation that makes an attack', async () => {
    const { holding } = await asked('PR', 't', 'A: thesis t, asserts a', 'B: asserts o q', 'B: o + q -x t', 'B: o -x t', 'a -x o');
    expect(holding?.outcome === 'held' && holding.attacks.map(({ by }) => by.kind === 'rebuttal' && by.rebuttal.id)).toEqual(['r1', 'r2']);
  });

  test('P21 tells of an undercut which step it attacks', async () => {
    const { holding } = await asked('PR', 't', 'A: thesis t, asserts p a', 'A: p => t', 'B: asserts o', 'o -x #1', 'a >< o');
    expect(attacksIn(holding)).toEqual(['o undercut rule #1']);
  });
});

describe('why a claim is not held', () => {
  test('P21 tells what rules out every way to it', async () => {
    const { acceptance, without } = await asked('PR', 't', 'A: thesis t, asserts p q r', 'A: p => t', 'A: q + r => t', 'B: asserts o u', 'o -x p', 'u -x #2');
    expect(acceptance).toBe('none');
    expect(without?.outcome).toBe('ruled-out');
    expect(attacksIn(without)).toEqual(['u undercut rule #2', 'o undermine p']);
  });

  test('P21 leaves out what would only attack a way that nobody could go', async () => {
    const { without } = await asked('PR', 't', 'A: thesis t, asserts p', 'A: p => t', 'A: q => r', 'A: r => q', 'A: q => t', 'B: asserts o', 'o -x p', 'o -x q');
    expect(attacksIn(without)).toEqual(['o undermine p']);
  });

  test('P21 tells both sides of what can be held and can be left', async () => {
    const { acceptance, holding, without } = await asked('PR', 'p', 'A: asserts p', 'B: asserts q', 'p >< q');
    expect([acceptance, holding?.outcome, without?.outcome]).toEqual(['credulous', 'held', 'ruled-out']);
    expect(attacksIn(without)).toEqual(['q undermine p']);
  });

  test('P21 tells what is left open with it', async () => {
    const { acceptance, without } = await asked('PR', 't', 'A: thesis t, asserts p', 'A: p => t', 'B: asserts q r', 'p -x q', 'q -x r', 'r -x p');
    expect([acceptance, without?.outcome]).toEqual(['none', 'left-open']);
    expect(attacksIn(without)).toEqual(['r undermine p']);
  });

  test('P21 tells of a stage position which of its claims the claim would attack', async () => {
    const { without } = await asked('STG', 'p', 'A: asserts p q r', 'p -x q', 'q -x r', 'r -x p');
    expect(without === undefined ? [] : [without.outcome, ...attacksIn(without)]).toSatisfy(
      (found: string[]) => ['left-open p undermine q', 'ruled-out r undermine p'].includes(found.join(' ')),
    );
  });

  test('P21 tells that nothing leads to it', async () => {
    expect((await asked('PR', 'o', 'A: asserts p, reports o')).without).toEqual({ outcome: 'unsupported' });
    expect((await asked('PR', 'p', 'A: asserts p q', 'A: p => q', 'A: q => p')).without).toEqual({ outcome: 'unsupported' });
  });

  test('P19 is told by neither side where there is no position', async () => {
    expect(await asked('ST', 'p', 'A: asserts p q r s', 'q -x r', 'r -x s', 's -x q')).toEqual({ acceptance: 'none', holding: undefined, without: undefined });
  });
});

test('a claim that the debate does not have is a fault of the caller', async () => {
  await expect(claimInPositions(build('A: asserts p'), 'PR', 'q', clingo)).rejects.toThrow('The debate has no claim "q".');
});

describe.each(SEMANTICS)(`explanations in some %s position of ${RUNS} random debates (seed ${SEED})`, (semantics) => {
  test('P21 say for every statement what the position attacks and what it leaves open, on every way', async () => {
    await fc.assert(
      fc.asyncProperty(anyDebate, async (debate) => {
        const g = debateGraph(debate);
        const theory = debateTheory(g);
        const position = await someExtension(theory, semantics, clingo);
        if (position === undefined) return;
        const { rules, attacks } = readingOf(debate);
        const held = position.flatMap((number) => theory.statements[number] ?? []).map(name);
        const isAttacked = (rule: Rule): boolean => attacks.some(([from, to]) => held.includes(from) && (to === rule.to || to === rule.name));
        const possible = following(rules.filter((rule) => !isAttacked(rule)));
        const hits = (attack: Attack, rule: Rule): boolean => [rule.to, rule.name].includes(targetName(attack));
        const leaving = (told: readonly Attack[], from: readonly Rule[]): string[] => following(from.filter((rule) => !told.some((attack) => hits(attack, rule))));
        const isDrawn = (attack: Attack): boolean => attacks.some(([from, to]) => from === name(attack.attacker) && to === targetName(attack));
        const isHeld = ({ attacker }: Attack): boolean => held.includes(name(attacker));
        const isOpen = ({ attacker }: Attack): boolean => possible.includes(name(attacker)) && !held.includes(name(attacker));

        const faults: string[] = [];
        const check = (is: boolean, fault: string): void => {
          if (!is) faults.push(fault);
        };
        for (const [number, statement] of theory.statements.entries()) {
          const found = explain(g, theory, position, number);
          const what = name(statement);
          const outcome = held.includes(what) ? 'held' : !following(rules).includes(what) ? 'unsupported' : possible.includes(what) ? 'left-open' : 'ruled-out';
          check(found.outcome === outcome, `${what} is ${outcome}`);
          if (found.outcome === 'unsupported') continue;
          check(found.attacks.every(isDrawn), `nothing attacks ${what} but what is drawn`);
          if (found.outcome === 'ruled-out') {
            check(found.attacks.every(isHeld), `what rules out ${what} is held`);
            check(!leaving(found.attacks, rules).includes(what), `every way to ${what} is attacked`);
          } else if (found.outcome === 'left-open') {
            // A stage position may leave open what nothing attacks.
            if (semantics === 'STG') continue;
            check(found.attacks.every(isOpen), `what leaves ${what} open is open`);
            check(!leaving(found.attacks, rules.filter((rule) => !isAttacked(rule))).includes(what), `every way to ${what} is open`);
          } else {
            const used = found.argument.flatMap(({ statement, by }) => rules.find((rule) => rule.name === ruleName(by, statement)) ?? []);
            check(following(used).includes(what), `${what} follows from its argument`);
            check(found.argument.every((step) => held.includes(name(step.statement))), `the argument for ${what} is held`);
            const against = attacks.filter(([from, to]) => following(rules).includes(from) && used.some((rule) => [rule.to, rule.name].includes(to)));
            const pairs = found.attacks.map((attack) => `${name(attack.attacker)} ${targetName(attack)}`);
            check(against.every(([from, to]) => pairs.includes(`${from} ${to}`)), `all attacks on the argument for ${what} are told`);
            for (const { attacker, answers } of found.attacks) {
              check(answers.every((answer) => isDrawn(answer) && isHeld(answer)), `what answers ${name(attacker)} is held`);
              if (semantics !== 'STG' || answers.length > 0) check(!leaving(answers, rules).includes(name(attacker)), `every way to ${name(attacker)} is answered`);
            }
          }
        }
        expect(faults).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
