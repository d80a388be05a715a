/** The text of a statement, an argument or a heading, with what it may contain. */
import { say, str } from '../../../language/say.ts';
import { quotable } from '../../../model/quote.ts';
import type { Cursor } from './cursor.ts';
import type { Faults } from './faults.ts';
import type { Part } from './syntax.ts';
import type { Token } from './tokens.ts';

const TITLES: ReadonlySet<string> = new Set(['StatementDefinition', 'StatementReference', 'ArgumentDefinition', 'ArgumentReference']);

export function isContent(token: Token | undefined): token is Token & Part {
  return token?.part !== undefined;
}

export function isTitle(token: Token | undefined): boolean {
  return token !== undefined && TITLES.has(token.kind);
}

/** Up to what is no content any more. Signs that have no meaning where they stand are text, and told. */
export function readContent(cursor: Cursor, faults: Faults): Part[] {
  const parts: Part[] = [];
  const open: { readonly index: number; readonly token: Token }[] = [];
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    const part = isContent(token) ? token : strayPart(token, cursor, faults);
    if (part === undefined) break;
    cursor.skip();
    if (part.part === 'opening') open.push({ index: parts.length, token });
    const isClosing = part.part === 'closing' && open.at(-1)?.token.kind === token.kind.replace('End', 'Start');
    if (isClosing) open.pop();
    else if (part.part === 'closing') reportEmphasis(token, faults);
    parts.push(part.part === 'closing' && !isClosing ? asText(token) : part);
  }
  for (const { index, token } of open) {
    reportEmphasis(token, faults);
    parts[index] = asText(token);
  }
  return parts;
}

/** Titles and braces amid a text. At the beginning of a line a title begins something new. */
function strayPart(token: Token, cursor: Cursor, faults: Faults): Part | undefined {
  if (isTitle(token)) {
    if (cursor.last?.kind === 'Newline') return undefined;
    const message = say(str`"${quotable(token.image)}" stands amid a text`);
    faults.error('title-in-text', message, say('to mention something, write @ before it; to write brackets, a backslash before each; otherwise begin a new line'), token.place);
    return strayText(token, cursor);
  }
  // At the end of the text braces hold its data.
  if (token.kind !== 'Data' || !isContent(cursor.peek(1)) || cursor.peek(1)?.kind === 'Newline') return undefined;
  faults.error('braces-in-text', say(str`the braces "${quotable(token.image)}" stand amid a text`), say('put data at the end; to write braces, a backslash before each'), token.place);
  return strayText(token, cursor);
}

/** With the space behind it, which the lexer passes over. */
function strayText({ image, start }: Token, cursor: Cursor): Part {
  const next = cursor.peek(1);
  return { part: 'text', image: next !== undefined && next.start > start + image.length ? `${image} ` : image };
}

function asText({ image }: Token): Part {
  return { part: 'text', image };
}

function reportEmphasis({ image, place }: Token, faults: Faults): void {
  faults.error('emphasis', say(str`"${quotable(image.trim())}" emphasises nothing, for its partner is missing`), say('add it, or write a backslash before the sign'), place);
}
