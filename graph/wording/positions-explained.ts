/** Why a position holds a claim or does not, in sentences (SPEC.md, P21). */
import { standings } from '../analysis/consequences/standings.ts';
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import type { Attack } from '../positions/debate/attack.ts';
import type { Origin, Statement } from '../positions/debate/debate-theory.ts';
import type { AnsweredAttack, ArguedAttack, Argument, Explanation } from '../positions/debate/explain.ts';
import { briefly, capitalised, person } from './running.ts';
import { counted, inWords, listed, type Sentence } from './sentence.ts';
import { someOf } from './some.ts';

/** What is explained is called *it*: to be read after a sentence that names it. First what it rests on, then an attack a sentence. */
export function explanationSentences(g: DebateGraph, claim: string, explanation: Explanation): readonly Sentence[] {
  switch (explanation.outcome) {
    case 'held':
      return [
        ...groundSentences(g, explanation.argument),
        ...(explanation.attacks.length === 0
          ? [[`Nothing that anybody holds speaks against it${explanation.argument.length > 1 ? ' or against what it rests on' : ''}.`]]
          : explanation.attacks.map((attack) => answeredSentence(g, claim, attack))),
      ];
    case 'ruled-out':
      return explanation.attacks.map((attack) => capitalised([...attackWords(g, attack, naming(g, claim, 'would rest')), '.']));
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
  const many = holders.length > 1;
  if (last.by.kind !== 'inference') return [capitalised([...someOf(holders), ` ${many ? 'hold' : 'holds'} it without giving grounds for it.`])];
  const { premises } = last.by.inference;
  const groundless = argument.filter(({ by }) => by.kind === 'premise').length;
  const all = argument.length - 1;
  return [
    capitalised([...someOf(holders), ' infers it from ', ...listed(premises.map((premise) => [briefly(g, premise)])), '.']),
    ...(all > premises.length ? [[`In all it rests on ${counted(all, 'claim')}, for ${inWords(groundless)} of which no grounds are given.`]] : []),
  ];
}

function answeredSentence(g: DebateGraph, claim: string, attack: AnsweredAttack): Sentence {
  const says = attackWords(g, attack, naming(g, claim, 'rests'));
  const [answer] = attack.answers;
  if (answer === undefined) return capitalised([...says, '; this is left unanswered, though what says so is not held either.']);
  if (attack.answers.some((other) => isTheOther(attack, other))) {
    return capitalised([...says, ', and the other way round: a position that holds one of the two rules out the other.']);
  }
  const answers = attack.answers.map((other) => attackWords(g, other, (target) => (isSame(target, attack.attacker) ? ['that'] : [...statementWords(g, target), ', on which that rests'])));
  return capitalised([...says, '. But ', ...someOf(answers), '.']);
}

function openSentence(g: DebateGraph, claim: string, attack: ArguedAttack): Sentence {
  const says = attackWords(g, attack, naming(g, claim, 'would rest'));
  if (isClaim(attack.attacker, claim)) return capitalised([...says, ', which is held.']);
  return capitalised([...says, '; whether that can be held is left open too.']);
}

function unsupportedSentence(g: DebateGraph, claim: string): Sentence {
  const isHeld = standings(g).some(({ held }) => held.has(claim));
  return [isHeld ? 'It is held only on grounds that lead round in a circle.' : 'Nobody in the debate holds it: it is only reported or rejected.'];
}

/** `“p” (A) contradicts it`; how the target is called depends on what is explained. */
function attackWords(g: DebateGraph, attack: ArguedAttack, target: (statement: Statement) => Sentence): Sentence {
  const { attacker, step } = attack;
  const [from] = attack.argument;
  const holders = from === undefined ? [] : holdersOf(g, from.by);
  const what = step === undefined ? target(attack.target) : stepWords(g, step, attack.target, target);
  if (attacker.kind === 'denial') return [...someOf(holders), holders.length > 1 ? ' reject ' : ' rejects ', ...what];
  const subject = attacker.kind === 'rebuttal' ? statementWords(g, attacker) : [...statementWords(g, attacker), ...(holders.length === 0 ? [] : [' (', ...someOf(holders), ')'])];
  return [...subject, ` ${verbOf(attack)} `, ...what];
}

function verbOf({ by, attacker }: Attack): string {
  if (by.kind === 'contradiction') return by.contradiction.kind === 'practical' ? 'excludes' : 'contradicts';
  if (by.kind === 'denial') return 'contradicts';
  return attacker.kind === 'rebuttal' && sourcesOf(attacker.rebuttal).length > 1 ? 'together speak against' : 'speaks against';
}

/** What is explained is *it*; anything else is something on which it rests. */
function naming(g: DebateGraph, claim: string, rests: string): (statement: Statement) => Sentence {
  return (statement) => (isClaim(statement, claim) ? ['it'] : [...statementWords(g, statement), `, on which it ${rests}`]);
}

function statementWords(g: DebateGraph, statement: Statement): Sentence {
  switch (statement.kind) {
    case 'claim':
      return [briefly(g, statement.claim)];
    case 'denial':
      return ['the rejection of ', briefly(g, statement.claim)];
    case 'rebuttal':
      return listed(sourcesOf(statement.rebuttal).map((source) => [briefly(g, source)]));
  }
}

/** `the step from “p” and “q” to it` */
function stepWords(g: DebateGraph, step: Origin, target: Statement, name: (statement: Statement) => Sentence): Sentence {
  if (step.kind === 'premise') return name(target);
  if (step.kind === 'rebuttal') return ['the rebuttal by ', ...statementWords(g, target)];
  return ['the step from ', ...listed(step.inference.premises.map((premise) => [briefly(g, premise)])), ' to ', ...name(target)];
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
