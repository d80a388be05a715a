import { argumentOf, callsIn, stringsOf, untranslatedTemplatesIn } from './messages.ts';
import { identifierName, isNode, literalText, nodesIn, type Node } from './nodes.ts';
import { lineAt, type Source } from './source.ts';

export interface BareWords {
  readonly line: number;
  readonly words: string;
}

/** What is the same in every language: the name of the product, the letters of a sample whose line is what matters, and the title of a debate. */
const SAME_EVERYWHERE = new Set(['Elenchus', 'abc', 'Negotiating peace in Ukraine']);

/** Attributes that are read out or shown. */
const SHOWN = new Set(['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label']);

/** Stands for a value in the text of a template; no file of ours has it. */
const VALUE = '\u0000';

const TAG = /<\/?[a-z][^\s/>]*((?:"[^"]*"|'[^']*'|[^>"'])*)>|<!--[^]*?-->/gi;

const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;

const WORD = /\p{L}{2,}/gu;

/** Words that a reader sees or hears, in templates of Lit that nobody translates. */
export function bareWordsIn(source: Source): BareWords[] {
  return untranslatedTemplatesIn(source).flatMap((template) => {
    const line = lineAt(source, template.start);
    return shownIn(template).filter(isInOneLanguage).map((text) => ({ line, words: text.replaceAll(VALUE, '…').trim().replaceAll(/\s+/g, ' ') }));
  });
}

/** `Left unsaid.`, `Show a way on the map` */
const SENTENCE = /^\p{Lu}\p{L}*,? \p{Ll}{2}/u;

/**
 * What reads like the beginning of a sentence, wherever it stands, and is not translated. Errors speak to whoever mends the program, unless
 * the reader is told of them.
 *
 * @param silent matches the names of the errors of which no reader hears
 */
export function sentencesIn(source: Source, silent = /(Error|Exception)$/): BareWords[] {
  const translated = callsIn(source).map(argumentOf);
  const errors = nodesIn(source.program).filter((node) => node.type === 'NewExpression' && silent.test(identifierName(node['callee']) ?? ''));
  const exempt = new Set([...translated, ...errors].flatMap((node) => (node === undefined ? [] : nodesIn(node))));
  return nodesIn(source.program).flatMap((node) => {
    const text = exempt.has(node) ? undefined : (literalText(node) ?? (node.type === 'TemplateLiteral' ? stringsOf(node).join(VALUE) : undefined));
    return text !== undefined && SENTENCE.test(text) && !SAME_EVERYWHERE.has(text) ? [{ line: lineAt(source, node.start), words: text.replaceAll(VALUE, '…') }] : [];
  });
}

/** The texts between the tags and in the attributes that count, and those that values put there as literals. */
function shownIn(template: Node): string[] {
  const { quasi } = template;
  const values = isNode(quasi) && Array.isArray(quasi['expressions']) ? quasi['expressions'] : [];
  let number = 0;
  const texts: string[] = [];
  const show = (text: string): void => {
    texts.push(text);
    for (const part of text) if (part === VALUE) texts.push(...literalsOf(values[number++]));
  };
  const skip = (text: string): void => {
    for (const part of text) if (part === VALUE) number++;
  };
  const markup = stringsOf(quasi).join(VALUE);
  let end = 0;
  for (const { 0: tag, 1: attributes = '', index } of markup.matchAll(TAG)) {
    show(markup.slice(end, index));
    end = index + tag.length;
    if (attributes === '') skip(tag);
    let read = 0;
    for (const { 0: attribute, 1: name = '', 2: value = '', index: at } of attributes.matchAll(ATTRIBUTE)) {
      skip(attributes.slice(read, at));
      read = at + attribute.length;
      (SHOWN.has(name.replace(/^\./, '')) ? show : skip)(value);
    }
    skip(attributes.slice(read));
  }
  show(markup.slice(end));
  return texts;
}

/** The texts that a value may be, as far as they are written in place: `busy ? 'Saving…' : 'Save'`. */
function literalsOf(value: unknown): string[] {
  if (!isNode(value)) return [];
  const text = literalText(value);
  if (text !== undefined) return [text];
  switch (value.type) {
    case 'TemplateLiteral':
      return [stringsOf(value).join(VALUE)];
    case 'ConditionalExpression':
      return [value['consequent'], value['alternate']].flatMap(literalsOf);
    case 'LogicalExpression':
      return [value['left'], value['right']].flatMap(literalsOf);
    case 'BinaryExpression':
      return value['operator'] === '+' ? [value['left'], value['right']].flatMap(literalsOf) : [];
    default:
      return [];
  }
}

function isInOneLanguage(text: string): boolean {
  const words = text.replaceAll(/&\w+;/g, ' ').match(WORD) ?? [];
  return words.some((word) => !SAME_EVERYWHERE.has(word));
}
