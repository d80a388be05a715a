/**
 * Argdown's own parser package (`@argdown/core`, MIT): the tokens of its lexer, its reading of YAML, its list of shortcodes. It is large,
 * and loaded only when an Argdown file is opened.
 */
import type * as Argdown from '@argdown/core';
import type { IToken, Lexer, TokenType } from 'chevrotain';

export interface ArgdownLibrary extends Pick<typeof Argdown, 'shortcodes' | 'DataPlugin'> {
  readonly tokenize: (text: string) => readonly IToken[];
}

let library: Promise<ArgdownLibrary> | undefined;

export function argdownLibrary(): Promise<ArgdownLibrary> {
  library ??= load();
  return library;
}

async function load(): Promise<ArgdownLibrary> {
  // Named one by one, so that the page is not given what draws maps in Argdown's own tools, which is most of it.
  const { tokenize, tokenList, shortcodes, DataPlugin } = await import('@argdown/core');
  const { Lexer: LexerOf } = await import('chevrotain');
  const lexer = hintedLexer(tokenList, LexerOf);
  return {
    shortcodes,
    DataPlugin,
    tokenize: (text) => {
      // Argdown's patterns remember how deep the last text was indented when it ended, until the next one is begun.
      tokenize('');
      return lexer.tokenize(text).tokens;
    },
  };
}

const TEXT_MODE = `Comment FrontMatter Data EscapedChar SpecialChar Emptyline Newline Dedent Indent InferenceStart IncomingSupport IncomingAttack
  OutgoingSupport OutgoingAttack Contradiction IncomingUndercut OutgoingUndercut HeadingStart StatementNumber OrderedListItem UnorderedListItem
  AsteriskBoldEnd UnderscoreBoldEnd AsteriskItalicEnd UnderscoreItalicEnd AsteriskBoldStart UnderscoreBoldStart AsteriskItalicStart
  UnderscoreItalicStart Link Tag StatementDefinition StatementReference StatementMention ArgumentDefinition ArgumentReference ArgumentMention
  Spaces Freestyle UnusedControlChar`;

const INFERENCE_MODE = 'Comment Newline EscapedChar SpecialChar InferenceEnd Data ListDelimiter Spaces Freestyle UnusedControlChar';

/**
 * The lexer that Argdown makes of its tokens, with one thing told: with which characters plain text begins, and what Argdown matches
 * with functions. Without it each of forty patterns is tried at every token, which takes five times as long.
 */
function hintedLexer(tokenList: readonly TokenType[], LexerOf: typeof Lexer): Lexer {
  const byName = new Map<string, TokenType>(tokenList.map((token) => [token.name, hinted(token)]));
  const mode = (names: string): TokenType[] => names.trim().split(/\s+/).flatMap((name) => byName.get(name) ?? []);
  return new LexerOf({ modes: { default_mode: mode(TEXT_MODE), inference_mode: mode(INFERENCE_MODE) }, defaultMode: 'default_mode' });
}

/** With which characters begins what Argdown matches with functions. Its own hints are incomplete, and not used: a relation can begin with its sign. */
const STARTS: ReadonlyMap<string, string> = new Map([
  ['Comment', '/<'],
  ['Emptyline', ' \t\r\n'],
  ['InferenceStart', " \t'-"],
  ['IncomingSupport', " \t'+"],
  ['IncomingAttack', " \t'-"],
  ['OutgoingSupport', " \t'<+"],
  ['OutgoingAttack', " \t'<-"],
  ['Contradiction', " \t'>"],
  ['IncomingUndercut', " \t'_"],
  ['OutgoingUndercut', " \t'<_"],
  ['HeadingStart', '#'],
  ['StatementNumber', " \t'("],
  ['OrderedListItem', " \t'0123456789"],
  ['UnorderedListItem', " \t'*"],
  ['AsteriskBoldStart', '*'],
  ['AsteriskBoldEnd', '*'],
  ['AsteriskItalicStart', '*'],
  ['AsteriskItalicEnd', '*'],
  ['UnderscoreBoldStart', '_'],
  ['UnderscoreBoldEnd', '_'],
  ['UnderscoreItalicStart', '_'],
  ['UnderscoreItalicEnd', '_'],
]);

function hinted(token: TokenType): TokenType {
  const starts = token.name === 'Freestyle' ? startsOfText() : Array.from(STARTS.get(token.name) ?? '');
  return starts.length === 0 ? token : { ...token, START_CHARS_HINT: starts };
}

/** All characters but those that Argdown's pattern excludes; of those beyond Latin 1 one of each block in which Chevrotain looks them up. */
function startsOfText(): string[] {
  const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((c) => !'\\@#*_[],.:</>(){}\r\n;-'.includes(c));
  const beyond = Array.from({ length: 256 }, (_, block) => String.fromCharCode(block === 0 ? 256 : (block + 1) * 255));
  return [...latin, ...beyond];
}
