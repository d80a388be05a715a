/** Why a position holds a claim or does not, in sentences (SPEC.md, P21). */
import { standings } from '../analysis/consequences/standings.ts';
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { str } from '../language/say.ts';
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import type { Attack } from '../positions/debate/attack.ts';
import type { Origin, Statement } from '../positions/debate/debate-theory.ts';
import type { AnsweredAttack, ArguedAttack, Argument, Explanation } from '../positions/debate/explain.ts';
import { briefly, capitalised, claimsBriefly, finished, person } from './running.ts';
import { phrased, type Sentence } from './sentence.ts';
import { someOf, someOfPeople } from './some.ts';

/** How what is attacked is called; that depends on what is explained. */
type Naming = (statement: Statement) => Named;

interface Named {
  readonly as: 'it' | 'that' | 'named';
  readonly words: Sentence;
}

const it = (): Named => ({ as: 'it', words: phrased('it') });
const that = (): Named => ({ as: 'that', words: phrased('that') });
const named = (words: Sentence): Named => ({ as: 'named', words });

/** What is explained is called *it*: to be read after a sentence that names it. First what it rests on, then an attack a sentence. */
export function explanationSentences(g: DebateGraph, claim: string, explanation: Explanation): readonly Sentence[] {
  switch (explanation.outcome) {
    case 'held':
      return [
        ...groundSentences(g, explanation.argument),
        ...(explanation.attacks.length === 0 ? [unattackedSentence(explanation.argument)] : explanation.attacks.map((attack) => answeredSentence(g, claim, attack))),
      ];
    case 'ruled-out':
      return explanation.attacks.map((attack) => finished(attackWords(g, attack, wouldRest(g, claim))));
    case 'left-open':
      return explanation.attacks.map((attack) => openSentence(g, claim, attack));
    case 'unsupported':
      return [unsupportedSentence(g, claim)];
  }
}

function groundSentences(g: DebateGraph, argument: Argument): readonly Sentence[] {
  const [last] = argument;
  if (last === undefined) return [];
  const holders = holdersOf(g, last.by);
  const who = someOfPeople(holders);
  if (last.by.kind !== 'inference') {
    return [capitalised(plural(holders.length, { one: phrased(str`${who} holds it without giving grounds for it.`), other: phrased(str`${who} hold it without giving grounds for it.`) }))];
  }
  const { premises } = last.by.inference;
  const groundless = argument.filter(({ by }) => by.kind === 'premise').length;
  const all = argument.length - 1;
  return [
    capitalised(phrased(str`${who} infers it from ${claimsBriefly(g, premises)}.`)),
    ...(all > premises.length ? [phrased(str`In all it rests on ${inWords(all)} claims, for ${inWords(groundless)} of which no grounds are given.`)] : []),
  ];
}

function unattackedSentence(argument: Argument): Sentence {
  return argument.length > 1 ? phrased('Nothing that anybody holds speaks against it or against what it rests on.') : phrased('Nothing that anybody holds speaks against it.');
}

function answeredSentence(g: DebateGraph, claim: string, attack: AnsweredAttack): Sentence {
  const says = attackWords(g, attack, rests(g, claim));
  const [answer] = attack.answers;
  if (answer === undefined) return capitalised(phrased(str`${says}; this is left unanswered, though what says so is not held either.`));
  if (attack.answers.some((other) => isTheOther(attack, other))) {
    return capitalised(phrased(str`${says}, and the other way round: a position that holds one of the two rules out the other.`));
  }
  const name: Naming = (target) => (isSame(target, attack.attacker) ? that() : named(phrased(str`${statementWords(g, target)}, on which that rests`)));
  return capitalised(phrased(str`${says}. But ${someOf(attack.answers.map((other) => attackWords(g, other, name)))}.`));
}

function openSentence(g: DebateGraph, claim: string, attack: ArguedAttack): Sentence {
  const says = attackWords(g, attack, wouldRest(g, claim));
  return capitalised(isClaim(attack.attacker, claim) ? phrased(str`${says}, which is held.`) : phrased(str`${says}; whether that can be held is left open too.`));
}

