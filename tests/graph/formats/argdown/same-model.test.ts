import { ArgdownTypes, IArgument, IEquivalenceClass, isReconstructed, RelationType, tokenize as tokenizeOfArgdown, type IInference, type RelationMember } from '@argdown/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { argdownLibrary } from '../../../../graph/formats/argdown/library.ts';
import { Faults } from '../../../../graph/formats/argdown/read/faults.ts';
import { canonicalMember, type Argument, type Model, type Relation, type Statement } from '../../../../graph/formats/argdown/read/model.ts';
import { modelOf } from '../../../../graph/formats/argdown/read/read-argdown.ts';
import { lexableText } from '../../../../graph/formats/argdown/read/source.ts';
import { argdownTexts } from './argdown-texts.ts';
import { official, plain } from './official.ts';

/** A model in lines: whose text is which, which argument has which statements, what leads to what. */
function linesOf({ statements, arguments: all, relations, sections }: Model): string[] {
  const end = (node: Relation['to']): string => (node.type === 'step' ? `inference ${node.argument.steps.indexOf(node)} of ${node.argument.title}` : `${node.type} ${node.title}`);
  const text = ({ members }: Statement | Argument): string => plain(canonicalMember(members)?.content.text ?? '');
  return [
    ...statements.map((s) => `statement ${s.title}: ${text(s)}`),
    ...all.map((a) => `argument ${a.title}: ${text(a)}`),
    ...all.flatMap((a) => a.steps.map((step, i) => `inference ${i} of ${a.title} to ${step.conclusion.title} by ${step.rules.join(', ')}`)),
    // Of something that is related to itself Argdown keeps or loses the relation according to what else leads to it.
    ...relations.filter(({ from, to }) => from !== to).map(({ type, from, to }) => (type === 'contrary' || type === 'contradictory' ? `${type}: ${[end(from), end(to)].toSorted().join(' and ')}` : `${type}: ${end(from)} to ${end(to)}`)),
    ...sections.map(({ title, level }) => `section ${level} ${plain(title.text)}`),
  ].toSorted();
}

function officialLines(input: string): string[] | undefined {
  const { response: { statements = {}, arguments: args = {}, relations = [], sections = [] }, faults } = official(input);
  if (faults > 0) return undefined;
  const steps = (argument: IArgument): { readonly title: string; readonly inference: IInference }[] =>
    argument.pcs.flatMap((s) => ('inference' in s ? [{ title: s.title ?? '', inference: s.inference as IInference }] : []));
  const end = (node: RelationMember | undefined): string => {
    if (node?.type !== ArgdownTypes.INFERENCE) return node?.type === ArgdownTypes.ARGUMENT ? `argument ${node.title}` : `statement ${node?.title}`;
    const argument = args[node.argumentTitle ?? ''];
    return `inference ${argument === undefined ? '?' : steps(argument).findIndex(({ inference }) => inference === node)} of ${argument?.title}`;
  };
  const all = Object.values(args);
  const flat = (list: typeof sections): typeof sections => list.flatMap((section) => [section, ...flat(section.children)]);
  const lines = [
    ...Object.values(statements).map((s) => `statement ${s.title}: ${plain(IEquivalenceClass.getCanonicalMemberText(s) ?? '')}`),
    ...all.map((a) => `argument ${a.title}: ${plain(IArgument.getCanonicalMemberText(a) ?? '')}`),
    ...all.filter(isReconstructed).flatMap((a) => steps(a).map(({ title, inference }, i) => `inference ${i} of ${a.title} to ${title} by ${(inference.inferenceRules ?? []).map(plain).join(', ')}`)),
    ...relations.filter(({ from, to }) => from !== to).map(({ relationType, from, to }) => {
      const type: string = relationType === RelationType.ENTAILS ? 'support' : relationType;
      return type === 'contrary' || type === 'contradictory' ? `${type}: ${[end(from), end(to)].toSorted().join(' and ')}` : `${type}: ${end(from)} to ${end(to)}`;
    }),
    ...flat(sections).map(({ title = '', level }) => `section ${level} ${plain(title)}`),
  ];
  return [...new Set(lines)].toSorted();
}

test('a text that Argdown’s own parser accepts is read without a fault, and as the same statements, arguments and relations', async () => {
  const library = await argdownLibrary();
  let compared = 0;
  fc.assert(
    fc.property(argdownTexts, (text) => {
      const lines = officialLines(text);
      if (lines === undefined) return;
      compared += 1;
      const faults = new Faults();
      const model = modelOf(lexableText(text, faults) ?? '', library, faults);
      expect(faults.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
      expect([...new Set(linesOf(model))]).toEqual(lines);
    }),
    { numRuns: 1500, seed: 2022 },
  );
  expect(compared).toBeGreaterThan(1000);
});

/** Whatever means something to the lexer, and what stands around it. */
const soup = fc.array(
  fc.oneof(
    fc.constantFrom('\n', '\n', '\n\n', ' ', '  ', '\t', "'", '+', '-', '--', '----', '<', '>', '<+', '+>', '><', '_>', '<_', '_', '__', '*', '**', '#', '# ', '1. ', '(1) ', '(', ')', '[', ']', ':', ': ', '[a]', '[a]:', '<b>', '<b>:', '@[a]', '@<b>', '{', '}', '{a: 1}', '//', '/*', '*/', '<!--', '-->', '===', '.', ',', ';', '/', '@', ':heart:', '.v.', '#tag', '#(t t)', '[l](u)', '\\\\', '\\[', '\r\n', '\r'),
    fc.constantFrom('word', 'ä', 'ψ', '日本', '😀', '3', 'a b', '\u00A0', '\u2028', '\uFFFD', '\0'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 25 },
).map((pieces) => pieces.join(''));

test('the lexer finds the tokens that Argdown’s own finds', async () => {
  const { tokenize } = await argdownLibrary();
  const seen = (token: { readonly tokenType: { readonly name: string }; readonly image: string; readonly startOffset: number; readonly startLine?: number; readonly startColumn?: number }): string =>
    `${token.tokenType.name} ${token.startOffset} ${token.startLine}:${token.startColumn} ${token.image}`;
  fc.assert(
    fc.property(soup, (text) => {
      let own: readonly string[];
      try {
        own = tokenizeOfArgdown(text).tokens.map(seen);
      } catch {
        // It gives up on a backslash with nothing to escape, which no longer stands in a text that we have made safe.
        return;
      }
      const found = tokenize(text).map(seen);
      // At the end Argdown closes what is indented, and forgets an empty line.
      expect(withoutEnd(found)).toEqual(withoutEnd(own));
    }),
    { numRuns: 10_000, seed: 2022 },
  );
});

function withoutEnd(tokens: readonly string[]): readonly string[] {
  return tokens.slice(0, tokens.findLastIndex((token) => !/^(?:Dedent|Emptyline) /.test(token)) + 1);
}
