import { FORMATS } from './all-formats.ts';
import { elenchusFormat } from './elenchus.ts';
import type { Format, Reader, SourceFile } from './format.ts';

/** A format that can be read. */
export type ReadableFormat = Format & { readonly reader: Reader };

export function isReadable(format: Format): format is ReadableFormat {
  return format.reader !== undefined;
}

/** The format of a file, told by what stands in it. */
export function formatOf(file: SourceFile): ReadableFormat | undefined {
  return FORMATS.filter(isReadable).find(({ reader }) => reader.recognises(file)) ?? (isMeantAsJson(file) ? elenchusFormat : undefined);
}

/** What is wrong with it is best said of our own document: where the JSON breaks off, or what it lacks. */
function isMeantAsJson({ name, text }: SourceFile): boolean {
  return /^\uFEFF?\s*(?:[[{]|$)/.test(text) || name.toLowerCase().endsWith('.json');
}

/** The format of this id; undefined if there is none. */
export function formatNamed(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The format in which a file of this name is written: the one with the longest ending that fits. */
export function formatForName(name: string): Format | undefined {
  const lower = name.toLowerCase();
  const fitting = FORMATS.flatMap((format) =>
    format.writer === undefined ? [] : format.endings.filter((ending) => lower.endsWith(ending)).map((ending) => ({ format, ending })),
  );
  return fitting.toSorted((a, b) => b.ending.length - a.ending.length)[0]?.format;
}
