/** From numbered statements and inferences to the steps of an argument. */
import { say, str } from '../../../language/say.ts';
import type { Position } from '../../../model/diagnostic.ts';
import { quotable } from '../../../model/quote.ts';
import { asText, isList, type YamlMap } from '../yaml.ts';
import type { Faults } from './faults.ts';
import type { Argument, Member, Statement, Step } from './model.ts';
import type { Element, InferenceLine, Reconstruction } from './syntax.ts';

/** What the model does with the parts of a reconstruction. */
interface Hands {
  /** Undefined for an argument, which is no statement. */
  readonly statement: (element: Element) => { readonly statement: Statement; readonly member: Member } | undefined;
  readonly relations: (element: Element, statement: Statement, step: Step | undefined) => void;
  /** What is drawn below an inference, to be completed once there is one. */
  readonly undercuts: (line: InferenceLine) => (step: Step) => void;
  readonly rules: (line: InferenceLine) => readonly string[];
  readonly data: (line: InferenceLine) => YamlMap;
}

/** Makes steps of numbered statements and inferences. */
export class StepBuilder {
  private readonly statements: Statement[] = [];
  /** Index of the last conclusion, from which on the next step takes its premises. */
  private last = 0;
  private isWithoutPremise = false;
  private pending: { readonly line: InferenceLine; readonly complete: (step: Step) => void } | undefined;

  constructor(private readonly argument: Argument, private readonly faults: Faults, private readonly hands: Hands) {}

  add(lines: Reconstruction['lines'], place: Position): void {
    for (const line of lines) {
      if (line.type === 'inference') this.infer(line);
      else this.state(line.element);
    }
    this.useAll();
    if (this.pending !== undefined) this.tellNoConclusion(this.pending.line.place);
    else if (this.argument.steps.length === 0 && !this.isWithoutPremise) this.faults.error('no-inference', say('numbered statements without an inference make no argument'), say('write a line of four hyphens above the conclusion, and no empty lines in between'), place);
    else if (this.statements.length > this.last + 1) this.faults.error('no-inference', say('after the last conclusion there are further statements'), say('write a line of four hyphens above the conclusion that they lead to'), place);
  }

  /** A premise is one, even if `uses` forgets it. */
  private useAll(): void {
    const { steps, title } = this.argument;
    const used = new Set(steps.flatMap(({ premises, conclusion }) => [...premises, conclusion]));
    let above = 0;
    for (const step of steps) {
      const conclusion = this.statements.indexOf(step.conclusion, above);
      for (const premise of this.statements.slice(above, conclusion)) {
        if (used.has(premise)) continue;
        step.premises.push(premise);
        this.faults.warning('uses', say(str`in the argument "${quotable(title)}" no inference uses one of the premises`), say('it was read as a premise of the inference below it; add its number to "uses"'), step.place);
      }
      above = conclusion + 1;
    }
  }

  private infer(line: InferenceLine): void {
    if (this.pending !== undefined) this.tellNoConclusion(this.pending.line.place);
    if (this.statements.length === 0) {
      this.isWithoutPremise = true;
      this.faults.error('no-premise', say('above the inference there is no premise'), say('write one as a numbered statement: (1) …'), line.place);
    }
    this.pending = { line, complete: this.hands.undercuts(line) };
  }

  private tellNoConclusion(place: Position): void {
    this.faults.error('no-conclusion', say('below the inference there is no conclusion'), say('write one as a numbered statement, in the next line'), place);
  }

  private state(element: Element): void {
    const stated = this.hands.statement(element);
    if (stated === undefined) {
      this.faults.error('argument-as-statement', say('an argument stands where a statement should'), say('write its conclusion instead; it was left out of the reconstruction'), element.place);
      return;
    }
    const { statement, member } = stated;
    const step = this.pending === undefined ? undefined : this.concluded(this.pending.line, statement, member.data);
    if (this.pending !== undefined) {
      if (step !== undefined) this.pending.complete(step);
      this.pending = undefined;
      this.last = this.statements.length;
    }
    this.statements.push(statement);
    this.hands.relations(element, statement, step);
    statement.members.push(member);
  }

  private concluded(line: InferenceLine, conclusion: Statement, dataOfConclusion: YamlMap): Step | undefined {
    const data = this.hands.data(line);
    const premises = this.usedIn([data, dataOfConclusion], line.place) ?? this.statements.slice(this.last);
    if (premises.length === 0) return undefined;
    const step: Step = { type: 'step', argument: this.argument, premises, conclusion, rules: this.hands.rules(line), data, place: line.place };
    this.argument.steps.push(step);
    return step;
  }

  /** The statements that `uses` (or `from`) numbers, in the data of the inference or of the conclusion. */
  private usedIn(datas: readonly YamlMap[], place: Position): Statement[] | undefined {
    for (const key of ['uses', 'from']) {
      const numbers = datas.map((data) => data.get(key)).find(isList);
      if (numbers === undefined) continue;
      const used = numbers.flatMap((number) => this.statements[Number(asText(number)) - 1] ?? []);
      if (used.length < numbers.length) this.faults.error('uses', say(str`"${key}" names statements that are not above the inference`), say('count them from the beginning of the reconstruction'), place);
      return used.length > 0 ? used : undefined;
    }
    return undefined;
  }
}
