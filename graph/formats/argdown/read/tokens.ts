/** The tokens of Argdown's own lexer, by the names it gives them, cut into the paragraphs that its grammar parts by empty lines. */
import type { Position } from '../../../model/diagnostic.ts';
import type { ArgdownLibrary } from '../library.ts';
import { asWritten, hasStandIns } from './source.ts';

/** What a token is in the text of a statement. `opening` and `closing` are signs of emphasis. */
export type PartKind = 'text' | 'escaped' | 'shortcode' | 'opening' | 'closing' | 'link' | 'tag' | 'mention' | 'break';

export interface Token {
  /** As Argdown's lexer calls it: `StatementDefinition`. */
  readonly kind: string;
  readonly image: string;
  /** Undefined if it is no part of a text. */
  readonly part: PartKind | undefined;
  readonly place: Position;
  /** Offset in the text that was lexed; of no use for `Indent` and `Dedent`. */
  readonly start: number;
}

const PARTS: ReadonlyMap<string, PartKind> = new Map([
  ['Freestyle', 'text'],
  ['UnusedControlChar', 'text'],
  ['EscapedChar', 'escaped'],
  ['SpecialChar', 'shortcode'],
  ['AsteriskBoldStart', 'opening'],
  ['UnderscoreBoldStart', 'opening'],
  ['AsteriskItalicStart', 'opening'],
  ['UnderscoreItalicStart', 'opening'],
  ['AsteriskBoldEnd', 'closing'],
  ['UnderscoreBoldEnd', 'closing'],
  ['AsteriskItalicEnd', 'closing'],
  ['UnderscoreItalicEnd', 'closing'],
  ['Link', 'link'],
  ['Tag', 'tag'],
  ['StatementMention', 'mention'],
  ['ArgumentMention', 'mention'],
  ['Newline', 'break'],
  // Out of their place these are text as well.
  ['ListDelimiter', 'text'],
  ['InferenceEnd', 'text'],
  ['FrontMatter', 'text'],
]);

/** There are many, and the places of few are asked for. */
class LexedToken implements Token {
  constructor(
    readonly kind: string,
    readonly image: string,
    readonly part: PartKind | undefined,
    readonly start: number,
    private readonly line: number,
    private readonly column: number,
  ) {}

  get place(): Position {
    return { line: this.line, column: this.column };
  }
}

/** What stands between empty lines. */
export interface Paragraph {
  readonly tokens: readonly Token[];
  /** Remarks before it and in it. */
  readonly remarks: readonly string[];
}

export interface Lexed {
  readonly paragraphs: readonly Paragraph[];
  /** Remarks behind the last paragraph. */
  readonly remarks: readonly string[];
}

/** Remarks are what the lexer passes over: all between two tokens that is no white space. */
export function lex(text: string, { tokenize }: ArgdownLibrary): Lexed {
  const turned = hasStandIns(text) ? asWritten : (image: string): string => image;
  const paragraphs: Paragraph[] = [];
  let tokens: Token[] = [];
  let remarks: string[] = [];
  let end = 0;
  const pass = (start: number): void => {
    const between = start > end + 1 ? text.slice(end, start).trim() : '';
    if (between !== '') remarks.push(turned(between));
  };
  for (const { tokenType, image, startOffset, endOffset = startOffset, startLine = 1, startColumn = 1 } of tokenize(text)) {
    if (image !== '') {
      pass(startOffset);
      end = endOffset + 1;
    }
    if (tokenType.name !== 'Emptyline') tokens.push(new LexedToken(tokenType.name, turned(image), PARTS.get(tokenType.name), startOffset, startLine, startColumn));
    else if (tokens.length > 0) {
      paragraphs.push({ tokens, remarks });
      [tokens, remarks] = [[], []];
    }
  }
  if (tokens.length > 0) {
    paragraphs.push({ tokens, remarks });
    remarks = [];
  }
  pass(text.length);
  return { paragraphs, remarks };
}
