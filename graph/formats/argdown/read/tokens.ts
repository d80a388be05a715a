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

export function paragraphsOf(text: string, { tokenize }: ArgdownLibrary): Token[][] {
  const turned = hasStandIns(text) ? asWritten : (image: string): string => image;
  const paragraphs: Token[][] = [];
  let paragraph: Token[] = [];
  for (const { tokenType, image, startOffset, startLine = 1, startColumn = 1 } of tokenize(text)) {
    if (tokenType.name !== 'Emptyline') paragraph.push(new LexedToken(tokenType.name, turned(image), PARTS.get(tokenType.name), startOffset, startLine, startColumn));
    else if (paragraph.length > 0) {
      paragraphs.push(paragraph);
      paragraph = [];
    }
  }
  return paragraph.length > 0 ? [...paragraphs, paragraph] : paragraphs;
}
