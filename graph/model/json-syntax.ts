/** What is wrong with a text that is no JSON, in words for somebody who edits it by hand. */
import { printParseErrorCode, visit } from 'jsonc-parser';
import { say, str } from '../language/say.ts';
import { quotable } from './quote.ts';

export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

type Words = Pick<SyntaxFault, 'message' | 'remedy'>;

/** The first place at which a text that is no JSON goes wrong. */
export function syntaxFault(text: string): SyntaxFault {
  const fault = firstFault(text) ?? new Fault('Unknown', 0, 1);
  return { offset: fault.offset, ...describe(fault, text) };
}

/** Where the parser finds the first fault, carried out of it. */
class Fault extends Error {
  readonly code: string;
  readonly offset: number;
  readonly length: number;

  constructor(code: string, offset: number, length: number) {
    super(code);
    this.code = code;
    this.offset = offset;
    this.length = length;
  }
}

/**
 * Leaves the parser at once, for beyond the first fault brackets are only guessed: their nesting, and with it the parser's
 * recursion, would have no bound.
 */
function firstFault(text: string): Fault | undefined {
  const onError = (error: number, offset: number, length: number): never => {
    throw new Fault(printParseErrorCode(error), offset, length);
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
    return undefined;
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
}

const WORDS: ReadonlyMap<string, () => Words> = new Map([
  ['PropertyNameExpected', () => ({ message: say('the name of a field is missing here'), remedy: say('write it in straight double quotation marks, or remove the comma before it') })],
  ['ValueExpected', () => ({ message: say('a value is missing here'), remedy: say('write it, or remove the comma before it') })],
  ['ColonExpected', () => ({ message: say('a colon is missing before this'), remedy: say('write "name": value') })],
  ['CommaExpected', () => ({ message: say('a comma or a closing bracket is missing before this'), remedy: say('add it') })],
  ['EndOfFileExpected', () => ({ message: say('it goes on after its last closing bracket'), remedy: say('remove what follows, or one closing bracket too many before it') })],
  ['InvalidCommentToken', () => ({ message: say('it has a comment, which JSON does not know'), remedy: say('remove the comment') })],
  ['UnexpectedEndOfString', () => ({ message: say('the closing quotation mark of this quoted text is missing'), remedy: say('add it; for a line break in it write \\n') })],
  ['UnexpectedEndOfNumber', () => ({ message: say('this number is not finished'), remedy: say('write a digit after its point or its e') })],
  ['InvalidUnicode', () => ({ message: say('a \\u in this quoted text is not followed by four hex digits'), remedy: say('write the character itself') })],
  ['InvalidEscapeCharacter', () => ({ message: say('a backslash in this quoted text stands before a character that takes none'), remedy: say('remove it; for a backslash itself write \\\\') })],
  ['InvalidCharacter', () => ({ message: say('a tab or another control character stands in this quoted text'), remedy: say('remove it; for a tab write \\t') })],
]);

function describe({ code, offset, length }: Fault, text: string): Words {
  if (text.trim() === '') return { message: say('it is empty'), remedy: say('open a debate document') };
  if (text.trimStart().startsWith('<')) return { message: say('it is a web page or other XML'), remedy: say('open a debate document') };
  if (!/[^ \t\r\n]/.test(text.slice(offset))) {
    return { message: say('it ends before it is complete'), remedy: say('close what is open; if a part of the file was lost, get it again') };
  }
  const words = WORDS.get(code);
  if (words !== undefined) return words();
  const symbol = text.slice(offset, offset + Math.max(1, length));
  // Such as come along when text is copied from a page.
  if (/^[\s\u200B]/.test(symbol)) return { message: say('an unusual kind of space stands here'), remedy: say('write an ordinary space') };
  return { message: say(str`"${quotable(symbol)}" means nothing in JSON`), remedy: insteadOf(symbol) };
}

function insteadOf(symbol: string): string {
  if (/^['‘’‚“”„«»]/.test(symbol)) return say('write straight double quotation marks (") around text and names of fields');
  if (/^(true|false|null|none|nan|undefined)\b/i.test(symbol)) return say('write true, false or null, in small letters');
  if (/^[+.]/.test(symbol)) return say('write a number without a plus sign, and with a digit before its point');
  if (/^\p{L}/u.test(symbol)) return say('write straight double quotation marks (") around text and names of fields');
  return say('remove it');
}
