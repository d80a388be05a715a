import { locateIn, parseJson } from '../../model/json-text.ts';
import { isJson, type Json } from '../aif/json.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { stemOf } from '../stem.ts';
import { readSchemeGraph } from './read-scheme-graph.ts';
import type { SchemeGraph } from './scheme-graph.ts';

/**
 * Reads a file of JSON, and tells with each problem where in the file it is.
 *
 * @param graphOf what the document says; called with any object
 * @param name the format, as people call it
 */
export function readJsonGraph({ name: fileName, text }: SourceFile, format: string, name: string, graphOf: (document: Json, stem: string) => SchemeGraph): FormatReading {
  const parsed = parseJson(text);
  if ('error' in parsed) return { diagnostics: [parsed.error] };
  if (!isJson(parsed.value)) {
    return { diagnostics: [{ severity: 'error', code: 'no-object', message: 'the text is JSON, but no object', remedy: `open a document of ${name}`, path: '', position: { line: 1, column: 1 } }] };
  }
  const { debate, diagnostics } = readSchemeGraph(graphOf(parsed.value, stemOf(fileName)), format);
  const locate = diagnostics.length > 0 ? locateIn(text) : undefined;
  const placed = diagnostics.map((diagnostic) => {
    const position = diagnostic.position ?? locate?.(diagnostic.path);
    return position === undefined ? diagnostic : { ...diagnostic, position };
  });
  return { debate, diagnostics: placed };
}
