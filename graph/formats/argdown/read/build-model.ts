/** From paragraphs to statements, arguments and relations, as Argdown's own model has them. */
import { quote } from '../../../model/quote.ts';
import type { Position } from '../../../model/diagnostic.ts';
import { asText, isList, isMap, type Yaml, type YamlMap } from '../yaml.ts';
import type { DataReader } from './read-data.ts';
import type { Faults } from './faults.ts';
import { type Argument, type Member, type Model, type Relation, type Section, type Statement, type Step } from './model.ts';
import type { PlainText } from './plain-text.ts';
import { settled } from './settle-relations.ts';
import type { ArgdownDocument, Block, DrawnRelation, Element, Heading, InferenceLine, Part, Reconstruction } from './syntax.ts';

/** What turns pieces of the text into what they say. */
export interface Understanding {
  readonly text: (parts: readonly Part[], removesTags: boolean) => PlainText;
  readonly data: DataReader;
  readonly faults: Faults;
}

const NO_DATA: YamlMap = new Map();
const NO_REMARKS: readonly string[] = [];

export function buildModel({ frontMatter, blocks, remarks }: ArgdownDocument, understanding: Understanding): Model {
  const data = understanding.data.read(frontMatter) ?? NO_DATA;
  const settings = data.get('model');
  const setting = (name: string): Yaml | undefined => (isMap(settings) ? settings.get(name) : undefined);
  const builder = new ModelBuilder(understanding, setting('removeTagsFromText') === true);
  for (const block of blocks) builder.add(block);
  return { ...builder.model(setting('mode') === 'strict'), frontMatter: data, remarks };
}

class ModelBuilder {
  private readonly statements = new Map<string | symbol, Statement>();
  private readonly arguments = new Map<string | symbol, Argument>();
  private readonly relations: Relation[] = [];
  private readonly sections: Section[] = [];
  private untitled = 0;
  /** The argument that the reconstruction below it belongs to. */
  private above: Argument | undefined;
  /** Those of the block, until something has taken them. */
  private remarks: readonly string[] = NO_REMARKS;

  constructor(private readonly understanding: Understanding, private readonly removesTags: boolean) {}

  model(isStrict: boolean): Omit<Model, 'frontMatter' | 'remarks'> {
    const relations = settled(this.relations, this.sections, isStrict);
    return { isStrict, sections: this.sections, statements: [...this.statements.values()], arguments: [...this.arguments.values()], relations };
  }

  add(block: Block): void {
    const { above } = this;
    this.above = undefined;
    this.remarks = block.remarks ?? NO_REMARKS;
    switch (block.type) {
      case 'heading':
        return this.addSection(block);
      case 'reconstruction':
        return this.addReconstruction(block, above);
      case 'elements': {
        const nodes = block.elements.map((element) => this.addElement(element, 'outermost'));
        const [node] = nodes;
        this.above = block.isList || node?.type !== 'argument' ? undefined : node;
      }
    }
  }

  private get section(): number | undefined {
    return this.sections.length === 0 ? undefined : this.sections.length - 1;
  }

  private addSection({ level, parts, data, place }: Heading): void {
    let parent = this.section;
    while (parent !== undefined && (this.sections[parent]?.level ?? 0) >= level) parent = this.sections[parent]?.parent;
    this.sections.push({ title: this.understanding.text(parts, this.removesTags), level, data: this.understanding.data.read(data) ?? NO_DATA, parent, remarks: this.takeRemarks(), place });
  }

  private takeRemarks(): readonly string[] {
    const { remarks } = this;
    this.remarks = NO_REMARKS;
    return remarks;
  }

  private addElement(element: Element, position: Member['position'], argument?: Argument): Statement | Argument {
    const node = element.type === 'statement' ? this.statement(element.title) : this.argument(element.title);
    const member = this.member(element, position, argument);
    for (const drawn of element.relations) this.draw(drawn, node);
    // As Argdown does: of what is nested in something of its own title, the outer one comes last.
    node.members.push(member);
    return node;
  }

  private member({ parts, isWrittenOut, data, place }: Element, position: Member['position'], argument?: Argument): Member {
    return {
      content: this.understanding.text(parts, this.removesTags),
      isWrittenOut,
      data: this.understanding.data.read(data) ?? NO_DATA,
      section: this.section,
      position,
      ...(argument && { argument }),
      remarks: this.takeRemarks(),
      place,
    };
  }

  private statement(title: string | undefined): Statement {
    const known = title === undefined ? undefined : this.statements.get(title);
    if (known !== undefined) return known;
    const statement: Statement = { type: 'statement', ...this.titled(title), members: [] };
    this.statements.set(title ?? Symbol('untitled'), statement);
    return statement;
  }

