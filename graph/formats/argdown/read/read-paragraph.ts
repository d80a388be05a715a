/**
 * Reads Argdown's grammar, one paragraph after the other, and goes on where Argdown's own parser stops: what is out of place is
 * told and read as what it is most likely meant to be.
 */
import { say, str } from '../../../language/say.ts';
import { quotable } from '../../../model/quote.ts';
import { Cursor } from './cursor.ts';
import type { Faults } from './faults.ts';
import { isContent, isTitle, readContent } from './read-content.ts';
import type { Block, DrawnRelation, Element, Elements, Heading, Part, Sign } from './syntax.ts';
import { readReconstruction, type ElementReader } from './read-reconstruction.ts';
import type { Token } from './tokens.ts';

const SIGNS: ReadonlyMap<string, { readonly sign: Sign; readonly isOutward: boolean }> = new Map([
  ['OutgoingSupport', { sign: 'support', isOutward: false }],
  ['OutgoingAttack', { sign: 'attack', isOutward: false }],
  ['OutgoingUndercut', { sign: 'undercut', isOutward: false }],
  ['IncomingSupport', { sign: 'support', isOutward: true }],
  ['IncomingAttack', { sign: 'attack', isOutward: true }],
  ['IncomingUndercut', { sign: 'undercut', isOutward: true }],
  ['Contradiction', { sign: 'contradictory', isOutward: true }],
]);

/** Argdown's own parser runs out of stack at about three hundred. */
const DEEPEST = 100;

const LIST_ITEMS: ReadonlySet<string> = new Set(['OrderedListItem', 'UnorderedListItem']);

export function readParagraph(tokens: readonly Token[], faults: Faults): Block[] {
  return new ParagraphReader(new Cursor(tokens), faults).blocks();
}

class ParagraphReader implements ElementReader {
  private depth = 0;
  private readonly found: Block[] = [];

  constructor(readonly cursor: Cursor, readonly faults: Faults) {}

  blocks(): Block[] {
    for (let token = this.cursor.peek(); token !== undefined; token = this.cursor.peek()) {
      if (token.kind === 'Newline' || token.kind === 'Dedent') {
        this.cursor.skip();
        continue;
      }
      const block = this.block(token);
      if (block === undefined) continue;
      if (this.found.length > 0) this.faults.error('empty-line', say('something new begins here without an empty line before it'), say('put an empty line before it'), token.place);
      this.found.push(block);
    }
    return this.found;
  }

  private block(token: Token): Block | undefined {
    switch (token.kind) {
      case 'HeadingStart':
        return this.heading(token);
      case 'StatementNumber':
      case 'InferenceStart':
        return readReconstruction(this, token.place);
      case 'Indent':
        this.cursor.skip();
        return undefined;
      case 'OrderedListItem':
      case 'UnorderedListItem':
        return this.list();
      default:
        return SIGNS.has(token.kind) ? this.strayRelations(token) : this.outermost(token);
    }
  }

  private outermost(token: Token): Elements | undefined {
    const element = this.element();
    if (element !== undefined) return { type: 'elements', elements: [element], isList: false };
    if (isContent(token)) return undefined;
    this.faults.error('unexpected', say(str`"${quotable(token.image)}" cannot stand here`), say('remove it, or write a backslash before it'), token.place);
    this.cursor.skip();
    return undefined;
  }

  private heading({ image, place }: Token): Heading {
    this.cursor.skip();
    const parts = readContent(this.cursor, this.faults);
    const data = this.data();
    if (parts.every(isBlank)) this.faults.error('no-text', say('the heading has no text'), say('write one after the signs'), place);
    return { type: 'heading', level: image.trim().length, parts, ...(data && { data }), place };
  }

  private list(): Elements {
    const elements: Element[] = [];
    let isNested = false;
    for (let { kind } = this.cursor; kind !== undefined; kind = this.cursor.kind) {
      if (LIST_ITEMS.has(kind)) {
        const place = this.cursor.peek()?.place;
        this.cursor.skip();
        const element = this.element();
        if (element !== undefined) elements.push(element);
        else this.faults.error('no-text', say('the list item has no text'), say('write one after its sign'), place);
      } else if (kind === 'Indent' || kind === 'Dedent') {
        const item = this.cursor.peek(1);
        if (!isNested && kind === 'Indent' && LIST_ITEMS.has(item?.kind ?? '')) {
          this.faults.error('nested-list', say('a list stands in a list'), say('Argdown has no such lists; the items are read as those of one'), item?.place);
          isNested = true;
        }
        this.cursor.skip();
      } else break;
    }
    return { type: 'elements', elements, isList: true };
  }

