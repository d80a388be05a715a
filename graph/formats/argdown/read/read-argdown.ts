import { say } from '../../../language/say.ts';
import type { TellProgress } from '../../../model/progress.ts';
import type { FormatReading, SourceFile } from '../../format.ts';
import { argdownLibrary, type ArgdownLibrary } from '../library.ts';
import { buildModel } from './build-model.ts';
import { Faults } from './faults.ts';
import type { Model } from './model.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { dataReader, type DataReader } from './read-data.ts';
import { readParagraph } from './read-paragraph.ts';
import { lexableText, madePlain } from './source.ts';
import type { ArgdownDocument, Block, Part } from './syntax.ts';
import { debateOf } from './to-debate.ts';
import { lex, type Lexed, type Paragraph, type Token } from './tokens.ts';

export async function readArgdown({ name, text }: SourceFile, _beside: readonly SourceFile[] = [], tell?: TellProgress): Promise<FormatReading> {
  tell?.(0, 'decoding');
  const faults = new Faults();
  const safe = lexableText(text, faults);
  if (safe === undefined) return { diagnostics: faults.diagnostics };
  const model = modelOf(safe, await argdownLibrary(), faults, tell);
  tell?.(0.8, 'checking');
  if (model.statements.length + model.arguments.length === 0) {
    faults.error('nothing', say('there is no statement and no argument in the file'), say('write one, as in [Title]: text'));
    return { diagnostics: faults.diagnostics };
  }
  return { debate: debateOf(model, name, faults), diagnostics: faults.diagnostics };
}

/** @param text made safe by `lexableText` */
export function modelOf(text: string, library: ArgdownLibrary, faults: Faults, tell?: TellProgress): Model {
  const read = (parts: readonly Part[], removesTags: boolean): PlainText => {
    const plain = plainText(parts, library, removesTags);
    const { markup, ...unmarked } = plain;
    return markup === undefined || isSame(markup, plain.text, library, removesTags) ? plain : unmarked;
  };
  const data = dataReader(library, faults);
  const lexed = readablyLexed(text, library, data, faults);
  tell?.(0.4, 'reading');
  const document = documentOf(lexed, faults);
  tell?.(0.5, 'reading');
  return buildModel(document, { text: read, data, faults });
}

/** How often a brace that takes more than its line with it is taken for what it is. */
const MOST_BRACES = 10;

/** A brace that opens no data is text, and does not take the lines below with it. */
function readablyLexed(text: string, library: ArgdownLibrary, data: DataReader, faults: Faults): Lexed {
  let readable = text;
  for (let round = 1; ; round += 1) {
    const lexed = lex(readable, library);
    const isStray = (token: Token): boolean => token.kind === 'Data' && token.image.includes('\n') && !data.isYaml(token);
    const stray = lexed.paragraphs.find(({ tokens }) => tokens.some(isStray))?.tokens.find(isStray);
    if (stray === undefined || round > MOST_BRACES) return lexed;
    faults.error('unclosed-brace', say('a brace is opened here, and what follows is no data'), say('close it; if it is no data, write a backslash before it'), stray.place);
    readable = madePlain(readable, [stray.start]);
  }
}

function documentOf({ paragraphs, remarks }: Lexed, faults: Faults): ArgdownDocument {
  const [first, ...others] = paragraphs;
  const start = first?.tokens.findIndex(({ kind }) => kind !== 'Newline') ?? 0;
  const frontMatter = first?.tokens[start]?.kind === 'FrontMatter' ? first.tokens[start] : undefined;
  if (first === undefined || frontMatter === undefined) return { blocks: paragraphs.flatMap((paragraph) => blocksOf(paragraph, faults)), remarks };
  const rest = first.tokens.slice(start + 1).filter(({ kind }, i) => i > 0 || kind !== 'Newline');
  const [next] = rest;
  if (next !== undefined) faults.error('empty-line', say('there is no empty line between the frontmatter and what follows'), say('put one there'), next.place);
  const begun = next === undefined ? [] : [{ tokens: rest, remarks: first.remarks }];
  const lost = next === undefined ? first.remarks : [];
  return { frontMatter, blocks: [...begun, ...others].flatMap((paragraph) => blocksOf(paragraph, faults)), remarks: [...lost, ...remarks] };
}

/** Remarks go with the first of what stands in their paragraph. */
function blocksOf({ tokens, remarks }: Paragraph, faults: Faults): Block[] {
  const [first, ...others] = readParagraph(tokens, faults);
  return first === undefined ? [] : [remarks.length === 0 ? first : { ...first, remarks }, ...others];
}

/** Whether what is kept of the signs in a text will be read as the same text when it is written in one line. */
function isSame(markup: string, text: string, library: ArgdownLibrary, removesTags: boolean): boolean {
  const faults = new Faults();
  const safe = lexableText(`[x]: ${markup}`, faults);
  const [paragraph, ...others] = safe === undefined ? [] : lex(safe, library).paragraphs;
  const [block, ...more] = readParagraph(paragraph?.tokens ?? [], faults);
  const element = block?.type === 'elements' ? block.elements[0] : undefined;
  return faults.diagnostics.length + others.length + more.length === 0 && element !== undefined && plainText(element.parts, library, removesTags).text === text;
}
