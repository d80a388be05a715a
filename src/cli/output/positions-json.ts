import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Attack } from '../../../graph/positions/debate/attack.ts';
import type { ClaimInPositions, Example } from '../../../graph/positions/debate/claim-in-positions.ts';
import type { Origin, Statement } from '../../../graph/positions/debate/debate-theory.ts';
import type { AnsweredAttack, ArguedAttack, Argument, Explanation } from '../../../graph/positions/debate/explain.ts';
import { involvedIn } from '../../../graph/positions/debate/involved.ts';
import type { Held, Position } from '../../../graph/positions/debate/position.ts';
import type { Positions } from '../../../graph/positions/debate/positions.ts';
import { explanationSentences } from '../../../graph/wording/positions-explained.ts';
import { acceptanceSentence, positionsSummary } from '../../../graph/wording/positions.ts';
import { plainSentence, type Sentence } from '../../../graph/wording/sentence.ts';
import type { AllPositionsOutput, OneClaimOutput, PositionOutput } from './positions-schema.ts';

type ExampleOutput = NonNullable<OneClaimOutput['holding']>;
type ExplanationOutput = ExampleOutput['explanation'];
type AttackOutput = ExplanationOutput['attacks'][number]['answers'][number];

export function positionsJson(g: DebateGraph, all: Positions): AllPositionsOutput {
  const { semantics, count, statements, choices, positions } = all;
  return {
    semantics,
    count: count.number,
    moreThan: count.moreThan,
    statements: statements.map(({ statement, acceptance }) => ({ ...statementJson(statement), acceptance })),
    choices: choices.map((choice) => ({
      about: heldJson(choice.about),
      count: choice.count.number,
      moreThan: choice.count.moreThan,
      alternatives: choice.alternatives.map(heldJson),
    })),
    positions: positions.map(positionJson),
    words: written(g, positionsSummary(all)),
  };
}

export function claimInPositionsJson(g: DebateGraph, answer: ClaimInPositions): OneClaimOutput {
  const { semantics, claim, acceptance, holding, without } = answer;
  const why = [holding, without].flatMap((example) => (example === undefined ? [] : explanationSentences(g, claim, example.explanation)));
  return {
    semantics,
    claim,
    acceptance,
    holding: exampleJson(holding),
    without: exampleJson(without),
    words: written(g, [acceptanceSentence(g, answer), ...why]),
  };
}

function exampleJson(example: Example | undefined): ExampleOutput | null {
  return example === undefined ? null : { ...positionJson(example.position), explanation: explanationJson(example.explanation) };
}

function explanationJson(explanation: Explanation): ExplanationOutput {
  const { argument, attackers, defenders } = involvedIn(explanation);
  return {
    outcome: explanation.outcome,
    argument: explanation.outcome === 'held' ? argumentJson(explanation.argument) : [],
    attacks: attacksOf(explanation).map((attack) => ({ ...attackJson(attack), answers: attack.answers.map(attackJson) })),
    involved: { argument: [...argument], attackers: [...attackers], defenders: [...defenders] },
  };
}

function attacksOf(explanation: Explanation): readonly AnsweredAttack[] {
  switch (explanation.outcome) {
    case 'held':
      return explanation.attacks;
    case 'ruled-out':
    case 'left-open':
      return explanation.attacks.map((attack) => ({ ...attack, answers: [] }));
    case 'unsupported':
      return [];
  }
}

function attackJson({ attacker, target, step, kind, by, argument }: ArguedAttack): AttackOutput {
  return {
    attacker: statementJson(attacker),
    target: statementJson(target),
    step: step === undefined ? null : stepJson(step),
    kind,
    by: byJson(by),
    argument: argumentJson(argument),
  };
}

function byJson(by: Attack['by']): AttackOutput['by'] {
  switch (by.kind) {
    case 'contradiction':
      return { kind: by.kind, id: by.contradiction.id };
    case 'rebuttal':
      return { kind: by.kind, id: by.rebuttal.id };
    case 'denial':
      return { kind: by.kind, id: null };
  }
}

function argumentJson(argument: Argument): AttackOutput['argument'] {
  return argument.map(({ statement, by }) => ({ statement: statementJson(statement), by: stepJson(by) }));
}

function statementJson(statement: Statement): AttackOutput['attacker'] {
  return { kind: statement.kind, id: statement.kind === 'rebuttal' ? statement.rebuttal.id : statement.claim };
}

function stepJson(step: Origin): AttackOutput['argument'][number]['by'] {
  switch (step.kind) {
    case 'premise':
      return { kind: step.kind, id: null, essays: [...step.essays] };
    case 'inference':
      return { kind: step.kind, id: step.inference.id, essays: [step.inference.essay] };
    case 'rebuttal':
      return { kind: step.kind, id: step.rebuttal.id, essays: step.rebuttal.essay === null ? [] : [step.rebuttal.essay] };
  }
}

function positionJson({ theses, ...held }: Position): PositionOutput {
  return { ...heldJson(held), theses: theses.map((essay) => ({ ...essay, held: [...essay.held], notHeld: [...essay.notHeld] })) };
}

function heldJson({ claims, denied, rebuttals }: Held): Omit<PositionOutput, 'theses'> {
  return { claims: [...claims], denied: [...denied], rebuttals: [...rebuttals] };
}

function written(g: DebateGraph, sentences: readonly Sentence[]): string[] {
  return sentences.map((sentence) => plainSentence(g, sentence));
}
