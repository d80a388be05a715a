import { identifierName, isNode, literalText, nodesIn, type Node } from './nodes.ts';
import { lineAt, type Source } from './source.ts';

/** A text of the code that is said in the reader's language. */
export interface Message {
  /** The text before, between and after the values in it. */
  readonly strings: readonly string[];
  readonly tag: 'html' | 'str' | undefined;
  readonly line: number;
}

/** What takes a text to be translated: of @lit/localize, and of graph/language and graph/wording. */
const SAYING = new Set(['msg', 'say', 'phrased']);

/** The texts that a file has translated. */
export function messagesIn(source: Source): Message[] {
  return callsIn(source).flatMap((call) => {
    const read = readText(argumentOf(call));
    return read === undefined ? [] : [{ ...read, line: lineAt(source, call.start) }];
  });
}

/** Lines where a file has something translated that is no literal, and so cannot be known beforehand. */
export function unreadableMessagesIn(source: Source): number[] {
  return callsIn(source)
    .filter((call) => readText(argumentOf(call)) === undefined)
    .map((call) => lineAt(source, call.start));
}

/** Templates of Lit that nobody translates, outermost first. */
export function untranslatedTemplatesIn(source: Source): Node[] {
  const translated = new Set(callsIn(source).map(argumentOf));
  return nodesIn(source.program).filter((node) => node.type === 'TaggedTemplateExpression' && identifierName(node['tag']) === 'html' && !translated.has(node));
}

/** The text of a template before, between and after its values, as it is at run time. */
export function stringsOf(template: unknown): string[] {
  if (!isNode(template) || !Array.isArray(template['quasis'])) return [];
  return template['quasis'].map(({ value }: { readonly value: { readonly cooked: string } }) => value.cooked);
}

/** The calls that take a text to be translated. */
export function callsIn({ program }: Source): Node[] {
  return nodesIn(program).filter((node) => node.type === 'CallExpression' && SAYING.has(identifierName(node['callee']) ?? ''));
}

/** The text that such a call takes. */
export function argumentOf({ arguments: given }: Node): Node | undefined {
  const first: unknown = Array.isArray(given) ? given[0] : undefined;
  return isNode(first) ? first : undefined;
}

function readText(node: Node | undefined): Pick<Message, 'strings' | 'tag'> | undefined {
  const text = literalText(node);
  if (text !== undefined) return { strings: [text], tag: undefined };
  if (node?.type !== 'TaggedTemplateExpression') return undefined;
  const tag = identifierName(node['tag']);
  return tag === 'html' || tag === 'str' ? { strings: stringsOf(node['quasi']), tag } : undefined;
}
