import type { FormatReading, SourceFile } from '../../format.ts';
import { argdownLibrary, type ArgdownLibrary } from '../library.ts';
import { buildModel } from './build-model.ts';
import { Faults } from './faults.ts';
import type { Model } from './model.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { dataReader } from './read-data.ts';
import { readParagraph } from './read-paragraph.ts';
import { lexableText } from './source.ts';
import type { ArgdownDocument, Part } from './syntax.ts';
import { debateOf } from './to-debate.ts';
import { paragraphsOf } from './tokens.ts';

export async function readArgdown({ name, text }: SourceFile): Promise<FormatReading> {
  const faults = new Faults();
  const safe = lexableText(text, faults);
  if (safe === undefined) return { diagnostics: faults.diagnostics };
  const model = modelOf(safe, await argdownLibrary(), faults);
  if (model.statements.length + model.arguments.length === 0) {
    faults.error('nothing', 'there is no statement and no argument in the file', 'write one, as in [Title]: text');
    return { diagnostics: faults.diagnostics };
  }
  return { debate: debateOf(model, name, faults), diagnostics: faults.diagnostics };
}

/** @param text made safe by `lexableText` */
export function modelOf(text: string, library: ArgdownLibrary, faults: Faults): Model {
  const read = (parts: readonly Part[], removesTags: boolean): PlainText => {
    const plain = plainText(parts, library, removesTags);
    const { markup, ...unmarked } = plain;
    return markup === undefined || isSame(markup, plain.text, library, removesTags) ? plain : unmarked;
  };
  return buildModel(documentOf(text, library, faults), { text: read, data: dataReader(library, faults), faults });
}

function documentOf(text: string, library: ArgdownLibrary, faults: Faults): ArgdownDocument {
  const [first = [], ...others] = paragraphsOf(text, library);
  const start = first.findIndex(({ kind }) => kind !== 'Newline');
  const frontMatter = first[start]?.kind === 'FrontMatter' ? first[start] : undefined;
  if (frontMatter === undefined) return { blocks: [first, ...others].flatMap((tokens) => readParagraph(tokens, faults)) };
  const rest = first.slice(start + 1).filter(({ kind }, i) => i > 0 || kind !== 'Newline');
  const [next] = rest;
  if (next !== undefined) faults.error('empty-line', 'there is no empty line between the frontmatter and what follows', 'put one there', next.place);
  return { frontMatter, blocks: [rest, ...others].flatMap((tokens) => readParagraph(tokens, faults)) };
}

/** Whether what is kept of the signs in a text will be read as the same text when it is written in one line. */
function isSame(markup: string, text: string, library: ArgdownLibrary, removesTags: boolean): boolean {
  const faults = new Faults();
  const safe = lexableText(`[x]: ${markup}`, faults);
  const [tokens = [], ...others] = safe === undefined ? [] : paragraphsOf(safe, library);
  const [block, ...more] = readParagraph(tokens, faults);
  const element = block?.type === 'elements' ? block.elements[0] : undefined;
  return faults.diagnostics.length + others.length + more.length === 0 && element !== undefined && plainText(element.parts, library, removesTags).text === text;
}
