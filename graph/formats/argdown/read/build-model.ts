/** From paragraphs to statements, arguments and relations, as Argdown's own model has them. */
import { say, str } from '../../../language/say.ts';
import { quotable } from '../../../model/quote.ts';
import { isMap, type Yaml, type YamlMap } from '../yaml.ts';
import type { DataReader } from './read-data.ts';
import type { Faults } from './faults.ts';
import type { Argument, Member, Model, Relation, Section, Statement, Step } from './model.ts';
import type { PlainText } from './plain-text.ts';
import { settled } from './settle-relations.ts';
import { StepBuilder } from './build-steps.ts';
import type { ArgdownDocument, Block, DrawnRelation, Element, Heading, Part, Reconstruction } from './syntax.ts';

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
  return { ...builder.model(setting('mode') === 'strict'), frontMatter: data, ...(frontMatter && { frontMatterPlace: frontMatter.place }), remarks };
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
    return { isStrict, sections: this.sections, statements: [...this.statements.values()], arguments: [...this.arguments.values()].filter(isThere), relations };
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
      faults.error('second-reconstruction', say(str`the argument "${quotable(above.title)}" is reconstructed twice`), say('give the second one another title; it was read as an argument of its own'), place);
    }
    const argument = above?.steps.length === 0 ? above : this.argument(undefined);
    argument.section = this.section;
    argument.remarks = this.takeRemarks();
    new StepBuilder(argument, faults, {
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

/** Numbered statements without an inference make no argument. */
function isThere({ members, steps }: Argument): boolean {
  return members.length + steps.length > 0;
}
