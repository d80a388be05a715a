/** The tokens of Argdown's own lexer, by the names it gives them, cut into the paragraphs that its grammar parts by empty lines. */
import type { Position } from '../../../model/diagnostic.ts';
import type { ArgdownLibrary } from '../library.ts';
import { asWritten } from './source.ts';

export interface Token {
  /** As Argdown's lexer calls it: `StatementDefinition`. */
  readonly kind: string;
  readonly image: string;
  readonly place: Position;
  /** Offsets in the text that was lexed; of no use for `Indent` and `Dedent`. */
  readonly start: number;
  readonly end: number;
}

export function paragraphsOf(text: string, { tokenize }: ArgdownLibrary): Token[][] {
  const paragraphs: Token[][] = [[]];
  for (const token of tokenize(text).tokens) {
    const { name: kind } = token.tokenType;
    if (kind === 'Emptyline') {
      paragraphs.push([]);
      continue;
    }
    const { image, startOffset: start, endOffset = start, startLine = 1, startColumn = 1 } = token;
    paragraphs.at(-1)?.push({ kind, image: asWritten(image), place: { line: startLine, column: startColumn }, start, end: endOffset + 1 });
  }
  return paragraphs.filter((tokens) => tokens.length > 0);
}
