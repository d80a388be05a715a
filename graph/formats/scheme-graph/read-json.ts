import { say, str } from '../../language/say.ts';
import { locateIn, parseJson } from '../../model/json-text.ts';
import type { TellProgress } from '../../model/progress.ts';
import { isJson, type Json } from '../json.ts';
import type { FormatReading, SourceFile } from '../format.ts';
import { FILE_BY_IDS, keptFile } from '../kept-files.ts';
import { stemOf } from '../stem.ts';
import { hasOwn, readSchemeGraph } from './read-scheme-graph.ts';
import type { SchemeGraph } from './scheme-graph.ts';

/**
 * Reads a file of JSON, and tells with each problem where in the file it is. A file by others is kept whole; of one with fields of
 * ours, which may hold all that other formats say, only what the debate has no field for.
 *
 * @param name the format, as people call it
 * @param graphOf what the document says; called with any object
 */
export function readJsonGraph({ name: fileName, text }: SourceFile, format: string, name: string, graphOf: (document: Json, stem: string) => SchemeGraph, tell?: TellProgress): FormatReading {
  tell?.(0, 'decoding');
  const parsed = parseJson(text);
  if ('error' in parsed) return { diagnostics: [parsed.error] };
  if (!isJson(parsed.value)) {
    return { diagnostics: [{ severity: 'error', code: 'no-object', message: say('the text is JSON, but no object'), remedy: say(str`open a document of ${name}`), path: '', position: { line: 1, column: 1 } }] };
  }
  tell?.(0.3, 'reading');
  const graph = graphOf(parsed.value, stemOf(fileName));
  const isOurs = hasOwn(graph);
  const { debate, diagnostics } = readSchemeGraph(graph, { ...(isOurs && { keptFor: format }), tell });
  const locate = diagnostics.length > 0 ? locateIn(text) : undefined;
  const placed = diagnostics.map((diagnostic) => {
    const position = diagnostic.position ?? locate?.(diagnostic.path);
    return position === undefined ? diagnostic : { ...diagnostic, position };
  });
  return { debate: isOurs ? debate : { ...debate, extra: [keptFile(format, FILE_BY_IDS, text)] }, diagnostics: placed };
}