  private argument(title: string | undefined): Argument {
    const known = title === undefined ? undefined : this.arguments.get(title);
    if (known !== undefined) return known;
    const argument: Argument = { type: 'argument', ...this.titled(title), members: [], steps: [], remarks: NO_REMARKS };
    this.arguments.set(title ?? Symbol('untitled'), argument);
    return argument;
  }

  /** Argdown calls what has no title by a number. */
  private titled(title: string | undefined): { title: string; isUntitled: boolean } {
    if (title !== undefined) return { title, isUntitled: false };
    this.untitled += 1;
    return { title: `Untitled ${this.untitled}`, isUntitled: true };
  }

  /** @param conclusionOf the step to which the upper end is the conclusion: to undercut this is to undercut the step */
  private draw({ sign, isOutward, element, place }: DrawnRelation, upper: Statement | Argument, conclusionOf?: Step): void {
    const lower = this.addElement(element, 'relation');
    const target = isOutward ? lower : sign === 'undercut' ? (conclusionOf ?? upper) : upper;
    this.relations.push({ type: sign, from: isOutward ? upper : lower, to: target, section: this.section, place });
  }

  private addReconstruction({ lines, place }: Reconstruction, above: Argument | undefined): void {
    const { faults } = this.understanding;
    if (above !== undefined && above.steps.length > 0) {
      faults.error('second-reconstruction', `the argument ${quote(above.title)} is reconstructed twice`, 'give the second one another title; it was read as an argument of its own', place);
    }
    const argument = above?.steps.length === 0 ? above : this.argument(undefined);
    argument.section = this.section;
    argument.remarks = this.takeRemarks();
    new ReconstructionBuilder(argument, faults, {
      statement: (element) => {
        const statement = element.type === 'statement' ? this.statement(element.title) : undefined;
        if (statement === undefined) return void this.addElement(element, 'relation');
        return { statement, member: this.member(element, 'reconstruction', argument) };
      },
      relations: (element, statement, step) => {
        for (const drawn of element.relations) this.draw(drawn, statement, step);
      },
      undercuts: ({ relations }) => {
        const lower = relations.filter(({ sign, isOutward }) => sign === 'undercut' && !isOutward).map((drawn) => ({ drawn, node: this.addElement(drawn.element, 'relation') }));
        return (step) => {
          for (const { drawn, node } of lower) this.relations.push({ type: 'undercut', from: node, to: step, section: this.section, place: drawn.place });
        };
      },
      rules: ({ rules }) => rules.map((rule) => this.understanding.text(rule, false).text),
      data: ({ data }) => this.understanding.data.read(data) ?? NO_DATA,
    }).add(lines, place);
  }
}

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
class ReconstructionBuilder {
  private readonly statements: Statement[] = [];
  /** Index of the last conclusion, from which on the next step takes its premises. */
  private last = 0;
  private pending: { readonly line: InferenceLine; readonly complete: (step: Step) => void } | undefined;

  constructor(private readonly argument: Argument, private readonly faults: Faults, private readonly hands: Hands) {}

  add(lines: Reconstruction['lines'], place: Position): void {
    for (const line of lines) {
      if (line.type === 'inference') this.infer(line);
      else this.state(line.element);
    }
    this.useAll();
    if (this.pending !== undefined) this.tellNoConclusion(this.pending.line.place);
    else if (this.argument.steps.length === 0) this.faults.error('no-inference', 'numbered statements without an inference make no argument', 'write a line of four hyphens above the conclusion, and no empty lines in between', place);
    else if (this.statements.length > this.last + 1) this.faults.error('no-inference', 'after the last conclusion there are further statements', 'write a line of four hyphens above the conclusion that they lead to', place);
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
        this.faults.warning('uses', `in the argument ${quote(title)} no inference uses one of the premises`, 'it was read as a premise of the inference below it; add its number to "uses"', step.place);
      }
      above = conclusion + 1;
    }
  }

  private infer(line: InferenceLine): void {
    if (this.pending !== undefined) this.tellNoConclusion(this.pending.line.place);
    if (this.statements.length === 0) this.faults.error('no-premise', 'above the inference there is no premise', 'write one as a numbered statement: (1) …', line.place);
    this.pending = { line, complete: this.hands.undercuts(line) };
  }

  private tellNoConclusion(place: Position): void {
    this.faults.error('no-conclusion', 'below the inference there is no conclusion', 'write one as a numbered statement, in the next line', place);
  }

  private state(element: Element): void {
    const stated = this.hands.statement(element);
    if (stated === undefined) {
      this.faults.error('argument-as-statement', 'an argument stands where a statement should', 'write its conclusion instead; it was left out of the reconstruction', element.place);
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
      if (used.length < numbers.length) this.faults.error('uses', `"${key}" names statements that are not above the inference`, 'count them from the beginning of the reconstruction', place);
      return used.length > 0 ? used : undefined;
    }
    return undefined;
  }
}