  /** Relations that are not indented belong to what stands above them; those after an empty line to nothing. */
  private strayRelations({ image, place }: Token): Elements | undefined {
    const above = this.found.at(-1);
    const upper = above?.type === 'elements' && !above.isList ? above.elements.at(-1) : undefined;
    const relations = this.relationsHere();
    if (upper !== undefined) {
      this.faults.error('indentation', say(str`the relation "${quotable(image.trim())}" is not indented`), say('indent it, so that it belongs to what stands above'), place);
      this.found[this.found.length - 1] = { type: 'elements', elements: [{ ...upper, relations: [...upper.relations, ...relations] }], isList: false };
      return undefined;
    }
    this.faults.error('no-upper-end', say(str`the relation "${quotable(image.trim())}" stands below nothing`), say('remove the empty line above it, and indent it; of a relation only the lower end was read'), place);
    const elements = relations.map(({ element }) => element);
    return elements.length === 0 ? undefined : { type: 'elements', elements, isList: true };
  }

  /** Undefined if none begins here, or there is nothing but white space. */
  element(): Element | undefined {
    const token = this.cursor.peek();
    if (token === undefined) return undefined;
    if (isTitle(token)) return this.titled(token);
    if (!isContent(token)) return undefined;
    const parts = readContent(this.cursor, this.faults);
    return parts.every(isBlank) ? undefined : { type: 'statement', isWrittenOut: true, parts, ...this.rest(), place: token.place };
  }

  private titled(token: Token): Element {
    this.cursor.skip();
    const type = token.kind.startsWith('Statement') ? 'statement' : 'argument';
    const isDefinition = token.kind.endsWith('Definition');
    const title = token.image.slice(1, isDefinition ? -2 : -1);
    const parts = isDefinition ? readContent(this.cursor, this.faults) : this.afterReference(token);
    const hasText = parts.some((part) => part.part !== 'tag' && !isBlank(part));
    if (isDefinition && parts.every(isBlank)) {
      this.faults.error('no-text', say(str`after "${quotable(token.image)}" there is no text`), say('write one, or remove the colon'), token.place);
    }
    return { type, title, isWrittenOut: hasText || (isDefinition && !parts.every(isBlank)), parts, ...this.rest(), place: token.place };
  }

  /** After a title without a colon there may be tags only. */
  private afterReference({ image }: Token): Part[] {
    const parts: Part[] = [];
    for (let tag = this.cursor.take('Tag'); tag !== undefined; tag = this.cursor.take('Tag')) parts.push({ part: 'tag', image: tag.image });
    const next = this.cursor.peek();
    if (next === undefined || next.kind === 'Newline' || !isContent(next)) {
      this.cursor.take('Newline');
      return parts;
    }
    this.faults.error('no-colon', say(str`a text follows the title "${quotable(image)}"`), say('put a colon between them, or an empty line'), next.place);
    return [...parts, ...readContent(this.cursor, this.faults)];
  }

  private rest(): Pick<Element, 'data' | 'relations'> {
    const data = this.data();
    const relations = this.cursor.kind === 'Indent' && SIGNS.has(this.cursor.peek(1)?.kind ?? '') ? this.indentedRelations() : [];
    return { ...(data && { data }), relations };
  }

  data(): Token | undefined {
    const data = this.cursor.take('Data');
    if (data !== undefined) this.cursor.take('Newline');
    return data;
  }

  indentedRelations(): DrawnRelation[] {
    const first = this.cursor.peek(1);
    if (this.depth >= DEEPEST) return this.tooDeep(first);
    this.cursor.skip();
    this.depth += 1;
    const relations = this.relationsHere();
    this.depth -= 1;
    this.cursor.take('Dedent');
    return relations;
  }

  private relationsHere(): DrawnRelation[] {
    const relations: DrawnRelation[] = [];
    for (let token = this.cursor.peek(); token !== undefined; token = this.cursor.peek()) {
      const sign = SIGNS.get(token.kind);
      if (sign === undefined) break;
      this.cursor.skip();
      const element = this.element();
      if (element === undefined) this.faults.error('no-lower-end', say(str`after "${quotable(token.image.trim())}" there is nothing`), say('write a statement, or a title in brackets'), token.place);
      else relations.push({ ...sign, element, place: token.place });
    }
    return relations;
  }

  private tooDeep(first: Token | undefined): DrawnRelation[] {
    this.faults.error('too-deep', say(str`relations are nested more than ${DEEPEST} deep`), say('give what stands here a title, and write its relations elsewhere; they were left out'), first?.place);
    let depth = 0;
    do {
      if (this.cursor.kind === 'Indent') depth += 1;
      else if (this.cursor.kind === 'Dedent') depth -= 1;
      this.cursor.skip();
    } while (depth > 0 && this.cursor.peek() !== undefined);
    return [];
  }
}

function isBlank({ part, image }: Part): boolean {
  return part === 'break' || (part === 'text' && image.trim() === '');
}
