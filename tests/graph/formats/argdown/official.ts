/** What Argdown's own parser and model make of a text, for comparison: written without a look at our reader. */
import {
  argdown,
  ArgdownTypes,
  IArgument,
  IEquivalenceClass,
  isReconstructed,
  RelationType,
  type IArgdownRequest,
  type IArgdownResponse,
  type IInference,
  type ISection,
} from '@argdown/core';

export interface Official {
  readonly response: IArgdownResponse;
  /** Errors of its lexer and parser, and exceptions of its plugins. */
  readonly faults: number;
}

export function official(input: string): Official {
  const request: IArgdownRequest = { process: ['parse-input', 'build-model'], input, logExceptions: false, throwExceptions: false };
  const response = argdown.run(request);
  const { parserErrors = [], lexerErrors = [], exceptions = [] } = response;
  return { response, faults: parserErrors.length + lexerErrors.length + exceptions.length };
}

type Node = IArgument | IEquivalenceClass | IInference;

/**
 * Everything that the model holds, as lines of text to compare: statements, arguments, relations, sections, tags, data. What has no
 * title is called by its text.
 */
export function elementsOf({ statements = {}, arguments: args = {}, relations = [], sections = [], frontMatter }: IArgdownResponse): string[] {
  const lines: string[] = [];
  const textOf = (node: IArgument | IEquivalenceClass): string => {
    const member = node.type === ArgdownTypes.ARGUMENT ? IArgument.getCanonicalMember(node) : IEquivalenceClass.getCanonicalMember(node);
    const text = plain(member?.text ?? '');
    return text === '' ? (node.title ?? '') : text;
  };
  const conclusionOf = (argument: IArgument | undefined): string => {
    const title = argument?.pcs.at(-1)?.title;
    const statement = title === undefined ? undefined : statements[title];
    return statement === undefined ? '?' : textOf(statement);
  };
  const nameOf = (node: Node | undefined): string => {
    if (node === undefined) return '?';
    if (node.type === ArgdownTypes.INFERENCE) return `an inference to ${conclusionOf(args[node.argumentTitle ?? ''])}`;
    if (node.type === ArgdownTypes.ARGUMENT && isReconstructed(node)) return `the argument for ${conclusionOf(node)}`;
    return `${node.type} ${textOf(node)}`;
  };
  // What is only called belongs to the section in which that happens first.
  const isWorded = ({ members }: IArgument | IEquivalenceClass): boolean => members.some(({ isReference }) => isReference !== true);
  const sectionOf = (node: { readonly section?: ISection | null }): string => plain(node.section?.title ?? '');
  for (const statement of Object.values(statements)) {
    const name = nameOf(statement);
    if (isWorded(statement)) lines.push(`${name} is in “${sectionOf(statement)}”`);
    if (statement.title?.startsWith('Untitled') !== true) lines.push(`${name} is called ${statement.title ?? ''}`);
    for (const tag of statement.tags ?? []) lines.push(`${name} has the tag ${tag}`);
    for (const [key, value] of entries(statement.data)) lines.push(`${name} has ${key}: ${value}`);
    const wordings = statement.members.flatMap(({ isReference, text = '' }) => (isReference === true ? [] : [plain(text)]));
    for (const wording of new Set(wordings)) lines.push(`${name} is worded ${wording}`);
  }
  for (const argument of Object.values(args)) {
    const name = nameOf(argument);
    if (argument.title?.startsWith('Untitled') !== true) lines.push(`${name} is called ${argument.title ?? ''}`);
    if (isWorded(argument) || isReconstructed(argument)) lines.push(`${name} is in “${sectionOf(argument)}”`);
    for (const tag of argument.tags ?? []) lines.push(`${name} has the tag ${tag}`);
    for (const [key, value] of entries(argument.data)) lines.push(`${name} has ${key}: ${value}`);
    const pcs = argument.pcs.map((statement) => {
      const node = statements[statement.title ?? ''];
      return `${statement.role} ${node === undefined ? '?' : textOf(node)}`;
    });
    if (pcs.length > 0) lines.push(`${name} has the statements ${pcs.join(' / ')}`);
    const inferences = argument.pcs.flatMap((statement) => ('inference' in statement ? [statement.inference as IInference] : []));
    for (const { inferenceRules = [], data } of inferences) {
      for (const rule of inferenceRules) lines.push(`${name} has the rule ${plain(rule)}`);
      for (const [key, value] of entries(data)) lines.push(`${name} infers with ${key}: ${value}`);
    }
  }
  for (const { relationType, from, to } of relations) {
    const ends = [nameOf(from), nameOf(to)];
    const isSymmetric = relationType === RelationType.CONTRARY || relationType === RelationType.CONTRADICTORY;
    lines.push(`${relationType}: ${(isSymmetric ? ends.toSorted() : ends).join(' → ')}`);
  }
  const addSection = ({ title, level, tags = [], data, children }: ISection): void => {
    lines.push(`section ${level} ${plain(title ?? '')} ${JSON.stringify(tags)} ${JSON.stringify(entries(data).map(([key, value]) => `${key}: ${value}`).toSorted())}`);
    children.forEach(addSection);
  };
  sections.forEach(addSection);
  for (const [key, value] of entries(frontMatter)) lines.push(`frontmatter ${key}: ${value}`);
  return lines.toSorted();
}

function entries(data: unknown): [key: string, value: string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)]);
}

/** Without tags, which may stand anywhere, and in one line. */
export function plain(text: string): string {
  return text.replace(/#(?:\([^)]+\)|[\w\u00A0-\uD7FF-]+)/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Lines of the first list that the second has not, counting how often each stands there. */
export function missingFrom(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of found) left.set(line, (left.get(line) ?? 0) + 1);
  return wanted.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