function unsupportedSentence(g: DebateGraph, claim: string): Sentence {
  const isHeld = standings(g).some(({ held }) => held.has(claim));
  return isHeld ? phrased('It is held only on grounds that lead round in a circle.') : phrased('Nobody in the debate holds it: it is only reported or rejected.');
}

/** `“p” (A) contradicts it` */
function attackWords(g: DebateGraph, attack: ArguedAttack, name: Naming): Sentence {
  const { attacker, step } = attack;
  const [from] = attack.argument;
  const holders = from === undefined ? [] : holdersOf(g, from.by);
  const who = someOfPeople(holders);
  const what = step === undefined ? name(attack.target) : stepWords(g, step, attack.target, name);
  if (attacker.kind === 'denial') return holders.length > 1 ? phrased(str`${who} reject ${what.words}`) : phrased(str`${who} rejects ${what.words}`);
  const says = statementWords(g, attacker);
  return opposing(attack, attacker.kind === 'rebuttal' || holders.length === 0 ? says : phrased(str`${says} (${who})`), what);
}

function opposing({ by, attacker }: Attack, says: Sentence, { as, words: what }: Named): Sentence {
  if (by.kind === 'contradiction' && by.contradiction.kind === 'practical') return phrased(str`${says} excludes ${what}`);
  if (by.kind !== 'rebuttal') return { it: phrased(str`${says} contradicts it`), that: phrased(str`${says} contradicts that`), named: phrased(str`${says} contradicts ${what}`) }[as];
  return attacker.kind === 'rebuttal' && sourcesOf(attacker.rebuttal).length > 1 ? phrased(str`${says} together speak against ${what}`) : phrased(str`${says} speaks against ${what}`);
}

/** What is explained is *it*; anything else is something on which it rests. */
function rests(g: DebateGraph, claim: string): Naming {
  return (statement) => (isClaim(statement, claim) ? it() : named(phrased(str`${statementWords(g, statement)}, on which it rests`)));
}

function wouldRest(g: DebateGraph, claim: string): Naming {
  return (statement) => (isClaim(statement, claim) ? it() : named(phrased(str`${statementWords(g, statement)}, on which it would rest`)));
}

function statementWords(g: DebateGraph, statement: Statement): Sentence {
  switch (statement.kind) {
    case 'claim':
      return [briefly(g, statement.claim)];
    case 'denial':
      return phrased(str`the rejection of ${briefly(g, statement.claim)}`);
    case 'rebuttal':
      return claimsBriefly(g, sourcesOf(statement.rebuttal));
  }
}

/** `the step from “p” and “q” to it` */
function stepWords(g: DebateGraph, step: Origin, target: Statement, name: Naming): Named {
  if (step.kind === 'premise') return name(target);
  if (step.kind === 'rebuttal') return named(phrased(str`the rebuttal by ${statementWords(g, target)}`));
  return named(phrased(str`the step from ${claimsBriefly(g, step.inference.premises)} to ${name(target).words}`));
}

/** Who takes the step, in the order in which a reader meets their essays. */
function holdersOf(g: DebateGraph, by: Origin): readonly Sentence[] {
  const essays = new Set(by.kind === 'premise' ? by.essays : by.kind === 'inference' ? [by.inference.essay] : []);
  const authors = essaysInOrder(g).flatMap(({ id, author }) => (essays.has(id) ? [author] : []));
  return [...new Set(authors)].map((author): Sentence => [person(g, author)]);
}

function isTheOther(attack: Attack, other: Attack): boolean {
  return isSame(other.attacker, attack.target) && isSame(other.target, attack.attacker) && attack.step === undefined && other.step === undefined;
}

function isSame(a: Statement, b: Statement): boolean {
  const idOf = (statement: Statement): string => (statement.kind === 'rebuttal' ? statement.rebuttal.id : statement.claim);
  return a.kind === b.kind && idOf(a) === idOf(b);
}

function isClaim(statement: Statement, claim: string): boolean {
  return statement.kind === 'claim' && statement.claim === claim;
}
