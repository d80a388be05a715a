/** What is wrong with a text that is no JSON, in words for somebody who edits it by hand. */
import { printParseErrorCode, visit } from 'jsonc-parser';
import { quote } from './quote.ts';

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

const WORDS: ReadonlyMap<string, Words> = new Map([
  ['PropertyNameExpected', { message: 'the name of a field is missing here', remedy: 'write it in straight double quotation marks, or remove the comma before it' }],
  ['ValueExpected', { message: 'a value is missing here', remedy: 'write it, or remove the comma before it' }],
  ['ColonExpected', { message: 'a colon is missing before this', remedy: 'write "name": value' }],
  ['CommaExpected', { message: 'a comma or a closing bracket is missing before this', remedy: 'add it' }],
  ['EndOfFileExpected', { message: 'it goes on after its last closing bracket', remedy: 'remove what follows, or one closing bracket too many before it' }],
  ['InvalidCommentToken', { message: 'it has a comment, which JSON does not know', remedy: 'remove the comment' }],
  ['UnexpectedEndOfString', { message: 'the closing quotation mark of this quoted text is missing', remedy: String.raw`add it; for a line break in it write \n` }],
  ['UnexpectedEndOfNumber', { message: 'this number is not finished', remedy: 'write a digit after its point or its e' }],
  ['InvalidUnicode', { message: String.raw`a \u in this quoted text is not followed by four hex digits`, remedy: 'write the character itself' }],
  ['InvalidEscapeCharacter', { message: 'a backslash in this quoted text stands before a character that takes none', remedy: String.raw`remove it; for a backslash itself write \\` }],
  ['InvalidCharacter', { message: 'a tab or another control character stands in this quoted text', remedy: String.raw`remove it; for a tab write \t` }],
]);

function describe({ code, offset, length }: Fault, text: string): Words {
  if (text.trim() === '') return { message: 'it is empty', remedy: 'open a debate document' };
  if (text.trimStart().startsWith('<')) return { message: 'it is a web page or other XML', remedy: 'open a debate document' };
  if (!/[^ \t\r\n]/.test(text.slice(offset))) {
    return { message: 'it ends before it is complete', remedy: 'close what is open; if a part of the file was lost, get it again' };
  }
  const words = WORDS.get(code);
  if (words !== undefined) return words;
  const symbol = text.slice(offset, offset + Math.max(1, length));
  // Such as come along when text is copied from a page.
  if (/^[\s\u200B]/.test(symbol)) return { message: 'an unusual kind of space stands here', remedy: 'write an ordinary space' };
  return { message: `${quote(symbol)} means nothing in JSON`, remedy: insteadOf(symbol) };
}

function insteadOf(symbol: string): string {
  if (/^['‘’‚“”„«»]/.test(symbol)) return 'write straight double quotation marks (") around text and names of fields';
  if (/^(true|false|null|none|nan|undefined)\b/i.test(symbol)) return 'write true, false or null, in small letters';
  if (/^[+.]/.test(symbol)) return 'write a number without a plus sign, and with a digit before its point';
  if (/^\p{L}/u.test(symbol)) return 'write straight double quotation marks (") around text and names of fields';
  return 'remove it';
}
