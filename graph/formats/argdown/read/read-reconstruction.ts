/** Premise-conclusion structures. */
import { say, str } from '../../../language/say.ts';
import type { Position } from '../../../model/diagnostic.ts';
import type { Cursor } from './cursor.ts';
import type { Faults } from './faults.ts';
import { isContent } from './read-content.ts';
import type { DrawnRelation, Element, InferenceLine, NumberedStatement, Part, Reconstruction } from './syntax.ts';
import type { Token } from './tokens.ts';

/** What reads the elements that a reconstruction is made of. */
export interface ElementReader {
  readonly cursor: Cursor;
  readonly faults: Faults;
  readonly element: () => Element | undefined;
  readonly data: () => Token | undefined;
  readonly indentedRelations: () => DrawnRelation[];
}

/** Numbered statements, and inferences between them; what of them makes an argument is seen later. */
export function readReconstruction(reader: ElementReader, place: Position): Reconstruction {
  const { cursor, faults } = reader;
  const lines: (NumberedStatement | InferenceLine)[] = [];
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    if (token.kind === 'InferenceStart') lines.push(inference(reader, token));
    else if (token.kind === 'StatementNumber') {
      cursor.skip();
      const element = reader.element();
      if (element === undefined) faults.error('no-text', say(str`after ${token.image.trim()} there is no statement`), say('write one, or its title in brackets'), token.place);
      else lines.push({ type: 'statement', element });
    } else break;
  }
  return { type: 'reconstruction', lines, place };
}

function inference(reader: ElementReader, { place }: Token): InferenceLine {
  const { cursor, faults } = reader;
  cursor.skip();
  const rules: Part[][] = [[]];
  let data: Token | undefined;
  for (let token = cursor.peek(); token !== undefined && token.kind !== 'InferenceEnd'; token = cursor.peek()) {
    if (token.kind === 'ListDelimiter') rules.push([]);
    else if (token.kind === 'Data') data = token;
    else if (isContent(token)) rules.at(-1)?.push(token);
    else break;
    cursor.skip();
  }
  if (cursor.take('InferenceEnd') === undefined) faults.error('unfinished-inference', say('the inference that begins here does not end'), say('end it with two hyphens'), place);
  const next = cursor.peek();
  if (next !== undefined && next.kind !== 'Newline') {
    faults.error('inference-line', say('something stands behind the inference in its line'), say('put it between the hyphens; it was read as the rule'), next.place);
    for (let token = cursor.peek(); isContent(token) && token.kind !== 'Newline'; token = cursor.peek()) {
      rules.at(-1)?.push(token);
      cursor.skip();
    }
  }
  cursor.take('Newline');
  const relations = cursor.kind === 'Indent' ? reader.indentedRelations() : [];
  for (const relation of relations) {
    if (relation.sign !== 'undercut' || relation.isOutward) faults.error('inference-relation', say('an inference has no other relations than undercuts'), say('draw it below the conclusion or a premise'), relation.place);
  }
  return { type: 'inference', rules: rules.filter((rule) => rule.some(({ image }) => image.trim() !== '')), ...(data && { data }), relations, place };
}
